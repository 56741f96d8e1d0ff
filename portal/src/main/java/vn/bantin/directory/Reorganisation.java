package vn.bantin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Deed;

/**
 * What was done to a body that was renamed, merged, split or ended.
 *
 * @param successors the names of what carried it on; empty where nothing did
 * @param by who did it, by name
 * @param takenBack by whom, when and why; null while it stands
 */
public record Reorganisation(
        UUID id,
        Deed deed,
        LocalDate lastDay,
        String successors,
        String by,
        Instant at,
        @Nullable TakenBack takenBack) {

    /** Who took it back, when and why. */
    public record TakenBack(String by, Instant at, String reason) {}

    public boolean stands() {
        return takenBack == null;
    }
}
