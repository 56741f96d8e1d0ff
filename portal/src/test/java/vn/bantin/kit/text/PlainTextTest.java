package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void loose_marks_are_joined_to_their_letters() {
        assertThat(PlainText.line("Tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo("Tiếng Việt");
    }

    @Test
    void marks_that_an_invisible_sign_kept_from_their_letter_are_joined_to_it() {
        assertThat(PlainText.line("Tie\u200B\u0302\u0301ng")).isEqualTo("Tiếng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "một hai",
                " một hai ",
                "một\u00A0hai",
                "một\u00A0 \u00A0hai",
                "một\r\nhai",
                "một\n\n\thai",
                "một\u2028hai",
                "một\u3000hai",
                "một\u200B hai",
                "\uFEFFmột hai",
                "mộ\u00ADt hai",
                "một \u202Ehai\u202C",
                "một \u0000hai\u0007",
                "một \uD800hai",
            })
    void one_line_of_what_can_be_seen_is_left(String text) {
        assertThat(PlainText.line(text)).isEqualTo("một hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\r\n", "\u200B\u00AD", "\uD800"})
    void of_nothing_comes_nothing(String text) {
        assertThat(PlainText.line(text)).isEmpty();
    }

    @Test
    void markup_is_text_like_any_other() {
        assertThat(PlainText.line("<b>1 & 2</b>")).isEqualTo("<b>1 & 2</b>");
    }

    @Test
    void a_sign_beyond_the_first_plane_is_one_sign() {
        assertThat(PlainText.line("lúa 🌾 𝄞")).isEqualTo("lúa 🌾 𝄞");
    }

    @Test
    void a_letter_between_others_is_in_nfc_and_can_be_seen_or_is_gone() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            String line = PlainText.line("a" + letter + "b");
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                    .as(line)
                    .isTrue();
            assertThat(line).doesNotContainPattern("[\\p{C}\\p{Z}&&[^ ]]");
        }
    }

    @Test
    void several_lines_stay_lines() {
        assertThat(PlainText.lines(" Một \r\n hai\u2028ba\r\rbốn \n \n\n\n năm\u200B "))
                .isEqualTo("Một\nhai\nba\n\nbốn\n\nnăm");
        assertThat(PlainText.lines("\n \r\n\t")).isEmpty();
    }
}
