package vn.bantin.search;

/**
 * One word of a text as the index knows it: where it stands (UTF-16 offsets), as it is written, in its exact form (tone tagged, so that
 * hòa and hoà are one), without marks, and whether it is a code of several words that stays whole beside its parts.
 */
record Word(int start, int end, String written, String exact, String folded, boolean code) {

    /** Whether it was written with a mark, which says that its writer cares for marks. */
    boolean isMarked() {
        return !exact.equals(folded);
    }
}
