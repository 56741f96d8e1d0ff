package vn.bantin.vietnamese;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * When the moon is new and how far the sun has come, as far as the Vietnamese calendar needs to know: by days that begin
 * at midnight of UTC+7, given as days since 1 January 1970 ({@link LocalDate#toEpochDay}).
 *
 * <p>The series are those of Jean Meeus, <i>Astronomical Algorithms</i> (1991) and its forerunner, in the selection of Hồ
 * Ngọc Đức. A new moon of these years is right to about three minutes.
 *
 * @see <a href="https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_en.html">Hồ Ngọc Đức, Computing the Vietnamese
 *     lunar calendar</a>
 */
final class SunAndMoon {
    private static final double DAYS_OF_ZONE = 7 / 24.0;
    private static final double MONTH = 29.530588853;
    private static final double MONTHS_IN_A_CENTURY = 1236.85;
    private static final double DAYS_IN_A_CENTURY = 36525;
    /** Julian date of the new moon of 1 January 1900, which has number 0. */
    private static final double FIRST_NEW_MOON = 2415021.076998695;

    private static final double NOON_OF_1_JANUARY_2000 = 2451545;
    private static final double MIDNIGHT_BEFORE_1970 = 2440587.5;

    private SunAndMoon() {}

    /** The number of the last new moon that can be on the day or before it, counted from January 1900. */
    static int newMoonBefore(LocalDate day) {
        return (int) Math.floor((day.getLong(JulianFields.JULIAN_DAY) - FIRST_NEW_MOON) / MONTH);
    }

    /** The day on which the new moon of this number falls. */
    static long dayOfNewMoon(int number) {
        return (long) Math.floor(newMoon(number) - MIDNIGHT_BEFORE_1970 + DAYS_OF_ZONE);
    }

    /** The Julian date, in universal time, at which the moon of this number is new. */
    private static double newMoon(int number) {
        var t = number / MONTHS_IN_A_CENTURY;
        var mean = 2415020.75933
                + 29.53058868 * number
                + (0.0001178 - 0.000000155 * t) * t * t
                + 0.00033 * sin(166.56 + (132.87 - 0.009173 * t) * t);
        var sun = 359.2242 + 29.10535608 * number - (0.0000333 + 0.00000347 * t) * t * t;
        var moon = 306.0253 + 385.81691806 * number + (0.0107306 + 0.00001236 * t) * t * t;
        var node = 2 * (21.2964 + 390.67050646 * number - (0.0016528 + 0.00000239 * t) * t * t);
        var correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(node + sun)
                - 0.0004 * sin(node - sun)
                - 0.0006 * sin(node + moon)
                + 0.0010 * sin(node - moon)
                + 0.0005 * sin(2 * moon + sun);
        var slowingOfTheEarth = -0.000278 + (0.000265 + 0.000262 * t) * t;
        return mean + correction - slowingOfTheEarth;
    }

    /**
     * In which twelfth of its yearly way the sun stands when the day begins: 0 from the spring equinox on, 9 from the
     * winter solstice on.
     */
    static int twelfthOfTheSun(long day) {
        var t = (day + MIDNIGHT_BEFORE_1970 - DAYS_OF_ZONE - NOON_OF_1_JANUARY_2000) / DAYS_IN_A_CENTURY;
        var anomaly = 357.52910 + (35999.05030 - (0.0001559 + 0.00000048 * t) * t) * t;
        var longitude = 280.46645
                + (36000.76983 + 0.0003032 * t) * t
                + (1.914600 - (0.004817 + 0.000014 * t) * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        return Math.floorMod((int) Math.floor(longitude / 30), 12);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
