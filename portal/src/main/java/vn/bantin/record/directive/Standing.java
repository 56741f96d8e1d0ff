package vn.bantin.record.directive;

import java.util.Locale;

/** A directive as reports count it, on a day. */
public enum Standing {
    DONE_IN_TIME,
    DONE_LATE,
    OPEN_IN_TIME,
    OVERDUE,
    DROPPED;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
