package vn.bantin.record.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import vn.bantin.extraction.Approximation;

/** How a result stands to its plan, by the way that is good. */
public enum Outcome {
    BETTER,
    MET,
    MISSED;

    /** None where no way is good, or where the words leave it open: "khoảng 95" may be on either side of 95. */
    static Optional<Outcome> of(
            BigDecimal plan, BigDecimal result, Approximation approximation, Indicator.Better better) {
        int sign = result.compareTo(plan);
        int least = least(sign, approximation);
        int most = most(sign, approximation);
        return switch (better) {
            case NEITHER -> Optional.empty();
            case MORE -> between(least, most);
            case LESS -> between(-most, -least);
        };
    }

    /** The least that the true number can be against the plan: under it (-1), the same (0) or over it (1). */
    private static int least(int sign, Approximation approximation) {
        return switch (approximation) {
            case EXACT, AT_LEAST -> sign;
            case MORE_THAN -> sign < 0 ? -1 : 1;
            case LESS_THAN, AT_MOST, NEARLY, ABOUT -> -1;
        };
    }

    private static int most(int sign, Approximation approximation) {
        return switch (approximation) {
            case EXACT, AT_MOST -> sign;
            case LESS_THAN, NEARLY -> sign > 0 ? 1 : -1;
            case MORE_THAN, AT_LEAST, ABOUT -> 1;
        };
    }

    private static Optional<Outcome> between(int worst, int best) {
        if (worst >= 0) {
            return Optional.of(worst > 0 ? BETTER : MET);
        }
        return best < 0 ? Optional.of(MISSED) : Optional.empty();
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
