package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an older portal kept of names that were taken back. */
class ErasedNamesMigrationTest {
    private static final List<String> ROWS = List.of(
            "INSERT INTO unit (id, name, kind, valid_from) VALUES (1, 'Mai Lĩnh', 'WARD', '2025-07-01')",
            "INSERT INTO site (id, unit_id, name, accent, managing_body, person_responsible, address, phone, email)"
                    + " VALUES (1, 1, 'Cổng', 'LA', 'a', 'b', 'c', 'd', 'e')",
            "INSERT INTO section (id, site_id, slug, name, position) VALUES (1, 1, 'tin-tuc', 'Tin tức', 1)",
            "INSERT INTO account (id, site_id, name, role) VALUES ('acc', 1, 'Mến', 'EDITOR')",
            "INSERT INTO article (id, site_id, section_id, path) VALUES ('a1', 1, 1, 'tin-tuc/cau')",
            "INSERT INTO edition (id, site_id, article_id, number, state, title, dateline, lead, body, caption, addendum,"
                    + " byline, reason) VALUES ('e1', 1, 'a1', 1, 'LIVE', 'Cầu', '', '', '', '', '', '', '')",
            subject(1, "PERSON", "Lò Thị Mẩy"),
            subject(2, "PERSON", "Trần Thị Nga"),
            subject(3, "PLACE", "Yên Bái"),
            citation("c1", "Bà Lò Thị Mẩy rất vui."),
            citation("c2", "Bà Trần Thị Nga rất vui."),
            citation("c3", "Chị Trần Thị Nga rất vui."),
            citation("c4", "Yên Bái rất vui."),
            mention("m1", 1, "c1", true),
            mention("m2", 2, "c2", true),
            mention("m3", 2, "c3", false),
            mention("m4", 3, "c4", true),
            audit("l1", "MENTIONS_RECORDED", "Lò Thị Mẩy; Trần Thị Nga"),
            audit("l2", "MENTION_TAKEN_BACK", "Lò Thị Mẩy"),
            audit("l3", "CAMPAIGN_REVERSED", "12 Ông Lò Văn Dần xin thôi"),
            audit("l4", "CAMPAIGN_ENTERED", "12 RECEIVED"));

    private static String subject(int number, String kind, String name) {
        return "INSERT INTO subject VALUES (1, %d, '%s', '%s', '%s')".formatted(number, kind, name, name);
    }

    private static String citation(String id, String sentence) {
        return "INSERT INTO citation (id, site_id, article_id, edition_id, field, block, start_at, end_at, quote, sentence, place)"
                + " VALUES ('%s', 1, 'a1', 'e1', 'BODY', 0, 3, 9, '%s', '%s', 3)".formatted(id, sentence, sentence);
    }

    private static String mention(String id, int subject, String citation, boolean takenBack) {
        return "INSERT INTO mention (id, site_id, subject, post, part_of, citation_id, article_id, recorded_by, recorded_at,"
                + " taken_back_at) VALUES ('%s', 1, %d, 'Bà', 'Lào Cai', '%s', 'a1', 'acc', 7, %s)"
                        .formatted(id, subject, citation, takenBack ? "8" : "NULL");
    }

    private static String audit(String id, String deed, String detail) {
        return "INSERT INTO audit VALUES ('%s', 1, 'acc', 'Mến', '%s', 'ARTICLE', 'a1', '%s', '', 7)"
                .formatted(id, deed, detail);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void they_are_gone_from_records_and_log_and_what_stands_is_kept(Engine engine) {
        String url = TestDatabases.at(engine, "35");
        Jdbi.create(url).useHandle(handle -> ROWS.forEach(handle::execute));

        try (Database database = Database.open(url, "", "")) {
            assertThat(kept(database, "SELECT name FROM subject ORDER BY number"))
                    .containsExactly("", "Trần Thị Nga", "Yên Bái");
            assertThat(kept(database, "SELECT sentence || quote FROM citation ORDER BY id"))
                    .containsExactly("", "", "Chị Trần Thị Nga rất vui.Chị Trần Thị Nga rất vui.", "");
            assertThat(kept(database, "SELECT post || part_of FROM mention ORDER BY id"))
                    .containsExactly("", "", "BàLào Cai", "");
            assertThat(kept(database, "SELECT detail FROM audit ORDER BY id"))
                    .containsExactly("", "", "12", "12 RECEIVED");
            assertThatThrownBy(() -> database.change(tx -> tx.execute("UPDATE audit SET detail = ''")))
                    .hasMessageContaining("only added to");
        }
    }

    private static List<String> kept(Database database, String sql) {
        return database.read(tx -> tx.createQuery(sql).mapTo(String.class).list());
    }
}
