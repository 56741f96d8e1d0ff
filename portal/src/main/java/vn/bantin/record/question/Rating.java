package vn.bantin.record.question;

import java.util.Locale;

/** What a sender thinks of the answer. */
public enum Rating {
    SATISFIED,
    FAIR,
    DISSATISFIED;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
