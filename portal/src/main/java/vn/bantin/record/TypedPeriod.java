package vn.bantin.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.Period;

/** Reads the days and periods that forms are sent with. */
public final class TypedPeriod {
    private static final Pattern FROM_TO = Pattern.compile("(.+?)(?:\\s+[-–]\\s+|\\s+đến\\s+(?:hết\\s+)?)(.+)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s?[-–]\\s?(\\d{4})");

    private TypedPeriod() {}

    /**
     * A day as browsers send it, or a day or period as people write it.
     *
     * @param typed {@code 2026-02-14}, {@code 14/02/2026}, {@code quý II/2026} and the like; nothing else is a period
     */
    public static Optional<Period> read(String typed) {
        String line = PlainText.line(typed);
        return iso(line).or(() -> Period.parse(line));
    }

    private static Optional<Period> iso(String line) {
        try {
            LocalDate day = LocalDate.parse(line);
            return Optional.of(new Period(day, day));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /**
     * A period as people write it, or the first and the last of one, or two years.
     *
     * @param typed {@code quý II/2026}, {@code 04/02/2019 – 10/02/2019}, {@code 2017 - 2018}; all that {@link Period} writes
     */
    public static Optional<Period> readSpan(String typed) {
        String line = PlainText.line(typed);
        Optional<Period> one = Period.parse(line);
        Matcher years = YEARS.matcher(line);
        Matcher parts = FROM_TO.matcher(line);
        if (one.isEmpty() && years.matches()) {
            return span(years.group(1), years.group(2));
        }
        return one.isEmpty() && parts.matches() ? span(parts.group(1), parts.group(2)) : one;
    }

    private static Optional<Period> span(String first, String last) {
        return Period.parse(first)
                .flatMap(begin -> Period.parse(last)
                        .filter(end -> !end.last().isBefore(begin.first()))
                        .map(end -> new Period(begin.first(), end.last())));
    }
}
