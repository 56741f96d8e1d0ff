package vn.bantin.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.mention.Mention;
import vn.bantin.record.mention.MentionedBody;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.mention.PublishedMention;
import vn.bantin.site.Site;

/** {@code /nhac-den.csv} and {@code /nhac-den.json}: whom and what the articles of a site mention, all of it or one kind, for programs, so many at a time. */
public final class MentionFiles {
    private static final int SIZE = 1_000;
    private static final String KIND = "kind";
    private static final RecordTable TABLE = new RecordTable(
            "nhac-den.csv", List.of(KIND, "name", "post", "part_of", "body", "quote", "sentence", "article"));

    private final Database database;

    MentionFiles(Database database) {
        this.database = database;
    }

    public Reply csv(Request request) {
        Messages messages = Messages.in(request.language());
        return TABLE.of(
                rows(request),
                column -> messages.say("mentions.column." + column),
                (column, value) -> said(messages, column, value));
    }

    /** People read words where programs read names. */
    private static String said(Messages messages, String column, String value) {
        return column.equals(KIND) ? messages.say("mentions.kind." + value) : value;
    }

    public Reply json(Request request) {
        return Reply.json(200, rows(request));
    }

    private List<Map<String, String>> rows(Request request) {
        return database.read(tx -> rows(tx, Frames.site(tx, request), request));
    }

    private static List<Map<String, String>> rows(Handle tx, Site site, Request request) {
        return new Mentions(tx, site.id())
                        .publishedOfKind(
                                MentionListPage.kind(request).orElse(null), (PageNumber.of(request) - 1) * SIZE, SIZE)
                        .stream()
                        .map(MentionFiles::row)
                        .toList();
    }

    private static Map<String, String> row(PublishedMention published) {
        Mention mention = published.mention();
        MentionedBody body = mention.body();
        Map<String, String> row = new LinkedHashMap<>();
        row.put(KIND, mention.subject().kind().key());
        row.put("name", mention.subject().name());
        row.put("post", mention.post());
        row.put("part_of", mention.partOf());
        row.put("body", body == null ? "" : body.name());
        row.put("quote", mention.citation().quote());
        row.put("sentence", mention.citation().sentence());
        row.put("article", published.path());
        return row;
    }
}
