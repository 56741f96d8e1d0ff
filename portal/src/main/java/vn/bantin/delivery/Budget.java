package vn.bantin.delivery;

import java.time.Duration;
import java.util.function.Supplier;

/** A share of the time that may be spent on something, on one thing at a time; what was spent too much is saved up again first. */
final class Budget {
    private static final Duration MOST_SAVED = Duration.ofSeconds(1);

    private final double share;
    private double saved;
    private long at = System.nanoTime();
    private int underWay;

    /** For example 0.1 for a tenth of one processor's time. */
    Budget(double share) {
        this.share = share;
        this.saved = MOST_SAVED.toNanos() * share;
    }

    synchronized boolean hasRoom() {
        long now = System.nanoTime();
        saved = Math.min(MOST_SAVED.toNanos() * share, saved + (now - at) * share);
        at = now;
        return saved > 0 && underWay == 0;
    }

    /** Does what takes its share, whether there is room or not. */
    <T> T spend(Supplier<T> task) {
        begin();
        long begin = System.nanoTime();
        try {
            return task.get();
        } finally {
            end(System.nanoTime() - begin);
        }
    }

    private synchronized void begin() {
        underWay++;
    }

    private synchronized void end(long nanos) {
        underWay--;
        saved -= nanos;
    }
}
