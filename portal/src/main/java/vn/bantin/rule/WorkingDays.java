package vn.bantin.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Dates;

/** Counts working days: Monday to Friday by the time of Việt Nam, but for the days that a calendar has otherwise. */
public final class WorkingDays {
    /** What comes in later than this counts as if it came the next working morning. */
    static final LocalTime LAST_ENTRY = LocalTime.of(15, 0);

    static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** No calendar takes more days in a row off. */
    private static final int LONGEST_HOLIDAY = 400;

    private final Map<LocalDate, Boolean> exceptions;

    /** @param exceptions whether work is done on a day where its weekday does not tell */
    public WorkingDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    /**
     * A time in which a clock stands still.
     *
     * @param to null while it lasts
     */
    public record Pause(Instant from, @Nullable Instant to) {
        boolean holds(Instant time) {
            return !time.isBefore(from) && (to == null || time.isBefore(to));
        }
    }

    public boolean isWorking(LocalDate day) {
        Boolean exception = exceptions.get(day);
        return exception == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : exception;
    }

    /** The day on which something counts as received; the days that are counted begin with the next. */
    public LocalDate dayOf(Instant received) {
        ZonedDateTime here = received.atZone(Dates.ZONE);
        LocalDate day = here.toLocalDate();
        return isWorking(day) && !here.toLocalTime().isAfter(LAST_ENTRY) ? day : next(day);
    }

    private LocalDate next(LocalDate day) {
        return after(day).findFirst().orElseThrow(() -> new IllegalStateException("no working day after " + day));
    }

    private Stream<LocalDate> after(LocalDate day) {
        return Stream.iterate(day.plusDays(1), one -> one.plusDays(1))
                .limit(LONGEST_HOLIDAY)
                .filter(this::isWorking);
    }

    /**
     * The end of the last of so many working days; a day does not count on which the clock stands still at closing time.
     *
     * @param pauses those that are over
     */
    public Instant due(Instant received, int days, List<Pause> pauses) {
        LocalDate day = dayOf(received);
        for (int left = days; left > 0; left--) {
            day = nextCounted(day, pauses);
        }
        return closing(day);
    }

    private LocalDate nextCounted(LocalDate day, List<Pause> pauses) {
        LocalDate counted = next(day);
        while (isPaused(counted, pauses)) {
            counted = next(counted);
        }
        return counted;
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.holds(closing(day)));
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(CLOSING).atZone(Dates.ZONE).toInstant();
    }

    /** How many working days something took that was received and done at these times. */
    public int taken(Instant received, Instant done, List<Pause> pauses) {
        LocalDate last = done.atZone(Dates.ZONE).toLocalDate();
        return Math.toIntExact(dayOf(received)
                .plusDays(1)
                .datesUntil(
                        last.isAfter(dayOf(received))
                                ? last.plusDays(1)
                                : dayOf(received).plusDays(1))
                .filter(day -> isWorking(day) && !isPaused(day, pauses))
                .count());
    }

    /** The working days from today to the day it is due; less than nothing once that is over. */
    public int left(Instant now, Instant due) {
        LocalDate today = now.atZone(Dates.ZONE).toLocalDate();
        LocalDate last = due.atZone(Dates.ZONE).toLocalDate();
        if (now.isAfter(due)) {
            return -Math.max(1, between(last, today));
        }
        return between(today, last);
    }

    /**
     * When something is due of which so many working days are left, as {@link #left} counts them.
     *
     * @param left one at least
     */
    public Instant dueIn(Instant now, int left) {
        LocalDate day = now.atZone(Dates.ZONE).toLocalDate();
        for (int counted = 0; counted < left; counted++) {
            day = next(day);
        }
        return closing(day);
    }

    private int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count());
    }
}
