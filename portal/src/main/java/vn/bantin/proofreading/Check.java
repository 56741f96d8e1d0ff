package vn.bantin.proofreading;

import java.util.Locale;

/** What the text of an article is looked through for; the sentences are in the message files under {@link #key}. */
public enum Check {
    TEXT_ALTERNATIVE_MISSING(true),
    SECRECY_MARK(true),
    HOST_NOT_ALLOWED(true),
    HEADING_SKIPPED(false),
    LINK_WITHOUT_TEXT(false),
    LINK_TEXT_VAGUE(false),
    LINK_TEXT_ADDRESS(false),
    BROKEN_LETTERS(false),
    TONE_MISPLACED(false),
    NO_SYLLABLE(false),
    WORD_DOUBLED(false),
    SENTENCE_LONG(false),
    SUM_PRODUCT(false),
    SUM_TOTAL(false),
    SUM_SHARE(false),
    SUM_GROWTH(false),
    SUM_FALL(false),
    SUM_NO_GROWTH(false),
    SUM_NO_FALL(false);

    private final boolean blocks;

    Check(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether a text of which this is said must not go on to review. */
    public boolean blocks() {
        return blocks;
    }

    /** The message key: {@code NO_SYLLABLE} is {@code proof.no_syllable}. */
    public String key() {
        return "proof." + name().toLowerCase(Locale.ROOT);
    }
}
