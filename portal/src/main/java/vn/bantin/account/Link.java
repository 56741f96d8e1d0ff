package vn.bantin.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A link that serves once, by which a person chooses a password. */
public record Link(Account account, Kind kind, Instant endsAt) {

    /** Why the link was made, and how long it is good. */
    public enum Kind {
        INVITATION(Duration.ofHours(72)),
        RESET(Duration.ofHours(1));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }

        /** The part of the keys of its sentences that is its own. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
