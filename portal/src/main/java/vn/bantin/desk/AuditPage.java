package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Audit;
import vn.bantin.account.AuditQuery;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.site.Site;

/** {@code /ban-bien-tap/nhat-ky}: who did what to what, with filters; and the same as a table for a spreadsheet. */
public final class AuditPage {
    private static final String PATH = Doorkeeper.DESK + "/nhat-ky";
    private static final String SUBJECT = "doi-tuong";
    private static final int SHOWN = 200;
    private static final int EXPORTED = 50_000;

    private final DeskPages pages;

    AuditPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            AuditQuery asked,
            List<Deed> deeds,
            List<Line> lines,
            Days days,
            String query) {

        public String detail(Line line) {
            return new AuditDetail(frame).of(line);
        }

        /** The part of the log that is about the same thing. */
        public String about(Line line) {
            return PATH + "?" + SUBJECT + "=" + URLEncoder.encode(line.entry().subjectId(), StandardCharsets.UTF_8)
                    + (chosen.all().isEmpty() ? "" : "&" + chosen.query().substring(1));
        }
    }

    /**
     * One line of the log with what it is about.
     *
     * @param mentioned whom and what it says that an article mentions, as far as their names are still kept
     */
    public record Line(Entry entry, Subject subject, List<String> mentioned) {}

    /** What a thing is called, where it is found, and whether whoever reads the log may follow there. */
    public record Subject(String name, String address, boolean open) {}

    public Reply show(Request request) {
        AuditQuery asked = asked(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        return pages.show(
                200,
                "audit",
                new Model(
                        pages.frame(Visitor.of(request)),
                        chosen,
                        asked,
                        List.of(Deed.values()),
                        find(request, chosen, asked, SHOWN),
                        new Days(),
                        request.queryString()));
    }

    private static AuditQuery asked(Request request) {
        return new AuditQuery(
                PlainText.line(request.query("ai").orElse("")),
                deed(request.query("viec").orElse("")),
                PlainText.line(request.query(SUBJECT).orElse("")),
                day(request.query("tu").orElse("")),
                day(request.query("den").orElse("")));
    }

    private static @Nullable Deed deed(String name) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private List<Line> find(Request request, ChosenSite chosen, AuditQuery asked, int most) {
        Site site = chosen.site();
        DeskFrame frame = pages.frame(Visitor.of(request));
        return pages.database()
                .read(tx -> new AuditSubjects(tx, site, frame, path -> request.absolute(site.host(), path))
                        .named(new Audit(tx, site.id(), pages.clock()).find(asked, most)));
    }

    public Reply export(Request request) {
        DeskFrame frame = pages.frame(Visitor.of(request));
        Days days = new Days();
        List<String> head = Stream.of("time", "who", "deed", "subject", "where", "id", "detail", "address")
                .map(column -> frame.say("desk.audit.column." + column))
                .toList();
        Stream<List<String>> rows = find(request, ChosenSite.of(request, pages), asked(request), EXPORTED).stream()
                .map(line -> row(frame, days, line));
        return Spreadsheet.reply("nhat-ky.csv", head, rows);
    }

    private static List<String> row(DeskFrame frame, Days days, Line line) {
        Entry entry = line.entry();
        Subject subject = line.subject();
        return List.of(
                days.exactTime(entry.at()),
                entry.accountName(),
                frame.say("desk.deed." + entry.deed().key()),
                subject.name(),
                subject.address(),
                entry.subjectId(),
                new AuditDetail(frame).of(line),
                entry.address());
    }
}
