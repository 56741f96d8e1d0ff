package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InputMethodProperties {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Example
    void every_syllable_with_a_mark_comes_back_from_its_keys_in_both_ways() {
        var marked =
                Inventory.all().stream().filter(InputMethodProperties::hasMark).toList();
        assertThat(marked).hasSizeGreaterThan(10_000);
        for (var method : InputMethod.values()) {
            assertThat(marked)
                    .allSatisfy(syllable ->
                            assertThat(method.decode(method.type(syllable))).contains(syllable));
        }
    }

    @Property
    void capitals_come_back_from_the_keys(
            @ForAll InputMethod method, @ForAll(supplier = SyllableOfTheInventory.class) String syllable) {
        Assume.that(hasMark(syllable));
        assertThat(method.decode(method.type(syllable))).contains(syllable);
    }

    @Property
    void keys_are_bare_letters_and_digits_whatever_the_unicode_form_and_the_tone_style(
            @ForAll InputMethod method,
            @ForAll(supplier = SyllableOfTheInventory.class) String syllable,
            @ForAll UnicodeForm form) {
        var keys = method.type(syllable);
        assertThat(keys).matches("[A-Za-z][A-Za-z1-9]*");
        assertThat(method.type(form.of(syllable))).isEqualTo(keys);
        assertThat(method.type(form.of(Syllable.withNewToneStyle(syllable)))).isEqualTo(keys);
    }

    @Property
    void marks_and_tones_may_be_typed_right_after_their_letter_or_all_at_the_end(
            @ForAll InputMethod method, @ForAll(supplier = SyllableOfTheInventory.class) String syllable) {
        Assume.that(hasMark(syllable) && !Folding.key(syllable).contains("oo"));
        assertThat(method.decode(keysAtTheirLetters(method, syllable))).contains(syllable);
        assertThat(method.decode(keysAtTheEnd(method, syllable))).contains(syllable);
    }

    private static String keysAtTheirLetters(InputMethod method, String syllable) {
        var keys = new StringBuilder();
        syllable.chars().mapToObj(Character::toString).forEach(letter -> keys.append(method.type(letter)));
        return keys.toString();
    }

    private static String keysAtTheEnd(InputMethod method, String syllable) {
        var keys = new StringBuilder(Folding.fold(syllable));
        syllable.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> keys.append(method.type(letter).substring(1)));
        return keys.toString();
    }

    @Property
    void a_syllable_as_it_is_read_has_no_keys(
            @ForAll InputMethod method, @ForAll(supplier = SyllableOfTheInventory.class) String syllable) {
        Assume.that(!Folding.key(syllable).contains("oo"));
        assertThat(method.decode(syllable)).isEmpty();
        assertThat(method.decodeAll(syllable)).isEqualTo(syllable);
    }

    @Property
    void a_text_comes_back_from_its_keys_but_for_ambiguous_words(
            @ForAll InputMethod method, @ForAll("texts") List<String> syllables) {
        Assume.that(syllables.stream().noneMatch(syllable -> method.isAmbiguous(method.type(syllable))));
        var text = String.join(" ", syllables);
        assertThat(method.decodeAll(method.type(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return new SyllableOfTheInventory().get().list().ofMaxSize(5);
    }

    @Property
    void what_stands_between_words_stays_in_wild_text(
            @ForAll InputMethod method, @ForAll(supplier = WildText.class) String text) {
        assertThat(WORD.split(method.decodeAll(text), -1)).isEqualTo(WORD.split(text, -1));
        method.decode(text)
                .ifPresent(syllable -> assertThat(Inventory.contains(syllable)).isTrue());
        assertThat(Unicode.isNfc(method.type(text))).isTrue();
    }

    private static boolean hasMark(String syllable) {
        return !Folding.fold(syllable).equals(syllable);
    }
}
