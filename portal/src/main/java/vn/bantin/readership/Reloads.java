package vn.bantin.readership;

import com.carrotsearch.hppc.BitMixer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Knows who asked for which article a moment ago, roughly: what it takes for a reload is one, but it forgets many. So the
 * pages that are asked for most cost nothing to count. It holds no address, only numbers that change with every start.
 */
final class Reloads {
    private static final int PLACES = 1 << 16;

    /** Seconds for which somebody is remembered at most; a reader counts again only after many minutes. */
    private static final int SECONDS = 64;

    /** The lowest bits of what is remembered tell when. */
    private static final long TIME = 0xff;

    private final AtomicLongArray seen = new AtomicLongArray(PLACES);
    private final long secret = new SecureRandom().nextLong();

    /** Whether the same visit was noted in this minute; notes it where not. */
    boolean isOne(String address, String userAgent, UUID article, long second) {
        long who = BitMixer.mix64(secret + address.hashCode() * 0x100000001L + userAgent.hashCode());
        long visit = BitMixer.mix64(who + article.getMostSignificantBits() * 31 + article.getLeastSignificantBits());
        long now = (visit & ~TIME) | (second / SECONDS & TIME);
        int place = (int) (visit >>> (Long.SIZE - Integer.numberOfTrailingZeros(PLACES)));
        if (seen.get(place) == now) {
            return true;
        }
        seen.set(place, now);
        return false;
    }
}
