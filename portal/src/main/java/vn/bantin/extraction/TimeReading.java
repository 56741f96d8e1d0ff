package vn.bantin.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.When.DayPart;
import vn.bantin.vietnamese.LunarDate;
import vn.bantin.vietnamese.NumberWords;

/**
 * A time as one of {@link TimeForms} reads it, and the days that it means.
 *
 * @param calendar what the text has said of times before
 * @param side where what stands around it says that it lies
 */
record TimeReading(Matcher match, Calendar calendar, Calendar.Side side) {
    private static final List<String> MONTHS =
            List.of("hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final Map<String, Integer> LUNAR = Map.ofEntries(
            Map.entry("giêng", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("chạp", 12));

    private static final int FULL_MOON = 15;

    @Nullable
    String group(String name) {
        try {
            return match.group(name);
        } catch (IllegalArgumentException notInThisForm) {
            return null;
        }
    }

    int number(String name) {
        return Integer.parseInt(match.group(name));
    }

    @Nullable
    Integer year() {
        String year = group("year") == null ? group("year2") : group("year");
        return year == null ? null : Integer.valueOf(year);
    }

    @Nullable
    DayPart part() {
        return DayPart.of(group("part"));
    }

    Optional<When> day() {
        return date().map(day -> When.day(day).in(part()));
    }

    private Optional<LocalDate> date() {
        int day = number("day");
        String month = group("month") == null ? group("month2") : group("month");
        Integer year = year();
        int of = Integer.parseInt(month == null ? "0" : month);
        return year != null ? Optional.of(LocalDate.of(year, of, day)) : calendar.nearest(day, of, side);
    }

    Optional<When> hour() {
        return date().map(day -> When.day(day).at(clock()));
    }

    Optional<When> hourOfSameDay() {
        boolean same = match.group().toLowerCase(Locale.ROOT).endsWith("cùng ngày");
        LocalDate day = same ? calendar.sameDay() : calendar.published();
        return Optional.of(When.day(day).at(clock()));
    }

    Optional<When> hourOfLastDay() {
        return Optional.of(When.day(calendar.sameDay()).at(clock()));
    }

    private LocalTime clock() {
        String minute = group("minute");
        return LocalTime.of(number("hour") % 24, minute == null ? 0 : Integer.parseInt(minute));
    }

    When daysOn(int days) {
        return When.day(calendar.published().plusDays(days)).in(part());
    }

    Optional<When> weekday() {
        String name = group("weekday");
        LocalDate day = calendar.monday(weeks()).with(Calendar.weekday(name == null ? "" : name));
        return Optional.of(When.day(day).in(part()));
    }

    Optional<When> lastWeekday() {
        String name = group("weekday");
        LocalDate day =
                calendar.published().with(TemporalAdjusters.previousOrSame(Calendar.weekday(name == null ? "" : name)));
        return Optional.of(When.day(day).in(part()));
    }

    int weeks() {
        String which = group("which");
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT)) {
            case "này", "nay" -> 0;
            case "tới", "sau" -> 1;
            default -> -1;
        };
    }

    Optional<When> quarter() {
        String name = match.group("quarter").toUpperCase(Locale.ROOT);
        int quarter = List.of("I", "II", "III", "IV").indexOf(name) + 1;
        int first = 3 * (quarter == 0 ? Integer.parseInt(name) : quarter) - 2;
        Integer year = year();
        return Optional.of(When.months(year == null ? calendar.yearOf(first + 1) : year, first, 3));
    }

    Optional<When> monthsOfYear() {
        String count = group("count");
        int months = count == null
                ? 6
                : NumberWords.parse(count)
                        .orElseThrow(() -> new DateTimeException(count))
                        .intValue();
        Integer said = year();
        int year = said == null ? calendar.published().minusMonths(1).getYear() : said;
        boolean late = "cuối".equalsIgnoreCase(group("side"));
        return months < 1 || months > 12
                ? Optional.empty()
                : Optional.of(When.months(year, late ? 13 - months : 1, months));
    }

    Optional<When> years() {
        int first = number("year");
        int last = number("last");
        return first < last ? Optional.of(When.years(first, last)) : Optional.empty();
    }

    Optional<When> yearNear() {
        int year = calendar.year() + weeks();
        return Optional.of(When.years(year, year));
    }

    Optional<When> range() {
        return date().flatMap(last -> {
            String month = group("frommonth");
            String year = group("fromyear");
            LocalDate first = LocalDate.of(
                    year == null ? last.getYear() : Integer.parseInt(year),
                    month == null ? last.getMonthValue() : Integer.parseInt(month),
                    number("from"));
            LocalDate begin = year == null && first.isAfter(last) && month != null ? first.minusYears(1) : first;
            return fromTo(begin, last);
        });
    }

    private static Optional<When> fromTo(LocalDate first, LocalDate last) {
        return first.isBefore(last) ? Optional.of(When.fromTo(first, last)) : Optional.empty();
    }

    Optional<When> sinceNewYear() {
        String year = group("fromyear");
        return date().flatMap(last ->
                fromTo(LocalDate.of(year == null ? last.getYear() : Integer.parseInt(year), 1, 1), last));
    }

    /** A month in words: tháng Bảy. */
    Optional<When> month() {
        int month = MONTHS.indexOf(match.group("word").toLowerCase(Locale.ROOT)) + 2;
        Integer year = year();
        return Optional.of(When.months(year == null ? calendar.yearOf(month) : year, month, 1));
    }

    Optional<When> months() {
        int last = number("month");
        Integer said = year();
        int year = said == null ? calendar.yearOf(last) : said;
        String from = group("fromyear");
        YearMonth first = YearMonth.of(from == null ? year : Integer.parseInt(from), number("from"));
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        return first.atDay(1).isBefore(end) ? Optional.of(When.days(first.atDay(1), end)) : Optional.empty();
    }

    LocalDate newYear() {
        return LunarDate.newYear(calendar.yearOfTet(group("name"), group("year")));
    }

    Optional<When> tet() {
        return Optional.of(When.day(newYear()));
    }

    Optional<When> besideTet() {
        YearMonth month = YearMonth.from(newYear());
        return Optional.of(When.months(month.getYear(), month.getMonthValue(), 1));
    }

    /** The thirtieth is the eve, also where the last month has 29 days. */
    Optional<When> eve() {
        return Optional.of(When.day(beforeTet()).in(part()));
    }

    private LocalDate beforeTet() {
        LocalDate eve = newYear().minusDays(1);
        int day = number("eve");
        return day == 30 ? eve : eve.minusDays(LunarDate.of(eve).day() - day);
    }

    Optional<When> daysOfTet() {
        LocalDate newYear = newYear();
        return fromTo(newYear.plusDays(number("from") - 1), newYear.plusDays(number("day") - 1));
    }

    Optional<When> daysAroundTet() {
        return fromTo(beforeTet(), newYear().plusDays(number("day") - 1));
    }

    Optional<When> lunar(int day, int month) {
        return lunarDate(day, month).map(When::day);
    }

    private Optional<LocalDate> lunarDate(int day, int month) {
        return group("name") == null && year() == null
                ? calendar.lunar(day, month, side)
                : calendar.lunarOf(calendar.yearOfTet(group("name"), group("year")), day, month);
    }

    Optional<When> lunarDay() {
        return lunar(number("day"), lunarMonth()).map(when -> when.in(part()));
    }

    Optional<When> lunarDays() {
        return lunarDays(number("day"));
    }

    Optional<When> toFullMoon() {
        return lunarDays(FULL_MOON);
    }

    private Optional<When> lunarDays(int end) {
        return lunarDate(end, lunarMonth()).flatMap(last -> fromTo(last.minusDays(end - number("from")), last));
    }

    int lunarMonth() {
        String month = match.group("lunar").toLowerCase(Locale.ROOT);
        Integer named = LUNAR.get(month);
        return named == null ? Integer.parseInt(month) : named;
    }
}
