package vn.bantin.kit.data;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Where the ids that outsiders see come from. */
public final class Ids {
    private Ids() {}

    /** A new id, ordered by the time it was made (UUID version 7, RFC 9562). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
