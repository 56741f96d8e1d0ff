package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phường Mai Lĩnh | 15 | phường Mai Lĩnh",
                "phường Mai Lĩnh | 14 | phường Mai…",
                "phường Mai Lĩnh | 11 | phường Mai…",
                "phường Mai Lĩnh | 10 | phường…",
                "phường, Mai Lĩnh | 9 | phường…",
                "phường – Mai Lĩnh | 10 | phường…",
                "nghiêng | 4 | ngh…",
            })
    void it_ends_after_a_whole_word_without_the_signs_behind_it(String text, int most, String excerpt) {
        assertThat(Excerpt.of(text, most)).isEqualTo(excerpt);
    }

    @Test
    void a_sign_of_two_characters_is_kept_or_left_whole() {
        assertThat(Excerpt.of("a🌾🌾🌾", 5)).isEqualTo("a🌾…");
        assertThat(Excerpt.of("a🌾🌾🌾", 4)).isEqualTo("a🌾…");
        assertThat(Excerpt.of("a🌾🌾🌾", 3)).isEqualTo("a…");
    }

    @Test
    void of_nothing_comes_nothing() {
        assertThat(Excerpt.of("", 10)).isEmpty();
    }
}
