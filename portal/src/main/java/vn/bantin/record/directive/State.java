package vn.bantin.record.directive;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a directive stands. That it is overdue is never stored: it follows from the day. */
public enum State {
    RECORDED,
    ASSIGNED,
    ACCEPTED,
    IN_PROGRESS,
    REPORTED,
    CONFIRMED,
    REPLACED,
    CANCELLED;

    static final Set<State> OPEN = EnumSet.of(RECORDED, ASSIGNED, ACCEPTED, IN_PROGRESS, REPORTED);

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
