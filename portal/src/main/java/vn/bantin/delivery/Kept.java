package vn.bantin.delivery;

import java.time.Instant;

/** A page in memory, with what is known of it. */
final class Kept {
    private static final int OVERHEAD = 600;

    private volatile Composition composition;

    /** The newest change after which the page was found current. */
    private volatile long current = -1;

    /** When it was found current last. */
    private volatile Instant checkedAt;

    Kept(Composition composition) {
        this.composition = composition;
        this.checkedAt = composition.page().madeAt();
    }

    ReadyPage page() {
        return composition.page();
    }

    Composition composition() {
        return composition;
    }

    void compose(Composition filledAnew) {
        composition = filledAnew;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    /** Whether nothing that it is made of has changed and its time is not over. */
    boolean isCurrent(Latest latest, Instant now) {
        Footprint footprint = page().footprint();
        if (!now.isBefore(footprint.until())) {
            return false;
        }
        long newest = latest.seq();
        if (current != newest) {
            if (!latest.isCurrent(footprint)) {
                return false;
            }
            current = newest;
        }
        checkedAt = now;
        return true;
    }

    /** Bytes of memory, about. */
    int weight() {
        return composition.gzip().bytes().length + page().footprint().topics().length * Long.BYTES + OVERHEAD;
    }
}
