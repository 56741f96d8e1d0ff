package vn.bantin.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import vn.bantin.article.Article;
import vn.bantin.readership.DayOfArticle;
import vn.bantin.vietnamese.Dates;

/**
 * How often the articles of the demonstration might have been read: most in their first days, now and then afterwards, less at the
 * week's end; the same for the same article, whenever it is laid.
 */
final class InventedViews {
    private static final int LEAST = 60;
    private static final int MOST = 420;

    /** After so many days half as many read it. */
    private static final double HALF = 2.5;

    private static final int FRESH_DAYS = 21;

    /** What never quite fades: so small a part of the first day. */
    private static final double LASTING = 1 / 60.0;

    /** Days back from today for which older articles are read too; no screen shows more. */
    private static final int RECENT_DAYS = 370;

    private final LocalDate today;

    InventedViews(Instant now) {
        this.today = LocalDate.ofInstant(now, Dates.ZONE);
    }

    Map<DayOfArticle, Long> of(Article article, Instant publishedAt) {
        Random chance = new Random(article.path().hashCode());
        LocalDate first = LocalDate.ofInstant(publishedAt, Dates.ZONE);
        double firstDay = LEAST + (MOST - LEAST) * Math.pow(chance.nextDouble(), 2);
        Map<DayOfArticle, Long> views = new HashMap<>();
        for (LocalDate day = first; !day.isAfter(today); day = next(day, first)) {
            double fading = Math.pow(0.5, ChronoUnit.DAYS.between(first, day) / HALF);
            long read = Math.round(firstDay * (fading + LASTING) * weekday(day) * (0.6 + 0.8 * chance.nextDouble()));
            if (read > 0) {
                views.put(new DayOfArticle(article.id(), day), read);
            }
        }
        return views;
    }

    private LocalDate next(LocalDate day, LocalDate first) {
        LocalDate recent = today.minusDays(RECENT_DAYS);
        boolean isFresh = ChronoUnit.DAYS.between(first, day) < FRESH_DAYS;
        return isFresh || !day.isBefore(recent) ? day.plusDays(1) : recent;
    }

    private static double weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.6 : 1;
    }
}
