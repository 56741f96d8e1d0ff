package vn.bantin.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.Period;

/** Reads the days and periods that forms are sent with. */
public final class TypedPeriod {
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
}
