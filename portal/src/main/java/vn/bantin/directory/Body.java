package vn.bantin.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body of the political system of a unit, with its life span.
 *
 * @param slug the last word of its address for good
 * @param parentId the body that it is part of
 * @param validTo its last day; null where none is set
 * @param duties what it does, in plain paragraphs
 */
public record Body(
        long id,
        String name,
        String slug,
        Branch branch,
        @Nullable Long parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Contact contact,
        String duties) {

    /** Whether it was in being on that day; its first and its last day count. */
    public boolean existedOn(LocalDate day) {
        return !day.isBefore(validFrom) && !hasEndedBy(day);
    }

    /** Whether its last day was before that day. */
    public boolean hasEndedBy(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    public Optional<Long> parent() {
        return Optional.ofNullable(parentId);
    }

    public List<String> paragraphs() {
        return duties.lines().filter(line -> !line.isBlank()).toList();
    }
}
