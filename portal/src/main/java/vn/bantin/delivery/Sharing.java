package vn.bantin.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.LongStream;

/** Tells a {@link SharedCache} of each page what it may keep of it: nothing of a page that is not current as it goes out. */
final class Sharing {
    private final SharedCache cache;
    private final InstantSource clock;
    private final Latest latest;
    private final Slots slots;

    Sharing(SharedCache cache, InstantSource clock, Latest latest, Slots slots) {
        this.cache = cache;
        this.clock = clock;
        this.latest = latest;
        this.slots = slots;
    }

    /** Headers for the cache, where there is one. */
    Map<String, String> headers(Kept kept) {
        if (!cache.stands()) {
            return Map.of();
        }
        Instant now = clock.instant();
        if (!latest.isFresh() || !kept.isCurrent(latest, now)) {
            return Map.of();
        }
        Footprint footprint = kept.page().footprint();
        LongStream topics = LongStream.concat(LongStream.of(footprint.topics()), slots.topicsOfLists(kept));
        return cache.headers(topics, now, footprint.until());
    }
}
