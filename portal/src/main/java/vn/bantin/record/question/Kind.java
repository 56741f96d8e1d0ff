package vn.bantin.record.question;

import java.util.Locale;

/** What a citizen wants of the unit. */
public enum Kind {
    QUESTION,
    REPORT,
    PROPOSAL;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
