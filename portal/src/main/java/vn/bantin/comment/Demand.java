package vn.bantin.comment;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's demand to take a comment off.
 *
 * @param ruleId the rule that says how soon
 * @param demander the person or authority
 * @param dueAt when it has to be done
 */
public record Demand(
        UUID id,
        long siteId,
        UUID commentId,
        long ruleId,
        String demander,
        String words,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        @Nullable Outcome outcome) {

    /** How it ended. */
    public enum Outcome {
        REMOVED,
        DECLINED;

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && now.isAfter(dueAt);
    }
}
