package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A portal of the time before there was a library is brought to it, with all that it holds. */
class MediaMigrationTest {
    private static final List<String> ROWS = List.of(
            "INSERT INTO unit (id, name, kind, valid_from) VALUES (1, 'Mai Lĩnh', 'WARD', '2025-07-01')",
            "INSERT INTO site VALUES (1, 1, 'Cổng', 'LA', 'a', 'b', 'c', 'd', 'e')",
            "INSERT INTO section (id, site_id, slug, name, position) VALUES (1, 1, 'tin-tuc', 'Tin tức', 1)",
            "INSERT INTO account VALUES ('acc', 1, 'Mến', 'REPORTER')",
            "INSERT INTO picture VALUES ('p1', 1, 'h1', 'Cây cầu')",
            "INSERT INTO picture VALUES ('p2', 1, 'h1', 'Cây cầu lúc chiều')",
            "INSERT INTO rendition VALUES (1, 'p1', 'r1', 640, 360)",
            "INSERT INTO rendition VALUES (1, 'p1', 'r2', 1280, 720)",
            "INSERT INTO rendition VALUES (1, 'p2', 'r2', 1280, 720)",
            "INSERT INTO article VALUES ('a1', 1, 1, 'tin-tuc/cau', 5, 'e1')",
            "INSERT INTO edition VALUES ('e1', 1, 'a1', 1, 'LIVE', 'Cầu', '', 'Sapo', '<p>x</p>', 'p2', '', '', '', NULL,"
                    + " NULL, 5, '')",
            "INSERT INTO edition VALUES ('e2', 1, 'a1', 2, 'DRAFT', 'Cầu', '', 'Sapo', '<p>x</p>', NULL, '', '', '', NULL,"
                    + " NULL, NULL, '')",
            "INSERT INTO edition_writer VALUES (1, 'e1', 'acc')");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void pictures_and_what_holds_them_stay_as_they_were(Engine engine) {
        String url = TestDatabases.at(engine, "5");
        Jdbi.create(url).useHandle(handle -> ROWS.forEach(handle::execute));

        try (Database database = Database.open(url, "", "")) {
            assertThat(rows(database, "SELECT id, original_hash, text_alternative, name, credit, folded FROM picture"))
                    .extracting(Map::values)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("[p1, h1, Cây cầu, , , null]", "[p2, h1, Cây cầu lúc chiều, , , null]");
            assertThat(rows(database, "SELECT picture_id, hash, kind, type, width, height FROM rendition"))
                    .extracting(Map::values)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                            "[p1, r1, WHOLE, JPEG, 640, 360]",
                            "[p1, r2, WHOLE, JPEG, 1280, 720]",
                            "[p2, r2, WHOLE, JPEG, 1280, 720]");
            assertThat(rows(database, "SELECT id, picture_id FROM edition WHERE picture_id IS NOT NULL"))
                    .hasSize(1);
            assertThat(rows(database, "SELECT * FROM edition_writer")).hasSize(1);
            database.change(tx -> tx.execute("INSERT INTO picture (id, site_id, original_hash, text_alternative)"
                    + " VALUES ('p3', 1, 'h1', '')"));
            refuses(database, "UPDATE edition SET picture_id = 'p9' WHERE id = 'e2'");
            refuses(database, "DELETE FROM picture WHERE id = 'p2'");
            refuses(database, "INSERT INTO rendition VALUES (1, 'p9', 'r', 'WHOLE', 'JPEG', 1, 1)");
            refuses(
                    database,
                    "INSERT INTO picture (id, site_id, original_hash, text_alternative)"
                            + " VALUES ('p1', 1, 'h', 'x')");
        }
    }

    private static List<Map<String, Object>> rows(Database database, String sql) {
        return database.read((Handle tx) -> tx.createQuery(sql).mapToMap().list());
    }

    private static void refuses(Database database, String sql) {
        assertThatThrownBy(() -> database.change(tx -> tx.execute(sql))).isInstanceOf(RuntimeException.class);
    }
}
