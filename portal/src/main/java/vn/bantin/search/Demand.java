package vn.bantin.search;

import java.util.Set;

/** How much of a query an article must have to answer it; a query that nothing answers is tried with a lower demand. */
public enum Demand {
    /** Every word of a short query, most of a long one. */
    STRICT(0.75, false),
    /** The same by letters alone, i and y alike: the marks may be wrong. */
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

    /** Whether a word is looked up in its exact form, and not by its letters alone. */
    boolean asksForMarks(Word word) {
        return word.isMarked() && !forgetsMarks;
    }

    /** The form in which a word is looked up. */
    String form(Word word) {
        return asksForMarks(word) ? word.exact() : word.folded();
    }

    /**
     * What is as good as that form: the other spelling of a word that may be written with i or y. By letters alone that
     * joins more than it should, so only if nothing was found otherwise.
     */
    Set<String> variants(Word word) {
        return asksForMarks(word) ? word.exactVariants() : forgetsMarks ? word.foldedVariants() : Set.of();
    }

    /** How many of so many words an article must have. */
    int of(int words) {
        return this != LOOSE && words <= SHORT ? words : (int) Math.max(1, Math.ceil(words * share));
    }
}
