package vn.bantin.record.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Approximation;
import vn.bantin.record.Citation;
import vn.bantin.vietnamese.Period;

/**
 * What an indicator was in a period.
 *
 * @param unit the unit of government that it is a figure of, by its name
 * @param plan what it should have been; null where nothing is said
 * @param citation where an article says so
 * @param recorder whoever took it up, by name
 */
public record Figure(
        UUID id,
        Indicator indicator,
        long unitId,
        String unit,
        Period period,
        @Nullable BigDecimal plan,
        BigDecimal result,
        Approximation approximation,
        Citation citation,
        String recorder,
        Instant recordedAt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The result in hundredths of the plan. */
    public Optional<BigDecimal> share() {
        return Optional.ofNullable(plan)
                .filter(wanted -> wanted.signum() != 0)
                .map(wanted -> result.multiply(HUNDRED).divide(wanted, MathContext.DECIMAL32));
    }

    /** How it stands to its plan; none where there is no plan, or nobody knows. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(plan)
                .flatMap(wanted -> Outcome.of(wanted, result, approximation, indicator.better()));
    }

    /** Whether it is what was typed already. */
    boolean isAsTyped(Entry entry, Approximation typed) {
        return indicator.is(entry.name(), entry.measure())
                && unitId == entry.unitId()
                && period.equals(entry.period())
                && isSame(plan, entry.plan())
                && isSame(result, entry.result())
                && approximation == typed;
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Whether both speak of the same thing at the same time, and say something else. */
    boolean contradicts(Figure other) {
        return indicator.id() == other.indicator.id()
                && unitId == other.unitId
                && period.equals(other.period)
                && result.compareTo(other.result) != 0;
    }
}
