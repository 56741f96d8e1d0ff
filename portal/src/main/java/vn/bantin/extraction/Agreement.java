package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.List;

/** How near to what a text says the reckoned number must come. */
final class Agreement {
    private static final double ROUNDED = 0.005;
    private static final double ABOUT = 0.06;
    private static final double ABOUT_HUNDREDTHS = 5;

    private Agreement() {}

    /**
     * Whether a number agrees with what comes of others.
     *
     * @param counts whether nothing is rounded, as with persons and things
     */
    static boolean isNear(BigDecimal said, BigDecimal reckoned, boolean counts, List<Quantity> all) {
        double tolerance = isAbout(all) ? ABOUT : counts ? 0 : ROUNDED;
        return Math.abs(said.subtract(reckoned).doubleValue()) <= tolerance * said.doubleValue();
    }

    /** The same of a share, which is rounded to its last figure. */
    static boolean isNearInHundredths(BigDecimal said, BigDecimal reckoned, List<Quantity> all) {
        double tolerance = isAbout(all)
                ? ABOUT_HUNDREDTHS
                : 0.6 * Math.pow(10, -Math.max(0, said.scale())) + ROUNDED * reckoned.doubleValue();
        return Math.abs(said.subtract(reckoned).doubleValue()) <= tolerance;
    }

    private static boolean isAbout(List<Quantity> all) {
        return all.stream().anyMatch(one -> one.approximation() != Approximation.EXACT);
    }
}
