package vn.bantin.search;

/** How much of a query an article must have to answer it; a query that nothing answers is tried with a lower demand. */
public enum Demand {
    /** Every word of a short query, most of a long one. */
    STRICT(0.75, false),
    /** The same by letters alone: the marks may be wrong. */
    WITHOUT_MARKS(0.75, true),
    /** Some of the words. */
    LOOSE(0.3, true);

    private static final int SHORT = 6;

    private final double share;
    private final boolean forgetsMarks;

    Demand(double share, boolean forgetsMarks) {
        this.share = share;
        this.forgetsMarks = forgetsMarks;
    }

    boolean forgetsMarks() {
        return forgetsMarks;
    }

    /** How many of so many words an article must have. */
    int of(int words) {
        return this != LOOSE && words <= SHORT ? words : (int) Math.max(1, Math.ceil(words * share));
    }
}
