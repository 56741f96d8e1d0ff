package vn.bantin.record.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.kit.data.Engine;

/** Finding what was answered, by words without marks that need not be typed to their end. */
@ParameterizedClass
@EnumSource(Engine.class)
class PublishedQuestionsTest {
    private final Newsroom newsroom;
    private final Body office;
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");

    PublishedQuestionsTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        office = newsroom.database.write(tx -> new Bodies(tx, newsroom.site.id())
                .add("Văn phòng", Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), ""));
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void every_word_that_is_looked_for_begins_one_of_title_question_or_answer() {
        asked("Đèn đường hỏng", "Ngõ 15 tối om.", "Thay trong tuần tới.", Field.OTHER);
        assertThat(found("den duong")).containsExactly("Đèn đường hỏng");
        assertThat(found("Đường, TU ngõ 1")).as("beginnings, in any order").hasSize(1);
        assertThat(found("thay toi")).as("of the answer").hasSize(1);
        assertThat(found("en duong")).as("no beginning").isEmpty();
        assertThat(found("den ngap")).as("one of them nowhere").isEmpty();
        assertThat(found("deng")).isEmpty();
        assertThat(found("den %")).as("no word").hasSize(1);
    }

    @Test
    void words_and_field_narrow_it_together() {
        asked("Đèn đường", "Hỏi.", "Đáp.", Field.values()[0]);
        asked("Đèn ngõ", "Hỏi.", "Đáp.", Field.values()[1]);
        assertThat(found("den", Field.values()[0])).containsExactly("Đèn đường");
        assertThat(found("den", Field.values()[1])).containsExactly("Đèn ngõ");
        assertThat(found("den", Field.values()[2])).isEmpty();
        assertThat(found(Field.values()[0].name())).as("a field is no word").isEmpty();
    }

    @Test
    void what_is_published_anew_under_another_field_is_found_in_that_one() {
        UUID question = asked("Đèn đường", "Hỏi.", "Đáp.", Field.values()[0]);
        put(question, "Đèn đường", "Hỏi.", "Đáp.", Field.values()[1]);
        assertThat(found("den", Field.values()[1])).containsExactly("Đèn đường");
        assertThat(found("den", Field.values()[0])).isEmpty();
    }

    @Test
    void what_was_put_in_other_words_is_found_by_those_alone() {
        UUID question = asked("Rác ở ngõ", "Hỏi.", "Đáp.", Field.OTHER);
        asked("Rác ở chợ", "Hỏi.", "Đáp.", Field.OTHER);
        put(question, "Vỉa hè", "Hỏi.", "Đáp.", Field.OTHER);
        assertThat(found("rac")).containsExactly("Rác ở chợ");
        assertThat(found("via")).containsExactly("Vỉa hè");
        assertThat(newsroom.database.<List<String>>read(
                        tx -> tx.createQuery("SELECT word FROM published_word WHERE word IN ('rac', 'ngo')")
                                .mapTo(String.class)
                                .list()))
                .as("what no answer says any more is not kept")
                .containsExactly("rac");
    }

    @Test
    void the_newest_stands_first_and_what_is_published_again_is_new() {
        UUID first = asked("Một", "Hỏi.", "Đáp.", Field.OTHER);
        asked("Hai", "Hỏi.", "Đáp.", Field.OTHER);
        put(first, "Một, sửa", "Hỏi.", "Đáp.", Field.OTHER);
        assertThat(found("hoi")).containsExactly("Hai", "Một, sửa");
        withdraw(first);
        withdraw(first);
        assertThat(found("hoi")).containsExactly("Hai");
        put(first, "Một", "Hỏi.", "Đáp.", Field.OTHER);
        assertThat(found("hoi")).containsExactly("Một", "Hai");
        assertThat(found("sua")).isEmpty();
    }

    @Test
    void of_many_each_page_has_its_own() {
        for (int number = 1; number <= 150; number++) {
            asked("Câu " + number, "Hỏi.", "Đáp.", Field.OTHER);
        }
        List<Integer> numbers = newsroom.database.read(tx -> new PublishedQuestions(tx, newsroom.site.id())
                .find("cau hoi", null, 3, 50).items().stream()
                        .map(PublishedQuestion::number)
                        .toList());
        assertThat(numbers).hasSize(50).startsWith(50, 49).endsWith(2, 1);
        assertThat(newsroom.database.<Long>read(tx -> new PublishedQuestions(tx, newsroom.site.id())
                        .find("cau", null, 9, 50)
                        .total()))
                .isEqualTo(150);
    }

    @Test
    void a_word_may_be_longer_than_an_index_takes() {
        String word = "ă".repeat(3_000);
        asked("Dài", word + " 𝟙" + "𐐀".repeat(70), "Đáp.", Field.OTHER);
        assertThat(found("a".repeat(100))).containsExactly("Dài");
        assertThat(found("𐐨".repeat(5))).isEmpty();
    }

    private UUID asked(String title, String asked, String answer, Field field) {
        UUID id = UUID.randomUUID();
        newsroom.database.change(tx -> tx.execute("""
                INSERT INTO question (id, site_id, reference, kind, field, name, title, words, causes, received_at,
                  state, counted_from, taken, was_late)
                VALUES (?, ?, ?, 'QUESTION', 'OTHER', '', '', '', '', 0, 'ANSWERED', 0, 0, FALSE)
                """, id.toString(), newsroom.site.id(), id.toString()));
        put(id, title, asked, answer, field);
        return id;
    }

    private void put(UUID question, String title, String asked, String answer, Field field) {
        now = now.plusSeconds(60);
        newsroom.database.change(tx -> new PublishedQuestions(tx, newsroom.site.id())
                .put(question, PublicText.of(title, asked, answer), field, office.id(), now));
    }

    private void withdraw(UUID question) {
        newsroom.database.change(tx -> new PublishedQuestions(tx, newsroom.site.id()).withdraw(question));
    }

    private List<String> found(String words) {
        return found(words, null);
    }

    private List<String> found(String words, @Nullable Field field) {
        return newsroom.database.read(tx -> new PublishedQuestions(tx, newsroom.site.id())
                .find(words, field, 1, 20).items().stream()
                        .map(question -> question.text().title())
                        .toList());
    }
}
