package vn.bantin.record.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Period;

/** Reads what people type into the forms of directives. */
final class Typed {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private Typed() {}

    /** One line of text that may be empty. */
    static String line(String typed, int longest) {
        return within(PlainText.line(typed), longest);
    }

    /** One line of text that must not be empty. */
    static String line(String typed, int longest, DirectiveRule missing) {
        String line = line(typed, longest);
        if (line.isEmpty()) {
            throw new Refusal(missing);
        }
        return line;
    }

    private static String within(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal(DirectiveRule.TEXT_TOO_LONG, longest);
        }
        return text;
    }

    /** A day as browsers send it, or as people write it. */
    static LocalDate day(String typed) {
        Period period = period(typed);
        if (!period.first().equals(period.last())) {
            throw new Refusal(DirectiveRule.DAY_MALFORMED);
        }
        return period.last();
    }

    /** A day, or the last one of a month, a quarter or a year. */
    static LocalDate lastDay(String typed) {
        return period(typed).last();
    }

    private static Period period(String typed) {
        String line = PlainText.line(typed);
        Period period =
                iso(line).or(() -> Period.parse(line)).orElseThrow(() -> new Refusal(DirectiveRule.DAY_MALFORMED));
        if (period.first().getYear() < FIRST_YEAR || period.last().getYear() > LAST_YEAR) {
            throw new Refusal(DirectiveRule.DAY_IMPOSSIBLE);
        }
        return period;
    }

    private static Optional<Period> iso(String line) {
        try {
            LocalDate day = LocalDate.parse(line);
            return Optional.of(new Period(day, day));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
