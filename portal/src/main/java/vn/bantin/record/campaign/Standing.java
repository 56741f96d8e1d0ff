package vn.bantin.record.campaign;

import java.util.Locale;

/** A campaign as it is on a day. */
public enum Standing {
    TO_COME,
    UNDER_WAY,
    OVER,
    CLOSED;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
