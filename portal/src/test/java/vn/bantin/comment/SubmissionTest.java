package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
    @Test
    void lines_of_the_words_stay_and_all_else_becomes_clean_plain_text() {
        Submission sent = new Submission(
                "  Lò\u200B Văn\u00A0\u00A0Pín ",
                "",
                "Cầu\r\nmới",
                "Xin cảm ơn.\r\n\r\n\r\n\r\nĐường\u202E còn\t bụi <b>lắm</b>.\u0000 ",
                Wish.PUBLICATION);
        assertThat(sent.name()).isEqualTo("Lò Văn Pín");
        assertThat(sent.title()).isEqualTo("Cầu mới");
        assertThat(sent.words()).isEqualTo("Xin cảm ơn.\n\nĐường còn bụi <b>lắm</b>.");
    }

    @Test
    void text_in_pieces_becomes_whole() {
        String pieces = Normalizer.normalize("Đường Nguyễn Huệ", Normalizer.Form.NFD);
        assertThat(new Submission("Pín", "", "Đường", pieces, Wish.ANSWER).words())
                .isEqualTo("Đường Nguyễn Huệ");
    }

    @Test
    void marks_piled_upon_a_letter_are_cut_off() {
        String piled = "a" + "\u0301\u0302\u0303\u0304\u0305".repeat(40);
        assertThat(words(piled).words().length()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00A0", "\u200B\u200D", "\u3164", "\u115F\u1160", "\u2800\u2800", "\uFEFF", "\r\n"})
    void what_nobody_sees_is_nothing(String blank) {
        refused(SubmissionRule.NAME_MISSING, () -> new Submission(blank, "", "t", "n", Wish.PUBLICATION));
        refused(SubmissionRule.TITLE_MISSING, () -> new Submission("n", "", blank, "n", Wish.PUBLICATION));
        refused(SubmissionRule.WORDS_MISSING, () -> words(blank));
    }

    @Test
    void each_field_has_its_longest() {
        assertThat(words("ô".repeat(Submission.LONGEST_WORDS)).words()).hasSize(Submission.LONGEST_WORDS);
        refused(SubmissionRule.WORDS_TOO_LONG, () -> words("ô".repeat(Submission.LONGEST_WORDS + 1)));
        refused(SubmissionRule.WORDS_TOO_LONG, () -> words("x".repeat(1_000_000)));
        refused(SubmissionRule.NAME_TOO_LONG, () -> new Submission("n".repeat(81), "", "t", "n", Wish.PUBLICATION));
        refused(SubmissionRule.TITLE_TOO_LONG, () -> new Submission("n", "", "t".repeat(151), "n", Wish.PUBLICATION));
    }

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, 0912345678",
        "0912.345.678, 0912345678",
        "+84 912 345 678, 0912345678",
        "+84 (0)912-345-678, 0912345678",
        "0084912345678, 0912345678",
        "(024) 3825 1234, 02438251234",
        "+1 650 253 0000, +16502530000",
        "1022, 1022"
    })
    void one_number_is_written_in_one_way(String typed, String phone) {
        assertThat(new Submission("n", typed, "t", "n", Wish.PUBLICATION).phone())
                .isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong co", "0912", "0912345678901234567", "<b>0912345678</b>", "٠٩١٢٣٤٥٦٧٨"})
    void what_is_no_phone_number_is_refused(String typed) {
        refused(SubmissionRule.PHONE_MALFORMED, () -> new Submission("n", typed, "t", "n", Wish.PUBLICATION));
    }

    @Test
    void every_rule_names_the_field_to_put_right() {
        assertThat(List.of(SubmissionRule.values()))
                .allSatisfy(rule -> assertThat(rule.name())
                        .satisfiesAnyOf(
                                name -> assertThat(name).startsWith(rule.field().name()),
                                name -> assertThat(rule.field()).isEqualTo(SubmissionRule.Field.NONE)));
    }

    private static Submission words(String words) {
        return new Submission("Pín", "", "Tiêu đề", words, Wish.PUBLICATION);
    }
}
