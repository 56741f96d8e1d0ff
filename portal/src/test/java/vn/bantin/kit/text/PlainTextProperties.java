package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainTextProperties {
    @Property
    void a_line_is_its_own_line(@ForAll(supplier = Wild.class) String text) {
        String line = PlainText.line(text);
        assertThat(PlainText.line(line)).isEqualTo(line);
    }

    @Property
    void a_line_is_in_nfc(@ForAll(supplier = Wild.class) String text) {
        assertThat(Normalizer.isNormalized(PlainText.line(text), Normalizer.Form.NFC))
                .isTrue();
    }

    @Property
    void a_line_has_no_sign_that_cannot_be_seen_and_no_space_but_single_ones_between_words(
            @ForAll(supplier = Wild.class) String text) {
        assertThat(PlainText.line(text))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]")
                .doesNotContainPattern("[\\p{Z}&&[^ ]]")
                .doesNotContain("  ")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
    }

    @Property
    void both_ways_to_write_a_letter_give_one_line(@ForAll(supplier = Wild.class) String text) {
        assertThat(PlainText.line(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(PlainText.line(text));
    }
}
