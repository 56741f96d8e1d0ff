package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures.
 *
 * @param span with the words of approximation before and the unit behind
 * @param low the number itself, or the lower end of a range; money in đồng
 * @param high the number itself, or the upper end of a range
 * @param outOf of {@code 3/5 chỉ tiêu} the 5
 * @param unit the noun or the unit as written; {@code VND}, {@code %}
 * @param base what it is a share of, as written, or empty
 * @param per of {@code 500.000 đồng/suất} the suất, or empty
 */
public record Quantity(
        Span span,
        Kind kind,
        BigDecimal low,
        BigDecimal high,
        @Nullable BigDecimal outOf,
        String unit,
        Approximation approximation,
        String base,
        String per) {

    /** What a number says. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        RATIO,
        MEASURE,
        DURATION
    }

    Quantity movedBy(int letters) {
        Span moved = new Span(span.start() + letters, span.end() + letters);
        return new Quantity(moved, kind, low, high, outOf, unit, approximation, base, per);
    }

    /** The number, where it is one and no range. */
    public Optional<BigDecimal> value() {
        return low.compareTo(high) == 0 ? Optional.of(low) : Optional.empty();
    }
}
