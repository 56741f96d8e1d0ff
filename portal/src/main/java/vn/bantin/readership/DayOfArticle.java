package vn.bantin.readership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What views are added up under; in the order of the table, so that those written together lie together. */
public record DayOfArticle(UUID article, LocalDate day) implements Comparable<DayOfArticle> {
    private static final Comparator<DayOfArticle> ORDER =
            Comparator.comparing(DayOfArticle::day).thenComparing(DayOfArticle::article);

    @Override
    public int compareTo(DayOfArticle other) {
        return ORDER.compare(this, other);
    }
}
