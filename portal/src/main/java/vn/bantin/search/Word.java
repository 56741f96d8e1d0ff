package vn.bantin.search;

import java.util.Set;
import java.util.stream.Collectors;
import vn.bantin.vietnamese.IyVariants;

/**
 * One word of a text as the index knows it: where it stands (UTF-16 offsets), as it is written, in its exact form (tone tagged, so that
 * hòa and hoà are one), without marks, and whether it is a code of several words that stays whole beside its parts.
 */
record Word(int start, int end, String written, String exact, String folded, boolean code) {

    /** Whether it was written with a mark, which says that its writer cares for marks. */
    boolean isMarked() {
        return !exact.equals(folded);
    }

    /** The exact forms of its other spelling where it may be written with i or y. */
    Set<String> exactVariants() {
        return IyVariants.of(written).stream()
                .map(variant -> Spelling.of(variant).exact())
                .collect(Collectors.toSet());
    }

    /** The same without marks. */
    Set<String> foldedVariants() {
        return IyVariants.ofKey(folded);
    }
}
