package vn.bantin.vietnamese;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One to six syllables with what stands between them in a headline or a name; NFC. */
final class VietnameseText implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
        var word = Combinators.combine(
                        new VietnameseSyllable().get(),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(" ")),
                                Tuple.of(1, Arbitraries.of(", ", " – ", ": ", "-", "  ", ". ", "\" "))))
                .as((syllable, gap) -> syllable + gap);
        return word.list().ofMinSize(1).ofMaxSize(6).map(words -> String.join("", words));
    }
}
