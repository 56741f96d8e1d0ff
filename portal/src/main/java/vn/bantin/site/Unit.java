package vn.bantin.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit of government with its life span; {@code successorId} is the unit that carries it on after a merger. */
public record Unit(
        long id,
        String name,
        Kind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long successorId) {

    /** The two tiers of local government since 1 July 2025. */
    public enum Kind {
        PROVINCE,
        CITY,
        WARD,
        COMMUNE,
        SPECIAL_ZONE
    }

    /** Whether the unit was in being on that day; its last day counts. */
    public boolean existedOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
