package vn.bantin.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.bantin.vietnamese.Dates;

/** When a newsroom has published over ten years: more from year to year, on working days and in their hours. */
final class Rhythm {
    private static final int YEARS = 10;
    private static final double GROWTH = 2.2;
    private static final double SATURDAY = 0.22;
    private static final double SUNDAY = 0.12;

    /** So many parts of a day's articles come out in each hour. */
    private static final double[] HOURS = {0, 0, 0, 0, 0, 0, 1, 5, 11, 13, 12, 8, 3, 5, 11, 12, 11, 8, 4, 3, 3, 2, 1, 0
    };

    private static final int SECONDS_OF_AN_HOUR = 3600;

    private final LocalDate first;
    private final double[] daysUntil;
    private final double[] hoursUntil = cumulated(HOURS);
    private final double lastDay;

    Rhythm(Instant now) {
        ZonedDateTime here = now.atZone(Dates.ZONE);
        LocalDate today = here.toLocalDate();
        this.first = today.minusYears(YEARS);
        this.lastDay = share(here.toLocalTime());
        int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
        double[] weights = new double[days];
        for (int day = 0; day < days; day++) {
            weights[day] = (1 + (GROWTH - 1) * day / days) * weekday(first.plusDays(day));
        }
        weights[days - 1] *= lastDay;
        this.daysUntil = cumulated(weights);
    }

    private static double weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> 1;
            case SATURDAY -> SATURDAY;
            case SUNDAY -> SUNDAY;
        };
    }

    /** The part of a day's articles that are out by that time. */
    private double share(LocalTime time) {
        double hour = HOURS[time.getHour()] * (time.toSecondOfDay() % SECONDS_OF_AN_HOUR) / SECONDS_OF_AN_HOUR;
        return (hoursUntil[time.getHour()] + hour) / hoursUntil[HOURS.length];
    }

    private static double[] cumulated(double[] weights) {
        double[] until = new double[weights.length + 1];
        for (int place = 0; place < weights.length; place++) {
            until[place + 1] = until[place] + weights[place];
        }
        return until;
    }

    /** The time by which this part of all articles, from 0 to 1, was out; a larger part is never earlier. */
    Instant at(double part) {
        double sought = part * daysUntil[daysUntil.length - 1];
        int day = place(daysUntil, sought);
        double within = (sought - daysUntil[day]) / (daysUntil[day + 1] - daysUntil[day]);
        boolean isToday = day == daysUntil.length - 2;
        double timely = (isToday ? within * lastDay : within) * hoursUntil[HOURS.length];
        int hour = place(hoursUntil, timely);
        double second = (timely - hoursUntil[hour]) / (hoursUntil[hour + 1] - hoursUntil[hour]) * SECONDS_OF_AN_HOUR;
        return first.plusDays(day)
                .atTime(hour, 0)
                .plusSeconds((long) Math.min(second, SECONDS_OF_AN_HOUR - 1))
                .atZone(Dates.ZONE)
                .toInstant();
    }

    /** Where the sum passes what is sought; what adds nothing is never the place. */
    private static int place(double[] until, double sought) {
        int low = 0;
        int high = until.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (until[middle + 1] > sought) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        while (low > 0 && until[low + 1] == until[low]) {
            low--;
        }
        return low;
    }
}
