package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnicodeTest {
    @Test
    void letters_and_marks_apart_become_one() {
        assertThat(Unicode.nfc("Đa\u0300o Đu\u031B\u0301c Toa\u0300n")).isEqualTo("Đào Đức Toàn");
    }

    @Test
    void a_tone_apart_from_a_composed_letter_joins_it() {
        assertThat(Unicode.nfc("Viê\u0323t Tiê\u0301n")).isEqualTo("Việt Tiến");
    }

    @Test
    void text_is_nfc_only_when_nothing_can_be_composed() {
        assertThat(Unicode.isNfc("Việt")).isTrue();
        assertThat(Unicode.isNfc("Viê\u0323t")).isFalse();
        assertThat(Unicode.isNfc("Vie\u0323\u0302t")).isFalse();
    }

    @Test
    void the_empty_text_stays_empty() {
        assertThat(Unicode.nfc("")).isEmpty();
        assertThat(Unicode.isNfc("")).isTrue();
    }
}
