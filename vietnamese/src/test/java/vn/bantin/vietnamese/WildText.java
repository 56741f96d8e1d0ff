package vn.bantin.vietnamese;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Any string at all: every code unit, lone surrogates and marks without a letter included. */
final class WildText implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
        var pieces = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().all().ofMaxLength(4)),
                Tuple.of(4, Arbitraries.of(Alphabet.MARKED).map(String::valueOf)),
                Tuple.of(
                        3,
                        Arbitraries.strings()
                                .withChars("aeiouydqghnAEIOUYDQ019")
                                .ofMaxLength(3)),
                Tuple.of(
                        3,
                        Arbitraries.strings()
                                .withChars("\u0300\u0301\u0302\u0303\u0306\u0307\u0308\u0309\u031B\u0323")
                                .ofMaxLength(3)),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars(" \t\n\u00A0.,:/-–+'\"“”’\u200B\u00AD\u0000%")
                                .ofMaxLength(3)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\uD800", "\uDC00", "\uDBFF\uD800", "İ", "ẞ", "Σ", "ﬁ", "ñ", "한", "\uD834\uDD5E")));
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }
}
