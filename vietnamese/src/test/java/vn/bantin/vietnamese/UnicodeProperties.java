package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UnicodeProperties {
    @Property
    void every_form_of_a_text_has_one_nfc(
            @ForAll(supplier = VietnameseText.class) String text, @ForAll UnicodeForm form) {
        assertThat(Unicode.nfc(form.of(text))).isEqualTo(text);
    }

    @Property
    void nfc_is_reached_in_one_step_from_anything(@ForAll(supplier = WildText.class) String text) {
        var nfc = Unicode.nfc(text);
        assertThat(Unicode.isNfc(nfc)).isTrue();
        assertThat(Unicode.nfc(nfc)).isEqualTo(nfc);
        assertThat(Unicode.isNfc(text)).isEqualTo(nfc.equals(text));
    }
}
