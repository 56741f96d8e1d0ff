package vn.bantin.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Period;

/**
 * A time that a text speaks of.
 *
 * @param part of the day, where it is said
 * @param clock the hour, where it is said
 * @param isFromTo whether the text names its first and its last day, which may happen to be those of a week or a month
 */
public record When(
        Period period, @Nullable DayPart part, @Nullable LocalTime clock, boolean isFromTo) {

    /** A part of the day, with its letters in TIMEX3. */
    public enum DayPart {
        MORNING("MO"),
        AFTERNOON("AF"),
        EVENING("EV"),
        NIGHT("NI");

        private final String letters;

        DayPart(String letters) {
            this.letters = letters;
        }

        static @Nullable DayPart of(@Nullable String word) {
            return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
                case "sáng", "sáng sớm", "rạng sáng" -> MORNING;
                case "trưa", "chiều" -> AFTERNOON;
                case "chiều tối", "tối" -> EVENING;
                case "đêm", "khuya" -> NIGHT;
                default -> null;
            };
        }
    }

    static When day(LocalDate day) {
        return new When(new Period(day, day), null, null, false);
    }

    static When days(LocalDate first, LocalDate last) {
        return new When(new Period(first, last), null, null, false);
    }

    static When fromTo(LocalDate first, LocalDate last) {
        return new When(new Period(first, last), null, null, true);
    }

    /** So many months from the first of one. */
    static When months(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return days(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
    }

    static When years(int first, int last) {
        return days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    When in(@Nullable DayPart ofDay) {
        return new When(period, ofDay, clock, isFromTo);
    }

    When at(LocalTime hour) {
        return new When(period, null, hour, isFromTo);
    }

    boolean isDay() {
        return period.first().equals(period.last());
    }

    /** As TIMEX3 would write it: {@code 2018}, {@code 2019-02}, {@code 2024-Q1}, {@code 2019-02-14TMO}, {@code 2021/2025}. */
    public String value() {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (isDay()) {
            return clock != null ? first + "T" + clock : part != null ? first + "T" + part.letters : first.toString();
        }
        if (isFromTo) {
            return first + "/" + last;
        }
        if (first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6))) {
            return "%d-W%02d"
                    .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        return wholeMonths ? months(YearMonth.from(first), YearMonth.from(last)) : first + "/" + last;
    }

    private static String months(YearMonth first, YearMonth last) {
        int year = first.getYear();
        boolean inOneYear = year == last.getYear();
        int from = first.getMonthValue();
        int count = last.getMonthValue() - from + 1;
        if (from == 1 && last.getMonthValue() == 12) {
            return inOneYear ? Integer.toString(year) : year + "/" + last.getYear();
        }
        if (inOneYear && count == 1) {
            return first.toString();
        }
        if (inOneYear && count == 3 && from % 3 == 1) {
            return year + "-Q" + (from / 3 + 1);
        }
        if (inOneYear && count == 6 && from % 6 == 1) {
            return year + "-H" + (from / 6 + 1);
        }
        return first + "/" + last;
    }
}
