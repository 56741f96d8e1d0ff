package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void marks_go_and_case_and_punctuation_stay() {
        assertThat(Folding.fold("Đồng chí Đào Đức Toàn – Phó Bí thư Thành ủy"))
                .isEqualTo("Dong chi Dao Duc Toan – Pho Bi thu Thanh uy");
    }

    @Test
    void every_marked_letter_of_the_alphabet_becomes_its_bare_letter_in_every_form() {
        assertThat(Alphabet.MARKED).hasSize(134);
        Alphabet.BARE_LETTER_OF.forEach((marked, bare) -> {
            for (var form : UnicodeForm.values()) {
                var letter = form.of(marked.toString());
                assertThat(Folding.fold(letter)).as(letter).isEqualTo(bare.toString());
                assertThat(Folding.key(letter))
                        .as(letter)
                        .isEqualTo(bare.toString().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void letters_that_look_like_the_d_with_stroke_are_folded_with_it() {
        assertThat(Folding.fold("\u00D0ào \u0189ức \u00F0a \u0256o")).isEqualTo("Dao Duc da do");
    }

    @Test
    void the_key_of_marked_and_unmarked_text_is_the_same() {
        assertThat(Folding.key("PHƯỜNG Kim Giang"))
                .isEqualTo("phuong kim giang")
                .isEqualTo(Folding.key("phuong kim GIANG"));
    }

    @Test
    void nothing_folds_to_nothing() {
        assertThat(Folding.fold("")).isEmpty();
        assertThat(Folding.key("")).isEmpty();
    }
}
