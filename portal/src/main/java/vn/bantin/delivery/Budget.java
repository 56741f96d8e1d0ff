package vn.bantin.delivery;

import java.time.Duration;

/** A share of the time that may be spent on something; what was spent too much is saved up again first. */
final class Budget {
    private static final Duration MOST_SAVED = Duration.ofSeconds(1);

    private final double share;
    private double saved;
    private long at = System.nanoTime();

    /** For example 0.1 for a tenth of one processor's time. */
    Budget(double share) {
        this.share = share;
        this.saved = MOST_SAVED.toNanos() * share;
    }

    synchronized boolean hasRoom() {
        long now = System.nanoTime();
        saved = Math.min(MOST_SAVED.toNanos() * share, saved + (now - at) * share);
        at = now;
        return saved > 0;
    }

    synchronized void spend(long nanos) {
        saved -= nanos;
    }
}
