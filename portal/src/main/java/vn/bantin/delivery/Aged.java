package vn.bantin.delivery;

import java.time.Duration;
import java.time.Instant;
import vn.bantin.kit.web.Reply;

/** An answer that may be old, since the database is away, and says so (RFC 9111, 5.1; RFC 9211). */
final class Aged {
    private Aged() {}

    /**
     * The answer with its age.
     *
     * @param knownAt when it was known to be true last
     */
    static Reply of(Reply reply, Instant knownAt, Instant now) {
        long age = Math.max(0, Duration.between(knownAt, now).toSeconds());
        return reply.with("Age", Long.toString(age))
                .with("Cache-Status", "Bantin; hit; ttl=-" + age + "; detail=DATABASE_AWAY");
    }
}
