package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Kế hoạch số 12.docx, Kế hoạch số 12",
        "../../etc/passwd, passwd",
        "'C:\\Users\\men\\anh.JPG', anh",
        "'a\0b.pdf', ab",
        "'cau\u202Egpj.exe', caugpj",
        "CON.pdf, _CON",
        "lpt1, _lpt1",
        "Nul .txt, _Nul",
        "console.pdf, console",
        "'...an...', an",
        "'<b>:\"|?*%;#&.pdf', b",
        "12/2025/NĐ-CP.pdf, NĐ-CP",
        "12.2025.NĐ.pdf, 12.2025.NĐ",
        "'', tep",
        "' . ', tep",
        ".pdf, pdf"
    })
    void a_name_is_made_fit(String name, String stem) {
        assertThat(FileName.stem(name, "tep")).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"a, 100", "ế, 100", "😀, 100"})
    void a_name_has_an_end(String letter, int length) {
        String stem = FileName.stem(letter.repeat(300) + ".pdf", "tep");
        assertThat(stem.codePointCount(0, stem.length())).isEqualTo(length);
    }

    @Property
    void whatever_came_a_name_can_be_shown_sent_and_saved(@ForAll String name) {
        assertThat(FileName.stem(name, "tep"))
                .isNotBlank()
                .doesNotContain("/", "\\", "\0", "\"", "\n", "\r", "\u202E", "%", ";")
                .doesNotStartWith(".")
                .doesNotEndWith(".")
                .matches(stem -> Normalizer.isNormalized(stem, Normalizer.Form.NFC));
    }
}
