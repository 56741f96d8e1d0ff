package vn.bantin.comment;

import java.util.Locale;

/** Where a comment stands. */
public enum Standing {
    /** Waits for a moderator. */
    WAITING,
    /** Waits for a moderator, behind those without a doubt. */
    HELD,
    APPROVED,
    /** A question that the unit has answered; only its sender sees it. */
    ANSWERED,
    REJECTED,
    SPAM,
    /** Was approved and taken off again; a note stands in its place. */
    REMOVED;

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return this == WAITING || this == HELD;
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
