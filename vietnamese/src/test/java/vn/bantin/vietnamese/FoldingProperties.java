package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FoldingProperties {
    @Property
    void vietnamese_text_folds_to_letters_without_marks(
            @ForAll(supplier = VietnameseText.class) String text, @ForAll UnicodeForm form) {
        assertThat(Folding.fold(form.of(text))).hasSameSizeAs(text).matches("[A-Za-z ,.:\"–-]*");
    }

    @Property
    void wild_text_folds_once_and_for_all_in_every_form(
            @ForAll(supplier = WildText.class) String text, @ForAll UnicodeForm form) {
        var folded = Folding.fold(form.of(text));
        assertThat(folded).isEqualTo(Folding.fold(text)).doesNotContainPattern("\\p{M}");
        assertThat(Unicode.isNfc(folded)).isTrue();
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void a_key_is_its_own_key(@ForAll(supplier = WildText.class) String text, @ForAll UnicodeForm form) {
        var key = Folding.key(form.of(text));
        assertThat(key).isEqualTo(Folding.key(text));
        assertThat(Folding.key(key)).isEqualTo(key);
    }
}
