package vn.bantin.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are ready. What is known of many and the bodies of those that are asked for most are held in memory; the
 * disk has all bodies. Most of those are in the system's own memory: a body is read in microseconds, and leaves the heap free of what
 * lives long enough to be expensive to collect.
 */
final class Stock {
    /** Of the memory set aside for pages; the rest is for what is known of others, whose bodies the disk has. */
    private static final double SHARE_OF_BODIES = 0.25;

    private static final double SHARE_WITHOUT_DISK = 0.75;

    private final Cache<String, Kept> known;
    private final Cache<Kept, Composition> held;
    private final Disk disk;

    /** Of so many bytes of memory, about. */
    Stock(long memory, Disk disk) {
        long bodies = (long) (memory * (disk.hasRoom() ? SHARE_OF_BODIES : SHARE_WITHOUT_DISK));
        this.known = Caffeine.newBuilder()
                .maximumWeight(memory - bodies)
                .weigher((String address, Kept page) -> page.weight() + address.length())
                .build();
        this.held = Caffeine.newBuilder()
                .maximumWeight(bodies)
                .weigher((Kept page, Composition body) -> body.weight())
                .build();
        this.disk = disk;
    }

    /** What is known of the page of this address. */
    @Nullable
    Kept find(String address) {
        Kept kept = known.getIfPresent(address);
        if (kept != null) {
            return kept;
        }
        Kept found = disk.find(address);
        if (found == null) {
            return null;
        }
        Kept newer = known.asMap().putIfAbsent(address, found);
        return newer == null ? found : newer;
    }

    /** The page as it went out before; null where neither memory nor the disk has it any more. */
    @Nullable
    Composition body(Kept kept) {
        Composition body = held.getIfPresent(kept);
        if (body == null) {
            body = disk.body(kept);
            if (body != null && kept.isReadOften()) {
                held.put(kept, body);
            }
        }
        return body;
    }

    /** The body that memory has. */
    @Nullable
    Composition held(Kept kept) {
        return held.getIfPresent(kept);
    }

    /** Counts a reader of a body that is not held; whether it is to be read from the disk for this one alone. */
    boolean lendsToOne(Kept kept) {
        kept.countRead();
        return !kept.isReadOften();
    }

    Disk disk() {
        return disk;
    }

    /** Keeps a page that was made. */
    void put(String address, Kept kept, Composition body) {
        held.put(kept, body);
        Kept before = known.asMap().put(address, kept);
        if (before != null) {
            held.invalidate(before);
        }
        disk.put(address, kept, body);
    }

    /** The page's slots were filled anew: a body that is held gives way to this one. */
    void renew(Kept kept, Composition body) {
        var _ = held.asMap().replace(kept, body);
    }
}
