package vn.bantin.delivery;

import java.util.stream.LongStream;

/** A footprint that remembers up to which change it was found current, so that it is looked at once after each change. */
final class Check {
    private final Footprint footprint;
    private volatile long current = -1;

    Check(Footprint footprint) {
        this.footprint = footprint;
    }

    /** What it is made of. */
    LongStream topics() {
        return LongStream.of(footprint.topics());
    }

    /** Whether nothing of it has changed, as far as the feed has been followed. */
    boolean isCurrent(Latest latest) {
        long newest = latest.seq();
        if (current != newest) {
            if (!latest.isCurrent(footprint)) {
                return false;
            }
            current = newest;
        }
        return true;
    }
}
