package vn.bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConfusionsProperties {
    private static final List<String> BEGINNINGS = List.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "nh", "ng", "ph", "qu", "r",
            "s", "t", "th", "tr", "v", "x");
    private static final List<String> ENDS = List.of("", "", "n", "ng", "nh", "m", "c", "t", "p", "i", "u", "o");
    private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323");

    @Property
    void confusions_go_both_ways(@ForAll("syllables") String syllable) {
        assertThat(Confusions.of(syllable))
                .doesNotContain(syllable)
                .allSatisfy(other -> assertThat(Confusions.of(other)).contains(syllable));
    }

    @Property
    void any_text_is_taken_and_nfc_given(@ForAll String text) {
        assertThat(Confusions.of(text)).allMatch(other -> Normalizer.isNormalized(other, Normalizer.Form.NFC));
    }

    /** Beginnings, vowels and ends as they come in syllables, put together in any way. */
    @Provide
    Arbitrary<String> syllables() {
        return Combinators.combine(
                        Arbitraries.of(BEGINNINGS),
                        Arbitraries.of("a", "ă", "â", "ê", "o", "ô", "ơ", "u", "ư"),
                        Arbitraries.of(TONES),
                        Arbitraries.of(ENDS))
                .as((begin, vowel, tone, end) -> Normalizer.normalize(begin + vowel + tone + end, Normalizer.Form.NFC));
    }
}
