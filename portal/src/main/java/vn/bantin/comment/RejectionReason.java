package vn.bantin.comment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a comment is not published, as its sender is told; each has a key of its own in the queue, in this order. */
public enum RejectionReason {
    PERSONAL_DATA,
    INSULT,
    OFF_TOPIC,
    COMPLAINT,
    UNVERIFIED,
    REPEATED;

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The digit that chooses it. */
    public int digit() {
        return ordinal() + 1;
    }

    public static Optional<RejectionReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
