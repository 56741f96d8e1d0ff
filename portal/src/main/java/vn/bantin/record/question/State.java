package vn.bantin.record.question;

import java.util.Locale;

/** Where a question stands. That it is overdue is never stored: it follows from the time. */
public enum State {
    /** Waits for a moderator. */
    WAITING,
    ASSIGNED,
    /** Its clock stands still, for a reason that its sender is told. */
    PAUSED,
    ANSWERED,
    REJECTED;

    public boolean isOpen() {
        return this == WAITING || this == ASSIGNED || this == PAUSED;
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
