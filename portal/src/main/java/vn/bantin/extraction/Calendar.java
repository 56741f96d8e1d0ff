package vn.bantin.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
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
    /** Where a day without a year lies, seen from the publication. */
    enum Side {
        BACK,
        EITHER,
        AHEAD
    }

    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
    /** From this month on, a Tết without a year is the next one. */
    private static final int NEXT_TET = 8;

    private static final int SHORT_WHILE = 31;

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

    /** The day of this month that is nearest to the publication. */
    Optional<LocalDate> nearest(int dayOfMonth, int month, Side side) {
        return nearest(
                IntStream.rangeClosed(year() - 1, year() + 1)
                        .filter(year -> dayOfMonth <= YearMonth.of(year, month).lengthOfMonth())
                        .mapToObj(year -> LocalDate.of(year, month, dayOfMonth)),
                side);
    }

    private Optional<LocalDate> nearest(Stream<LocalDate> days, Side side) {
        return days.min(Comparator.comparingLong(day -> distance(day, side)));
    }

    /** What is still to be done lies ahead, or was to be done a short while ago. */
    private long distance(LocalDate candidate, Side side) {
        long days = ChronoUnit.DAYS.between(published, candidate);
        boolean isElsewhere = switch (side) {
            case AHEAD -> days < -SHORT_WHILE;
            case BACK -> days > 0;
            case EITHER -> false;
        };
        return isElsewhere ? Math.abs(days) * 10 : Math.abs(days);
    }

    /** The year in which a month lies nearest to the publication. */
    int yearOf(int month) {
        return nearest(15, month, Side.EITHER).orElseThrow().getYear();
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

    /** The day of the lunar calendar that is nearest to the publication: in February "23 tháng Chạp" is of the year before. */
    Optional<LocalDate> lunar(int dayOfMonth, int month, Side side) {
        return nearest(
                IntStream.rangeClosed(year() - 2, year() + 1)
                        .mapToObj(year -> lunarOf(year, dayOfMonth, month))
                        .flatMap(Optional::stream),
                side);
    }

    Optional<LocalDate> lunarOf(int lunarYear, int dayOfMonth, int month) {
        try {
            return Optional.of(new LunarDate(lunarYear, month, false, dayOfMonth).toDate());
        } catch (DateTimeException thereIsNone) {
            return Optional.empty();
        }
    }
}
