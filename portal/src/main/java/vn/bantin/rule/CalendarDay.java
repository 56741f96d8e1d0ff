package vn.bantin.rule;

import java.time.LocalDate;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** A day that is not what its weekday says: a holiday, or a weekend's day on which work is done. */
public record CalendarDay(LocalDate day, boolean isWorking, String name) {
    public static final int LONGEST_NAME = 100;

    /** @throws Refusal where the name is missing or too long */
    public CalendarDay {
        name = PlainText.line(name);
        if (name.isEmpty()) {
            throw new Refusal(CalendarRule.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal(CalendarRule.NAME_TOO_LONG, LONGEST_NAME);
        }
    }
}
