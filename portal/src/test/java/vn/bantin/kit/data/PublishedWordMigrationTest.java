package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.PublishedQuestion;
import vn.bantin.record.question.PublishedQuestions;

/** What was published before words had rows of their own is found as before. */
class PublishedWordMigrationTest {
    private static final int ANSWERS = 130;
    private static final int WITHDRAWN = 7;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void answers_are_found_by_their_words_the_newest_first(Engine engine) {
        String url = TestDatabases.at(engine, "33");
        Jdbi.create(url).useHandle(PublishedWordMigrationTest::lay);

        try (Database database = Database.open(url, "", "")) {
            assertThat(found(database, "cau hoi", null))
                    .hasSize(ANSWERS - 1)
                    .startsWith(1, 2, 3)
                    .doesNotContain(WITHDRAWN)
                    .endsWith(ANSWERS);
            assertThat(found(database, "so 64", null)).containsExactly(64);
            assertThat(found(database, "so " + WITHDRAWN + "0", null)).containsExactly(70);
            assertThat(found(database, "1.25", Field.OTHER)).hasSize(ANSWERS - 1);
            assertThat(found(database, "cau", Field.values()[0])).isEmpty();
        }
    }

    /** The one with the highest number is the oldest; a word may stand in an answer more than once. */
    private static void lay(Handle tx) {
        tx.execute("INSERT INTO unit (id, name, kind, valid_from) VALUES (1, 'Mai Lĩnh', 'WARD', '2025-07-01')");
        tx.execute(
                "INSERT INTO site (id, unit_id, name, accent, managing_body, person_responsible, address, phone, email)"
                        + " VALUES (1, 1, 'Cổng', 'LA', 'a', 'b', 'c', 'd', 'e')");
        tx.execute(
                "INSERT INTO body (id, site_id, name, slug, branch, valid_from, phone, email, address, duties, place)"
                        + " VALUES (1, 1, 'Văn phòng', 'van-phong', 'GOVERNMENT', '2025-07-01', '', '', '', '', 1)");
        for (int number = 1; number <= ANSWERS; number++) {
            String id = "q" + number;
            tx.execute("""
                    INSERT INTO question (id, site_id, reference, kind, field, name, title, words, causes, received_at,
                      state, counted_from, taken, was_late)
                    VALUES (?, 1, ?, 'QUESTION', 'OTHER', '', '', '', '', 0, 'ANSWERED', 0, 0, FALSE)
                    """, id, id);
            tx.execute("""
                    INSERT INTO published_question (site_id, number, question_id, title, asked, answer, field, body_id,
                      published_at, withdrawn)
                    VALUES (1, ?, ?, 'Câu', '', '', 'OTHER', 1, ?, ?)
                    """, number, id, 1_000L - number, number == WITHDRAWN);
            tx.execute(
                    "INSERT INTO published_words (site_id, number, words) VALUES (1, ?, ?)",
                    number,
                    " cau hoi cau so " + number + " 1.250");
        }
    }

    private static List<Integer> found(Database database, String words, @Nullable Field field) {
        return database.read(tx -> new PublishedQuestions(tx, 1)
                .find(words, field, 1, 200).items().stream()
                        .map(PublishedQuestion::number)
                        .toList());
    }
}
