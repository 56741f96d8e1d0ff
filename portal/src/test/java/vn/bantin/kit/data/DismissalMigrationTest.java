package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was left out before it was kept as what stays left out. */
class DismissalMigrationTest {
    private static final List<String> ROWS = List.of(
            "INSERT INTO unit (id, name, kind, valid_from) VALUES (1, 'Mai Lĩnh', 'WARD', '2025-07-01')",
            "INSERT INTO site (id, unit_id, name, accent, managing_body, person_responsible, address, phone, email)"
                    + " VALUES (1, 1, 'Cổng', 'LA', 'a', 'b', 'c', 'd', 'e')",
            "INSERT INTO section (id, site_id, slug, name, position) VALUES (1, 1, 'tin-tuc', 'Tin tức', 1)",
            "INSERT INTO account (id, site_id, name, role) VALUES ('acc', 1, 'Mến', 'EDITOR')",
            "INSERT INTO article (id, site_id, section_id, path) VALUES ('a1', 1, 1, 'tin-tuc/cau')",
            "INSERT INTO dismissal VALUES (1, 'a1', 'Trao 190 suất quà.', '190 suất quà', 5, 'acc', 7)");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void it_stays_left_out_as_a_figure_a_mention_and_a_directive(Engine engine) {
        String url = TestDatabases.at(engine, "33");
        Jdbi.create(url).useHandle(handle -> ROWS.forEach(handle::execute));

        try (Database database = Database.open(url, "", "")) {
            List<String> findings =
                    database.read(tx -> tx.createQuery("""
                            SELECT finding FROM dismissal
                            WHERE site_id = 1 AND article_id = 'a1' AND sentence = 'Trao 190 suất quà.' AND place = 5
                              AND quote = '190 suất quà' AND account_id = 'acc' AND at = 7
                            """).mapTo(String.class).list());
            assertThat(findings).containsExactlyInAnyOrder("FIGURE", "MENTION", "DIRECTIVE");
        }
    }
}
