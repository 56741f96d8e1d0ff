package vn.bantin.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Unicode;

/**
 * Somebody's term in a post.
 *
 * @param until its last day; null where none is set
 */
public record Holding(
        long id,
        Post post,
        String person,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whether the term ran on that day; its first and its last day count. */
    public boolean ranOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether both terms have a day in common. */
    boolean overlaps(LocalDate otherSince, @Nullable LocalDate otherUntil) {
        return (until == null || !otherSince.isAfter(until)) && (otherUntil == null || !since.isAfter(otherUntil));
    }

    /** Whether it is a term of the person so named, whatever the capitals and the Unicode form. */
    public boolean isOf(String name) {
        return Unicode.nfc(person).equalsIgnoreCase(Unicode.nfc(name).strip());
    }
}
