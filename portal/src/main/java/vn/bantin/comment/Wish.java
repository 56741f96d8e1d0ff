package vn.bantin.comment;

import java.util.Locale;

/** What a reader wants of a comment. */
public enum Wish {
    /** To be read by everybody. */
    PUBLICATION,
    /** To be answered by the unit; it is never public. */
    ANSWER;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
