package vn.bantin.record.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.bantin.vietnamese.Dates;

/**
 * One change of what was announced.
 *
 * @param by who made it, by name
 */
public record Amendment(Terms before, Terms after, String by, Instant at) {

    public LocalDate day() {
        return LocalDate.ofInstant(at, Dates.ZONE);
    }

    public boolean isOfName() {
        return !before.name().equals(after.name());
    }

    public boolean isOfPurpose() {
        return !before.purpose().equals(after.purpose());
    }

    /** Words in their marks, with the full stop that they lack. */
    public static String quoted(String words) {
        return "“" + words + "”" + (words.matches("(?s).*[.!?…]") ? "" : ".");
    }

    public boolean isOfGoal() {
        return !Objects.equals(before.goal(), after.goal());
    }

    public boolean isOfLastDay() {
        return !before.lastDay().equals(after.lastDay());
    }
}
