package vn.bantin.readership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of days, both ends within it. */
public record Span(LocalDate from, LocalDate to) {
    /** Longer ones would not fit on a screen. */
    public static final int MOST_DAYS = 731;

    public static Span lastDays(int days, LocalDate today) {
        return new Span(today.minusDays(days - 1L), today);
    }

    /** Whether it has at least one day and no more than a page can show. */
    public boolean isSound() {
        return !from.isAfter(to) && ChronoUnit.DAYS.between(from, to) < MOST_DAYS;
    }

    /** Every day of it, the first one first. */
    public List<LocalDate> days() {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .toList();
    }
}
