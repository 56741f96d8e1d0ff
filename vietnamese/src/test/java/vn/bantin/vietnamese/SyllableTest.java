package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
    @ParameterizedTest
    @CsvSource({
        "hòa, hoa2",
        "hoà, hoa2",
        "HÒA, hoa2",
        "thủy, thuy3",
        "Thuỷ, thuy3",
        "mã, ma4",
        "má, ma1",
        "được, đươc5",
        "ba, ba",
        "ĐÔNG, đông",
        "quý, quy1",
        "già, gia2"
    })
    void the_tone_is_taken_off_and_kept_as_a_digit(String syllable, String canonical) {
        assertThat(Syllable.canonical(syllable)).isEqualTo(canonical);
    }

    @Test
    void the_canonical_form_is_the_same_in_any_unicode_form() {
        assertThat(Syllable.canonical("Việt"))
                .isEqualTo(Syllable.canonical("Vie\u0323\u0302t"))
                .isEqualTo(Syllable.canonical("Viê\u0323t"))
                .isEqualTo("viêt5");
    }

    @Test
    void syllables_of_different_tones_and_letters_stay_different() {
        assertThat(Syllable.canonical("ma")).isNotEqualTo(Syllable.canonical("má"));
        assertThat(Syllable.canonical("má")).isNotEqualTo(Syllable.canonical("mà"));
        assertThat(Syllable.canonical("mơ")).isNotEqualTo(Syllable.canonical("mô"));
        assertThat(Syllable.canonical("đa")).isNotEqualTo(Syllable.canonical("da"));
    }

    @ParameterizedTest
    @CsvSource({
        "café, cafe1",
        "España, españa",
        "Hồ Chí Minh, hồ chí minh",
        "Ñandú, ñandu1",
        "43/2018/NĐ-CP, 43/2018/nđ-cp"
    })
    void what_is_no_syllable_comes_back_in_lower_case_with_the_tag_of_a_sole_tone(String text, String canonical) {
        assertThat(Syllable.canonical(text)).isEqualTo(canonical);
    }

    @Test
    void nothing_is_left_of_nothing() {
        assertThat(Syllable.canonical("")).isEmpty();
        assertThat(Syllable.withNewToneStyle("")).isEmpty();
        assertThat(Syllable.withOldToneStyle("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "Hòa, Hoà",
        "HÒA, HOÀ",
        "khỏe, khoẻ",
        "thủy, thuỷ",
        "THỦY, THUỶ",
        "Đọa, Đoạ",
        "ủy, uỷ",
        "NgỤy, NgUỵ",
        "họa, hoạ"
    })
    void the_tone_moves_between_the_two_vowels_of_oa_oe_and_uy(String old, String young) {
        assertThat(Syllable.withNewToneStyle(old)).isEqualTo(young);
        assertThat(Syllable.withNewToneStyle(young)).isEqualTo(young);
        assertThat(Syllable.withOldToneStyle(young)).isEqualTo(old);
        assertThat(Syllable.withOldToneStyle(old)).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý",
                "Quỳ",
                "quả",
                "quẻ",
                "già",
                "giá",
                "hoàn",
                "HOÀNG",
                "toán",
                "khoẻn",
                "huỳnh",
                "quýt",
                "thuế",
                "thuở",
                "khoẳn",
                "ngoài",
                "ngoáy",
                "của",
                "mía",
                "hoa",
                "ma",
                "đường",
                "TP.HCM",
                "hòà",
                "hòa bình"
            })
    void the_tone_stands_on_the_same_letter_in_old_and_new_style(String syllable) {
        assertThat(Syllable.withNewToneStyle(syllable)).isEqualTo(syllable);
        assertThat(Syllable.withOldToneStyle(syllable)).isEqualTo(syllable);
    }

    @Test
    void the_style_is_changed_in_any_unicode_form_and_gives_nfc() {
        assertThat(Syllable.withNewToneStyle("ho\u0300a")).isEqualTo("hoà");
        assertThat(Syllable.withOldToneStyle("hoa\u0300")).isEqualTo("hòa");
        assertThat(Syllable.withOldToneStyle("Vie\u0323\u0302t")).isEqualTo("Việt");
    }
}
