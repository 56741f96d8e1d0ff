package vn.bantin.kit.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Anything that can arrive in a form field: every code unit, lone surrogates, loose marks, invisible signs. */
final class Wild implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.strings().all().ofMaxLength(4)),
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        "Đường", "Mai Lĩnh", "hồ sơ", "Thủy", "thuỷ", "ươ", "ệ", "giữa", "Ý", "đ")),
                        Tuple.of(
                                2, Arbitraries.strings().withChars("aeoudAEOU ").ofMaxLength(4)),
                        Tuple.of(
                                3,
                                Arbitraries.strings()
                                        .withChars("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0338")
                                        .ofMaxLength(3)),
                        Tuple.of(
                                3,
                                Arbitraries.strings()
                                        .withChars(" \t\r\n\u00A0\u0085\u2028\u3000\u200B\u200D\u00AD\uFEFF\u0000.,;:–")
                                        .ofMaxLength(4)),
                        Tuple.of(2, Arbitraries.of("\uD800", "\uDC00", "😀", "\uD834\uDD5E", "ﬁ", "한", "👩‍👩‍👧")))
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }
}
