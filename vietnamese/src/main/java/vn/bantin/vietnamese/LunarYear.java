package vn.bantin.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The twelve or thirteen months of one lunar year, from Tết to the eve of the next. */
record LunarYear(List<LunarMonth> months) {
    private static final Map<Integer, LunarYear> KNOWN = new ConcurrentHashMap<>();

    /** A month; its first day in days since 1 January 1970, its length 29 or 30. A leap month has the number before it. */
    record LunarMonth(int number, boolean leap, long firstDay, int length) {
        boolean contains(long day) {
            return firstDay <= day && day < firstDay + length;
        }
    }

    /** The lunar year that begins in this solar year; {@link DateTimeException} outside the calendar. */
    static LunarYear of(int year) {
        if (year < LunarDate.FIRST_YEAR || year > LunarDate.LAST_YEAR) {
            throw new DateTimeException("the lunar year " + year + " is not between " + LunarDate.FIRST_YEAR + " and "
                    + LunarDate.LAST_YEAR);
        }
        return KNOWN.computeIfAbsent(year, LunarYear::computed);
    }

    /** Months are numbered from one winter solstice to the next, so a year has the end of one row and the start of another. */
    private static LunarYear computed(int year) {
        var tillOctober = betweenSolstices(year).stream().dropWhile(month -> month.number() >= 11);
        var toTheEnd = betweenSolstices(year + 1).stream().takeWhile(month -> month.number() >= 11);
        return new LunarYear(Stream.concat(tillOctober, toTheEnd).toList());
    }

    /**
     * The months from the eleventh, in which the winter solstice before this solar year falls, to the last before the next
     * eleventh. If they are thirteen, the first after the eleventh that the sun spends in one twelfth of its way is leap.
     */
    private static List<LunarMonth> betweenSolstices(int year) {
        var eleventh = newMoonOfTheSolstice(year - 1);
        var count = newMoonOfTheSolstice(year) - eleventh;
        var leap = count == 13 ? firstWithoutChangeOfTheSun(eleventh) : Integer.MAX_VALUE;
        return IntStream.range(eleventh, eleventh + count)
                .mapToObj(moon -> month(moon, moon - eleventh - (moon >= leap ? 1 : 0), moon == leap))
                .toList();
    }

    private static int newMoonOfTheSolstice(int year) {
        var last = SunAndMoon.newMoonBefore(LocalDate.of(year, Month.DECEMBER, 31));
        return SunAndMoon.twelfthOfTheSun(SunAndMoon.dayOfNewMoon(last)) >= 9 ? last - 1 : last;
    }

    private static int firstWithoutChangeOfTheSun(int eleventh) {
        return IntStream.range(eleventh + 1, eleventh + 13)
                .filter(moon -> twelfth(moon) == twelfth(moon + 1))
                .findFirst()
                .orElseThrow();
    }

    private static int twelfth(int moon) {
        return SunAndMoon.twelfthOfTheSun(SunAndMoon.dayOfNewMoon(moon));
    }

    private static LunarMonth month(int moon, int monthsAfterTheEleventh, boolean leap) {
        var first = SunAndMoon.dayOfNewMoon(moon);
        var length = Math.toIntExact(SunAndMoon.dayOfNewMoon(moon + 1) - first);
        return new LunarMonth((monthsAfterTheEleventh + 10) % 12 + 1, leap, first, length);
    }

    long firstDay() {
        return months.getFirst().firstDay();
    }

    Optional<LunarMonth> month(int number, boolean leap) {
        return months.stream()
                .filter(month -> month.number() == number && month.leap() == leap)
                .findFirst();
    }

    /** The month of a day; empty if the day is of another year. */
    Optional<LunarMonth> monthOf(long day) {
        return months.stream().filter(month -> month.contains(day)).findFirst();
    }
}
