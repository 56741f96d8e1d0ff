package vn.bantin.vietnamese;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Moments and days as the pages of a portal write and read them, always in Vietnam's time.
 *
 * <p>The writing methods are for years 0 to 9999, and throw {@link DateTimeException} only beyond the calendar itself
 * (year 999,999,999).
 */
public final class Dates {
    /** Vietnam's time: seven hours before UTC all year, since 1975. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter EXACT_STAMP =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern TYPED_STAMP =
            Pattern.compile("(\\d{1,2})[:h](\\d{2}),? (\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final List<Pattern> TYPED_DAYS = Stream.of(
                    "(?:ngày )?(?<day>\\d{1,2})(?<gap>[/.-])(?<month>\\d{1,2})\\k<gap>(?<year>[1-9]\\d{3})",
                    "(?:ngày )?(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm (?<year>[1-9]\\d{3})",
                    "(?<year>[1-9]\\d{3})-(?<month>\\d{2})-(?<day>\\d{2})")
            .map(Pattern::compile)
            .toList();
    private static final Pattern TYPED_DAY_WITHOUT_YEAR =
            Pattern.compile("(?:ngày )?(?<day>\\d{1,2})(?:[/.-]| tháng )(?<month>\\d{1,2})");

    private Dates() {}

    /** Time and day of an article, {@code 15:31 14/02/2019}; seconds are cut off. */
    public static String stamp(Instant moment) {
        return STAMP.format(moment.atZone(ZONE));
    }

    /** Time and day to the second, {@code 15:31:07 14/02/2019}, where the order of what was done counts. */
    public static String exactStamp(Instant moment) {
        return EXACT_STAMP.format(moment.atZone(ZONE));
    }

    /**
     * The moment that {@link #stamp} wrote: {@code 15:31 14/02/2019}. Hour, day and month may have one digit, the colon may
     * be an h and a comma may follow the time: {@code 9h05, 1/2/2019}. Anything else is empty: the empty string, spaces
     * around, a date such as 30/02 or a time such as 24:00 that does not exist. Where a clock set back before 1975 showed
     * the time twice, it is the first.
     */
    public static Optional<Instant> parseStamp(String text) {
        var typed = TYPED_STAMP.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        return timeOnTheWall(typed)
                .flatMap(time -> ZONE.getRules().getValidOffsets(time).stream()
                        .findFirst()
                        .map(time::toInstant));
    }

    private static Optional<LocalDateTime> timeOnTheWall(MatchResult typed) {
        try {
            return Optional.of(LocalDateTime.of(
                    number(typed, 5), number(typed, 4), number(typed, 3), number(typed, 1), number(typed, 2)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    /** The day alone, {@code 14/02/2019}. */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(ZONE));
    }

    /** A day, {@code 14/02/2019}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * The day that someone typed, with its year: {@code 14/02/2019}, {@code 14/2/2019}, {@code 14-2-2019}, {@code
     * 14.2.2019}, {@code 14 tháng 2 năm 2019}, any of these after {@code ngày}, or {@code 2019-02-14}. Case and Unicode form
     * do not matter, words are one space apart, the year is 1000 to 9999. Anything else is empty: two signs in one date, a
     * year of two digits, spaces around, a day that does not exist, the empty string.
     */
    public static Optional<LocalDate> parseDay(String text) {
        var plain = Unicode.plain(text);
        return TYPED_DAYS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(typed -> existing(number(typed, "year"), typed));
    }

    /**
     * Like {@link #parseDay(String)}, and a day may lack its year, as in the newspaper of that year: {@code 24-1}, {@code
     * 14/02}, {@code 24.1}, {@code 14 tháng 2}, any of these after {@code ngày}. A year that was typed counts, not the one
     * given. So 29/2 is empty in a year that has none. The caller must know that a day was asked for: 1/12 may also be a
     * share and 24.1 a section.
     */
    public static Optional<LocalDate> parseDay(String text, Year year) {
        var typed = TYPED_DAY_WITHOUT_YEAR.matcher(Unicode.plain(text));
        return typed.matches() ? existing(year.getValue(), typed) : parseDay(text);
    }

    private static Optional<LocalDate> existing(int year, MatchResult typed) {
        try {
            return Optional.of(LocalDate.of(year, number(typed, "month"), number(typed, "day")));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult typed, String group) {
        return Integer.parseInt(typed.group(group));
    }

    /** The day in words, as it heads a page: {@code Thứ Năm, ngày 14 tháng 2 năm 2019}. */
    public static String longDay(Instant moment) {
        var day = moment.atZone(ZONE).toLocalDate();
        return name(day.getDayOfWeek()) + ", ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm "
                + day.getYear();
    }

    private static String name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** The moment for machines, in ISO 8601 with the offset, {@code 2019-02-14T15:31:00+07:00}; to the second. */
    public static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE).truncatedTo(ChronoUnit.SECONDS));
    }
}
