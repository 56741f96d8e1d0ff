package vn.bantin.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Strength;
import vn.bantin.kit.data.Ids;
import vn.bantin.record.mention.Kind;

/** How soon pages answer where articles mention very much; the first person is in every second article, and belongs to the first body. */
final class MentionBench {
    private static final int KINDS = Kind.values().length;
    /** Every so many mentions are of the first person. */
    private static final int OFTEN = 20;
    /** All others are mentioned so often. */
    private static final int TIMES = 5;

    private static final int LIST_PAGE = 100;
    private static final int SUBJECT_PAGE = 20;
    private static final int FILE_PAGE = 1_000;

    private final TwoSites sites;
    private final Account editor;
    private final long site;
    private final SplittableRandom random = new SplittableRandom(3);
    private final List<UUID> editions = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final int count;
    private long firstBody;
    private int bodies;

    private record Said(UUID article, UUID edition, int number, int block) {}

    MentionBench(TwoSites sites, Account editor, int mentions) {
        this.sites = sites;
        this.count = mentions;
        this.editor = editor;
        this.site = sites.here.site.id();
    }

    /** What the article says that mentions somebody. */
    String sentence(int number) {
        return "Ông Trần Văn Nga, Phó Trưởng phòng số %d, đến xã Nghĩa Lộ ngày 14/02/2026.".formatted(number);
    }

    void begin(Handle tx, long first, int ofBodies) {
        firstBody = first;
        bodies = ofBodies;
        PreparedBatch subjects =
                tx.prepareBatch("INSERT INTO subject (site_id, number, kind, name, folded) VALUES (?, ?, ?, ?, ?)");
        for (int number = 1; number <= count / TIMES; number++) {
            Kind kind = kind(number);
            String day = "%04d-%02d-%02d".formatted(1900 + number / 336, 1 + number / 28 % 12, 1 + number % 28);
            subjects.add(
                    site,
                    number,
                    kind.name(),
                    kind == Kind.TIME ? day : "Tên gọi số " + number,
                    kind == Kind.TIME ? day + "/" + day : "ten goi so " + number + " tên gọi số " + number);
        }
        subjects.execute();
    }

    private static Kind kind(int subject) {
        return Kind.values()[(subject - 1) % KINDS];
    }

    void add(UUID article, UUID edition, int number, int block) {
        said.add(new Said(article, edition, number, block));
        if (block == 0) {
            editions.add(edition);
        }
    }

    void lay(Handle tx) {
        PreparedBatch citations = tx.prepareBatch("""
                INSERT INTO citation (id, site_id, article_id, edition_id, field, block, start_at, end_at, quote, sentence)
                VALUES (?, ?, ?, ?, 'BODY', ?, 40, 45, 'Trần Văn Nga', ?)
                """);
        PreparedBatch mentions = tx.prepareBatch("""
                INSERT INTO mention (id, site_id, subject, post, part_of, body_id, citation_id, article_id, recorded_by, recorded_at)
                VALUES (?, ?, ?, 'Phó Trưởng phòng', '', ?, ?, ?, ?, 0)
                """);
        for (Said one : said) {
            String citation = Ids.next().toString();
            citations.add(
                    citation,
                    site,
                    one.article().toString(),
                    one.edition().toString(),
                    one.block(),
                    sentence(one.number()));
            mentions.add(
                    Ids.next().toString(),
                    site,
                    subject(one.number()),
                    body(subject(one.number())),
                    citation,
                    one.article().toString(),
                    editor.id().toString());
        }
        citations.execute();
        mentions.execute();
        said.clear();
    }

    private int subject(int number) {
        return number % OFTEN == 0 ? 1 : 1 + number % (count / TIMES);
    }

    private @Nullable Long body(int subject) {
        return kind(subject).mayHaveBody() ? (Long) (firstBody + subject / KINDS % bodies) : null;
    }

    void ask() {
        DeskClient desk = sites.here.as(editor, Strength.TWO_FACTORS);
        DeskClient reader = sites.here.asNobody();
        String first = sites.database()
                .read(tx -> tx.createQuery("SELECT slug FROM body WHERE id = ?")
                        .bind(0, firstBody)
                        .mapTo(String.class)
                        .one());
        Looks.head();
        int list = count / TIMES / KINDS * (OFTEN - KINDS) / OFTEN / LIST_PAGE;
        int often = count / OFTEN / SUBJECT_PAGE;
        int files = count / FILE_PAGE;
        Looks.at("/nhac-den, made anew", () -> reader.get("/nhac-den?trang=" + page(list)));
        for (String kind : List.of("co-quan", "dia-diem", "thoi-gian")) {
            Looks.at(
                    "/nhac-den?loai=" + kind + ", made anew",
                    () -> reader.get("/nhac-den?loai=" + kind + "&trang=" + page(list)));
        }
        Looks.at(
                "/nhac-den/{number}, made anew",
                () -> reader.get("/nhac-den/" + (2 + OFTEN * page(count / TIMES / OFTEN - 1))));
        Looks.at("/nhac-den/{number} of every second article", () -> reader.get("/nhac-den/1?trang=" + page(often)));
        Looks.at("/nhac-den.json, a thousand mentions", () -> reader.get("/nhac-den.json?trang=" + page(files)));
        Looks.at("/nhac-den.csv, the last thousand", () -> reader.get("/nhac-den.csv?trang=" + files));
        Looks.at("/bo-may/{body}, made anew", () -> reader.get("/bo-may/" + first + "?trang=" + page(often)));
        Looks.at(
                "an edition's mentions at the desk",
                () -> desk.get("/ban-bien-tap/ban/" + editions.get(random.nextInt(editions.size())) + "/nhac-den"));
    }

    private int page(int last) {
        return 1 + random.nextInt(last);
    }
}
