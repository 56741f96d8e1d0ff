package vn.bantin.record.directive;

import java.time.LocalDate;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.TypedPeriod;
import vn.bantin.vietnamese.Period;

/** Reads what people type into the forms of directives. */
final class Typed {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private Typed() {}

    /** One line of text that may be empty. */
    static String line(String typed, int longest) {
        String line = PlainText.line(typed);
        if (line.length() > longest) {
            throw new Refusal(DirectiveRule.TEXT_TOO_LONG, longest);
        }
        return line;
    }

    /** One line of text that must not be empty. */
    static String line(String typed, int longest, DirectiveRule missing) {
        String line = line(typed, longest);
        if (line.isEmpty()) {
            throw new Refusal(missing);
        }
        return line;
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
        Period period = TypedPeriod.read(typed).orElseThrow(() -> new Refusal(DirectiveRule.DAY_MALFORMED));
        if (period.first().getYear() < FIRST_YEAR || period.last().getYear() > LAST_YEAR) {
            throw new Refusal(DirectiveRule.DAY_IMPOSSIBLE);
        }
        return period;
    }
}
