package vn.bantin.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.LunarDate;
import vn.bantin.vietnamese.Period;

/** What "this year", "the same day" and a day without a year mean to somebody who reads on, from the day of publication. */
final class Calendar {
    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
    /** From this month on, a Tết without a year is the next one. */
    private static final int NEXT_TET = 8;

    /** The names of the lunar years come again after so many. */
    private static final int NAMES = 60;

    private final LocalDate published;
    private LocalDate day;
    private @Nullable Period period;

    Calendar(LocalDate published) {
        this.published = published;
        this.day = published;
    }

    LocalDate published() {
        return published;
    }

    int year() {
        return published.getYear();
    }

    /** The day that was named last. */
    LocalDate sameDay() {
        return day;
    }

    void passed(When when) {
        period = when.period();
        if (when.isDay()) {
            day = period.first();
        }
    }

    /** The same period a year earlier, or in a year that is named. */
    When samePeriod(@Nullable Integer year) {
        Period now = period == null ? new Period(LocalDate.of(year(), 1, 1), LocalDate.of(year(), 12, 31)) : period;
        int back = year == null ? 1 : now.last().getYear() - year;
        LocalDate last = now.last().minusYears(back);
        boolean toMonthsEnd = now.last().equals(YearMonth.from(now.last()).atEndOfMonth());
        return When.days(
                now.first().minusYears(back), toMonthsEnd ? YearMonth.from(last).atEndOfMonth() : last);
    }

    /** The day of this month that is nearest to the publication; what is still to be done lies ahead. */
    Optional<LocalDate> nearest(int dayOfMonth, int month, boolean ahead) {
        LocalDate best = null;
        for (int year = year() - 1; year <= year() + 1; year++) {
            if (dayOfMonth > YearMonth.of(year, month).lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, month, dayOfMonth);
            if (best == null || distance(candidate, ahead) < distance(best, ahead)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private long distance(LocalDate candidate, boolean ahead) {
        long days = ChronoUnit.DAYS.between(published, candidate);
        return ahead && days < -31 ? -days * 10 : Math.abs(days);
    }

    /** The year in which a month lies nearest to the publication. */
    int yearOf(int month) {
        return nearest(15, month, false).orElseThrow().getYear();
    }

    LocalDate monday(int weeks) {
        return published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks);
    }

    static DayOfWeek weekday(String word) {
        int number = WEEKDAYS.indexOf(word.toLowerCase(Locale.ROOT));
        return number < 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(number + 1);
    }

    /** The year whose Tết is meant: by its number, by its name near the publication, or the one that is near. */
    int yearOfTet(@Nullable String name, @Nullable String number) {
        if (number != null) {
            return Integer.parseInt(number);
        }
        int near = published.getMonthValue() >= NEXT_TET ? year() + 1 : year();
        if (name == null) {
            return near;
        }
        return IntStream.range(0, NAMES)
                .boxed()
                .flatMap(away -> Stream.of(near - away, near + away))
                .filter(year ->
                        yearName(year).equalsIgnoreCase(name.replace("Tị", "Tỵ").replace("tị", "tỵ")))
                .findFirst()
                .orElse(near);
    }

    private static String yearName(int year) {
        return new LunarDate(year, 1, false, 1).yearName();
    }

    /** A day of the lunar calendar as the year of publication has it. */
    Optional<LocalDate> lunar(int dayOfMonth, int month) {
        int lunarYear = published.isBefore(LunarDate.newYear(year())) && month > 6 ? year() - 1 : year();
        try {
            return Optional.of(new LunarDate(lunarYear, month, false, dayOfMonth).toDate());
        } catch (DateTimeException thereIsNone) {
            return Optional.empty();
        }
    }
}
