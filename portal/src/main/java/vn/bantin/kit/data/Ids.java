package vn.bantin.kit.data;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Where the ids that outsiders see come from. */
public final class Ids {
    private Ids() {}

    /** A new id, ordered by the time it was made (UUID version 7, RFC 9562). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The id of something that was made at that time; what chance has in it comes from the generator. */
    public static UUID at(Instant time, RandomGenerator chance) {
        long versioned = time.toEpochMilli() << 16 | 0x7000 | chance.nextInt(1 << 12);
        return new UUID(versioned, chance.nextLong() >>> 2 | 1L << 63);
    }
}
