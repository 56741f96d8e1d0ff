package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.directive.BodyName;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Directives;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /chi-dao.csv} and {@code /chi-dao.json}: the public directives of a site for programs, so many at a time. */
public final class DirectiveFiles {
    private static final int SIZE = 1_000;
    private static final RecordTable TABLE = new RecordTable(
            "chi-dao.csv",
            List.of("number", "type", "matter", "issuer", "post", "issued_on", "lead", "due", "state", "article"));

    private final Database database;
    private final InstantSource clock;

    DirectiveFiles(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Reply csv(Request request) {
        Messages messages = Messages.in(request.language());
        return TABLE.of(
                rows(request),
                column -> messages.say("directives.column." + column),
                (column, value) -> said(messages, column, value));
    }

    /** People read words where programs read names. */
    private static String said(Messages messages, String column, String value) {
        return switch (column) {
            case "type" -> messages.say("directive.type." + value.toLowerCase(Locale.ROOT));
            case "state" -> messages.say("directive.standing." + value.toLowerCase(Locale.ROOT));
            default -> value;
        };
    }

    public Reply json(Request request) {
        return Reply.json(200, rows(request));
    }

    private List<Map<String, String>> rows(Request request) {
        return database.read(tx -> rows(tx, Frames.site(tx, request), request));
    }

    private List<Map<String, String>> rows(Handle tx, Site site, Request request) {
        List<Directive> released = new Directives(tx, site.id()).released((PageNumber.of(request) - 1) * SIZE, SIZE);
        return ShownDirectives.of(tx, site, released, LocalDate.ofInstant(clock.instant(), Dates.ZONE)).stream()
                .map(DirectiveFiles::row)
                .toList();
    }

    private static Map<String, String> row(ShownDirective shown) {
        Directive directive = shown.directive();
        BodyName lead = directive.lead();
        LocalDate due = directive.due();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", Integer.toString(directive.number()));
        row.put("type", directive.type().name());
        row.put("matter", directive.matter());
        row.put("issuer", directive.issuer());
        row.put("post", directive.post());
        row.put("issued_on", directive.issuedOn().toString());
        row.put("lead", lead == null ? "" : lead.name());
        row.put("due", due == null ? "" : due.toString());
        row.put("state", shown.standing().name());
        row.put("article", shown.source().replaceFirst("#.*", ""));
        return row;
    }
}
