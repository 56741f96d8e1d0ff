package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IyVariantsProperties {
    /** Of the whole inventory only some 50 have a variant, so every one is looked at. */
    @Example
    void a_variant_leads_back_is_a_syllable_and_differs_in_one_letter_and_not_in_tone() {
        var varied = Inventory.all().stream()
                .filter(syllable -> !IyVariants.of(syllable).isEmpty())
                .toList();
        assertThat(varied).hasSizeGreaterThan(40).allSatisfy(syllable -> {
            for (var variant : IyVariants.of(syllable)) {
                assertThat(IyVariants.of(variant)).containsExactly(syllable);
                assertThat(Inventory.contains(variant)).isTrue();
                assertThat(Syllable.canonical(variant)).isNotEqualTo(Syllable.canonical(syllable));
                assertThat(Syllable.canonical(variant).replace('i', 'y'))
                        .isEqualTo(Syllable.canonical(syllable).replace('i', 'y'));
                assertThat(Toned.of(syllable).hasOneTone()).isTrue();
            }
        });
    }

    @Property
    void the_unicode_form_does_not_matter_and_wild_text_is_taken(
            @ForAll(supplier = WildText.class) String text, @ForAll UnicodeForm form) {
        assertThat(IyVariants.of(form.of(text))).isEqualTo(IyVariants.of(text)).allMatch(Unicode::isNfc);
    }
}
