package vn.bantin.record.mention;

import java.util.Locale;

/** What articles mention. */
public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    TIME;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be, or belong to, a body of the directory. */
    public boolean mayHaveBody() {
        return this == PERSON || this == ORGANISATION;
    }
}
