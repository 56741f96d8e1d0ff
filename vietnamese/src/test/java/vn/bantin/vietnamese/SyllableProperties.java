package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SyllableProperties {
    @Property
    void the_canonical_form_has_letters_without_tone_and_at_most_one_digit(
            @ForAll(supplier = VietnameseSyllable.class) String syllable) {
        assertThat(Syllable.canonical(syllable)).matches("[a-zăâđêôơư]+[1-5]?");
    }

    @Property
    void both_styles_have_one_canonical_form(@ForAll(supplier = VietnameseSyllable.class) String syllable) {
        assertThat(Syllable.canonical(Syllable.withOldToneStyle(syllable))).isEqualTo(Syllable.canonical(syllable));
        assertThat(Syllable.canonical(Syllable.withNewToneStyle(syllable))).isEqualTo(Syllable.canonical(syllable));
    }

    @Property
    void the_canonical_form_does_not_depend_on_the_unicode_form(
            @ForAll(supplier = VietnameseSyllable.class) String syllable, @ForAll UnicodeForm form) {
        assertThat(Syllable.canonical(form.of(syllable))).isEqualTo(Syllable.canonical(syllable));
    }

    @Property
    void the_canonical_form_loses_nothing_but_case_and_style(
            @ForAll(supplier = VietnameseSyllable.class) String one,
            @ForAll(supplier = VietnameseSyllable.class) String other) {
        assertThat(Syllable.canonical(one).equals(Syllable.canonical(other)))
                .isEqualTo(one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT)));
    }

    @Property
    void from_the_old_style_leads_a_way_back_to_the_new(@ForAll(supplier = VietnameseSyllable.class) String syllable) {
        assertThat(Syllable.withNewToneStyle(Syllable.withOldToneStyle(syllable)))
                .isEqualTo(syllable);
    }

    @Property
    void the_style_changes_no_letter_and_no_case(@ForAll(supplier = VietnameseSyllable.class) String syllable) {
        assertThat(Folding.fold(Syllable.withOldToneStyle(syllable))).isEqualTo(Folding.fold(syllable));
    }

    @Property
    void the_style_does_not_depend_on_the_unicode_form(
            @ForAll(supplier = VietnameseSyllable.class) String syllable, @ForAll UnicodeForm form) {
        assertThat(Syllable.withOldToneStyle(form.of(syllable))).isEqualTo(Syllable.withOldToneStyle(syllable));
        assertThat(Syllable.withNewToneStyle(form.of(syllable))).isEqualTo(Syllable.withNewToneStyle(syllable));
    }

    @Property
    void wild_text_is_stable_after_one_step_in_every_form(
            @ForAll(supplier = WildText.class) String text, @ForAll UnicodeForm form) {
        var canonical = Syllable.canonical(form.of(text));
        assertThat(canonical).isEqualTo(Syllable.canonical(text));
        assertThat(Unicode.isNfc(canonical)).isTrue();
        assertThat(Syllable.canonical(canonical)).isEqualTo(canonical);

        var young = Syllable.withNewToneStyle(form.of(text));
        assertThat(Unicode.isNfc(young)).isTrue();
        assertThat(Syllable.withNewToneStyle(young)).isEqualTo(young);

        var old = Syllable.withOldToneStyle(form.of(text));
        assertThat(Unicode.isNfc(old)).isTrue();
        assertThat(Syllable.withOldToneStyle(old)).isEqualTo(old);
    }
}
