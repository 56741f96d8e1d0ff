package vn.bantin.vietnamese;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Syllables as Vietnamese builds them: an initial, a rhyme and a tone, in the new style, NFC, in three cases. */
final class VietnameseSyllable implements ArbitrarySupplier<String> {
    private static final List<String> INITIALS = List.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");

    /** The ring stands after the letter that bears the tone. */
    private static final List<String> RHYMES = List.of(
            "a◌", "a◌c", "a◌ch", "a◌i", "a◌m", "a◌n", "a◌ng", "a◌nh", "a◌o", "a◌p", "a◌t", "a◌u", "a◌y", "ă◌c", "ă◌m",
            "ă◌n", "ă◌ng", "ă◌p", "ă◌t", "â◌c", "â◌m", "â◌n", "â◌ng", "â◌p", "â◌t", "â◌u", "â◌y", "e◌", "e◌m", "e◌n",
            "e◌o", "e◌t", "ê◌", "ê◌ch", "ê◌m", "ê◌n", "ê◌nh", "ê◌t", "ê◌u", "i◌", "i◌a", "i◌ch", "iê◌m", "iê◌n",
            "iê◌ng", "iê◌t", "iê◌u", "i◌m", "i◌n", "i◌nh", "i◌t", "i◌u", "o◌", "oa◌", "oa◌i", "oa◌n", "oa◌ng", "oa◌t",
            "oă◌n", "oă◌t", "o◌c", "oe◌", "oe◌n", "o◌i", "o◌n", "o◌ng", "o◌t", "ô◌", "ô◌c", "ô◌i", "ô◌n", "ô◌ng", "ô◌t",
            "ơ◌", "ơ◌i", "ơ◌m", "ơ◌n", "ơ◌t", "u◌", "u◌a", "uâ◌n", "uâ◌t", "uê◌", "u◌c", "u◌i", "u◌n", "u◌ng", "uô◌c",
            "uô◌i", "uô◌n", "uô◌ng", "uơ◌", "u◌t", "uy◌", "uyê◌n", "uyê◌t", "uy◌nh", "uy◌t", "ư◌", "ư◌a", "ư◌c", "ư◌ng",
            "ươ◌c", "ươ◌i", "ươ◌n", "ươ◌ng", "ươ◌u", "y◌", "yê◌n", "yê◌u");

    private static final List<UnaryOperator<String>> CASES =
            List.of(UnaryOperator.identity(), VietnameseSyllable::capitalised, text -> text.toUpperCase(Locale.ROOT));

    @Override
    public Arbitrary<String> get() {
        return Combinators.combine(
                        Arbitraries.of(INITIALS),
                        Arbitraries.of(RHYMES),
                        Arbitraries.of(Tone.class),
                        Arbitraries.of(CASES))
                .as((initial, rhyme, tone, letterCase) -> letterCase.apply(
                        Normalizer.normalize(initial + rhyme.replace("◌", tone.mark()), Normalizer.Form.NFC)));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
