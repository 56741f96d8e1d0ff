package vn.bantin.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One browser in which an account is signed in, until its person ends it, is idle too long or a working day is over. */
public record Session(
        UUID id, UUID accountId, Strength strength, String address, String userAgent, Instant begunAt, Instant seenAt) {

    public static final Duration IDLE = Duration.ofMinutes(15);
    public static final Duration WHOLE = Duration.ofHours(12);

    /** Writing down each request would cost one write each. */
    private static final Duration PRECISION = Duration.ofSeconds(30);

    /** Whether it is time to write down that it was seen. */
    public boolean wantsTouch(Instant now) {
        return !now.isBefore(seenAt.plus(PRECISION));
    }

    /** When it ends if nothing more is heard of it. */
    public Instant endsAt() {
        Instant idle = seenAt.plus(IDLE);
        Instant whole = begunAt.plus(WHOLE);
        return idle.isBefore(whole) ? idle : whole;
    }
}
