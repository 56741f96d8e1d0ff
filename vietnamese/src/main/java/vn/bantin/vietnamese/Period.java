package vn.bantin.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days from a first to a last, both counted: a year, a quarter, some months, a single day.
 *
 * @param first the first day
 * @param last the last day, not before the first; {@link IllegalArgumentException} otherwise
 */
public record Period(LocalDate first, LocalDate last) {
    private static final String YEAR = "(?<year>[1-9]\\d{3})";
    private static final String OF_YEAR = "(?: năm |[/-])" + YEAR;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu");
    private static final String TO = " – ";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /** A way to type a period, and the months that it means. */
    private record Form(Pattern typed, Function<MatchResult, Period> meaning) {
        static Form of(String typed, Function<MatchResult, Period> meaning) {
            return new Form(Pattern.compile(typed), meaning);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(?:năm )?" + YEAR, typed -> months(typed, 1, 12)),
            Form.of("(?<month>\\d{1,2})[/-]" + YEAR, typed -> months(typed, number(typed, "month"), 1)),
            Form.of("tháng (?<month>\\d{1,2})" + OF_YEAR, typed -> months(typed, number(typed, "month"), 1)),
            Form.of("qu[ýí] (?<quarter>[1-4]|i{1,3}|iv)" + OF_YEAR, typed -> months(typed, 3 * quarter(typed) - 2, 3)),
            Form.of("(?<count>[2-9]|1[01]) tháng đầu năm " + YEAR, typed -> months(typed, 1, number(typed, "count"))),
            Form.of("sáu tháng đầu năm " + YEAR, typed -> months(typed, 1, 6)),
            Form.of("(?:6|sáu) tháng cuối năm " + YEAR, typed -> months(typed, 7, 6)));

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first " + first);
        }
    }

    /**
     * The period that a reader typed, or empty. The whole text must be one of these, in any case and Unicode form, its words
     * one space apart, the year 1000 to 9999:
     *
     * <ul>
     *   <li>{@code 2018}, {@code năm 2018};
     *   <li>{@code 2/2019}, {@code tháng 2/2019}, {@code tháng 2-2019}, {@code tháng 2 năm 2019};
     *   <li>{@code quý I/2019}, {@code quý 1 năm 2019}, I to IV or 1 to 4, also spelled quí;
     *   <li>{@code 6 tháng đầu năm 2019}, for 2 to 11 months; {@code 6 tháng cuối năm 2019}; 6 may be sáu;
     *   <li>a single day as {@link Dates#parseDay(String)} reads it, which is first and last.
     * </ul>
     */
    public static Optional<Period> parse(String text) {
        var plain = Unicode.plain(text);
        return Dates.parseDay(plain).map(day -> new Period(day, day)).or(() -> severalDays(plain));
    }

    /**
     * As it is written: {@code 14/02/2019}, {@code tháng 2/2019}, {@code quý I/2019}, {@code 6 tháng đầu năm 2019}, {@code 6
     * tháng cuối năm 2019}, {@code năm 2019}, {@code 2017 – 2018}, and any other by its first and last day. {@link #parse} reads all
     * but the last two forms back.
     */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        var wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        return wholeMonths ? months() : DAY.format(first) + TO + DAY.format(last);
    }

    private String months() {
        var year = first.getYear();
        var month = first.getMonthValue();
        var count = last.getMonthValue() - month + 1;
        if (year != last.getYear()) {
            return month == 1 && last.getMonthValue() == 12
                    ? year + TO + last.getYear()
                    : MONTH.format(first) + TO + MONTH.format(last);
        }
        if (count == 12) {
            return "năm " + year;
        }
        if (count == 1) {
            return "tháng " + MONTH.format(first);
        }
        if (count == 3 && month % 3 == 1) {
            return "quý " + ROMAN.get(month / 3).toUpperCase(Locale.ROOT) + "/" + year;
        }
        if (month == 1) {
            return count + " tháng đầu năm " + year;
        }
        return month == 7 && count == 6 ? "6 tháng cuối năm " + year : MONTH.format(first) + TO + MONTH.format(last);
    }

    private static Optional<Period> severalDays(String plain) {
        for (var form : FORMS) {
            var typed = form.typed().matcher(plain);
            if (typed.matches()) {
                return existing(typed, form.meaning());
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> existing(MatchResult typed, Function<MatchResult, Period> meaning) {
        try {
            return Optional.of(meaning.apply(typed));
        } catch (DateTimeException thirteenthMonth) {
            return Optional.empty();
        }
    }

    private static Period months(MatchResult typed, int first, int count) {
        var month = YearMonth.of(number(typed, "year"), first);
        return new Period(month.atDay(1), month.plusMonths(count - 1).atEndOfMonth());
    }

    private static int quarter(MatchResult typed) {
        var quarter = typed.group("quarter");
        return ROMAN.contains(quarter) ? ROMAN.indexOf(quarter) + 1 : Integer.parseInt(quarter);
    }

    private static int number(MatchResult typed, String group) {
        return Integer.parseInt(typed.group(group));
    }
}
