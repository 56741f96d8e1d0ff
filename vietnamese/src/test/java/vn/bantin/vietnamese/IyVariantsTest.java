package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IyVariantsTest {
    @ParameterizedTest
    @CsvSource({
        "kĩ, kỹ",
        "lí, lý",
        "mĩ, mỹ",
        "tỉ, tỷ",
        "kì, kỳ",
        "quí, quý",
        "sĩ, sỹ",
        "kỉ, kỷ",
        "quĩ, quỹ",
        "Quí, Quý",
        "LÍ, LÝ",
        "tỈ, tỶ"
    })
    void the_spelling_with_i_and_the_one_with_y_lead_to_each_other(String withI, String withY) {
        assertThat(IyVariants.of(withI)).containsExactly(withY);
        assertThat(IyVariants.of(withY)).containsExactly(withI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thi",
                "Thy",
                "Mi",
                "My",
                "Li",
                "Ly",
                "Vi",
                "Vy",
                "hi",
                "hy",
                "thúi",
                "thúy",
                "hai",
                "hay",
                "tai",
                "tay",
                "thì",
                "vị",
                "nghĩ",
                "toàn",
                "",
                "kĩ thuật",
                "y",
                "\uD800"
            })
    void everything_else_has_no_other_spelling(String text) {
        assertThat(IyVariants.of(text)).isEmpty();
    }

    @Test
    void any_unicode_form_is_taken_and_nfc_given() {
        assertThat(IyVariants.of("ky\u0303")).containsExactly("kĩ");
        assertThat(IyVariants.of("LI\u0301")).containsExactly("LÝ");
    }

    @ParameterizedTest
    @CsvSource({"ki, ky", "li, ly", "qui, quy", "quit, quyt", "vi, vy"})
    void without_marks_they_lead_to_each_other_too(String withI, String withY) {
        assertThat(IyVariants.ofKey(withI)).containsExactly(withY);
        assertThat(IyVariants.ofKey(withY)).containsExactly(withI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "thi", "tai", "kĩ", "Ki", "ki thuat"})
    void everything_else_without_marks_has_no_other_spelling(String text) {
        assertThat(IyVariants.ofKey(text)).isEmpty();
    }
}
