package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class InventoryProperties {
    @Property
    void every_syllable_of_the_list_belongs_in_any_form_style_and_case(
            @ForAll(supplier = SyllableOfTheInventory.class) String syllable, @ForAll UnicodeForm form) {
        assertThat(Inventory.contains(form.of(syllable))).isTrue();
        assertThat(Inventory.contains(form.of(Syllable.withNewToneStyle(syllable))))
                .isTrue();
    }

    @Property
    void a_syllable_is_its_own_form_of_the_press_and_its_canonical_form_leads_back_to_it(
            @ForAll(supplier = SyllableOfTheInventory.class) String syllable) {
        assertThat(Syllable.withOldToneStyle(syllable)).isEqualTo(syllable);
        assertThat(Inventory.ofCanonical(Syllable.canonical(syllable)))
                .hasValueSatisfying(found -> assertThat(found).isEqualToIgnoringCase(syllable));
    }

    @Property
    void every_syllable_has_at_most_one_tone(@ForAll(supplier = SyllableOfTheInventory.class) String syllable) {
        assertThat(Toned.of(syllable).tones()).hasSizeLessThan(2);
    }

    @Property
    void two_syllables_are_never_one(
            @ForAll(supplier = SyllableOfTheInventory.class) String one,
            @ForAll(supplier = SyllableOfTheInventory.class) String other) {
        assertThat(Inventory.contains(one + " " + other)).isFalse();
    }

    @Property
    void wild_text_is_taken_and_the_form_does_not_matter(
            @ForAll(supplier = WildText.class) String text, @ForAll UnicodeForm form) {
        assertThat(Inventory.contains(form.of(text))).isEqualTo(Inventory.contains(text));
        assertThat(Inventory.contains(text + "1")).isFalse();
    }
}
