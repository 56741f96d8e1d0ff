package vn.bantin.vietnamese;

import java.util.stream.IntStream;

/** The syllables a word may be, by their numbers in {@link SyllableCounts}: from one up to another, itself not among them. */
record Choice(int from, int to) {
    static final Choice NONE = new Choice(0, 0);

    static Choice only(int number) {
        return number == SyllableCounts.NONE ? NONE : new Choice(number, number + 1);
    }

    IntStream numbers() {
        return IntStream.range(from, to);
    }

    int size() {
        return to - from;
    }

    boolean isNone() {
        return size() == 0;
    }
}
