package vn.bantin.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** How often the articles were read: a few are by many and most by few (Zipf), less from day to day. */
final class Readership {
    private static final int DAYS_KEPT = 60;
    private static final double LEAST = 2;
    private static final double SKEW = 1.05;
    private static final double MOST = 60_000;
    private static final double MORE_IN_THE_CITY = 3;

    /** The part of all its readers that an article has on its nth day is FIRST_DAY × n^-FADING, and LASTING for good. */
    private static final double FIRST_DAY = 0.43;

    private static final double FADING = 1.6;
    private static final double LASTING = 0.0003;

    /** From here on chance is near enough to the bell curve. */
    private static final double MANY = 50;

    private final LocalDate today;

    Readership(LocalDate today) {
        this.today = today;
    }

    Reads of(boolean isCity, LocalDate published, RandomGenerator chance) {
        double readers =
                Math.min(MOST, LEAST * Math.pow(1 - chance.nextDouble(), -1 / SKEW)) * (isCity ? MORE_IN_THE_CITY : 1);
        long age = ChronoUnit.DAYS.between(published, today);
        SortedMap<LocalDate, Long> lately =
                age < 2 * DAYS_KEPT ? dayByDay(readers, published, chance) : now(readers, age, chance);
        long summed = lately.values().stream().mapToLong(Long::longValue).sum();
        return new Reads(age < DAYS_KEPT ? summed : Math.max(summed, Math.round(readers)), lately);
    }

    private SortedMap<LocalDate, Long> dayByDay(double readers, LocalDate published, RandomGenerator chance) {
        SortedMap<LocalDate, Long> lately = new TreeMap<>();
        LocalDate first = today.minusDays(DAYS_KEPT - 1);
        for (LocalDate day = published.isBefore(first) ? first : published;
                !day.isAfter(today);
                day = day.plusDays(1)) {
            long read = poisson(readers * part(ChronoUnit.DAYS.between(published, day)), chance);
            if (read > 0) {
                lately.put(day, read);
            }
        }
        return lately;
    }

    /** An old article has the same few readers every day, so that its days are drawn all at once. */
    private SortedMap<LocalDate, Long> now(double readers, long age, RandomGenerator chance) {
        SortedMap<LocalDate, Long> lately = new TreeMap<>();
        long read = poisson(readers * part(age - DAYS_KEPT / 2) * DAYS_KEPT, chance);
        for (long reader = 0; reader < read; reader++) {
            lately.merge(today.minusDays(chance.nextInt(DAYS_KEPT)), 1L, Long::sum);
        }
        return lately;
    }

    private static double part(long age) {
        return FIRST_DAY * Math.pow(age + 1, -FADING) + LASTING;
    }

    static long poisson(double mean, RandomGenerator chance) {
        if (mean > MANY) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        long drawn = 0;
        for (double product = chance.nextDouble(); product > limit; product *= chance.nextDouble()) {
            drawn++;
        }
        return drawn;
    }
}
