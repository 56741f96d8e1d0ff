package vn.bantin.readership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.site.Section;
import vn.bantin.vietnamese.Dates;

/**
 * What readers read most. An order is kept for a few seconds, and longer where it takes long to find, so that at most
 * one hundredth of the time goes into it; what a withdrawal or a correction changes is seen at once all the same.
 */
public final class MostRead {
    /** More than a page shows, since some may be withdrawn while the order is kept. */
    private static final int RANKED = 60;

    private static final int LISTS = 5_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int COST = 100;

    private record Asked(long site, List<Long> sections, Period period) {}

    private record Kept(List<Ranked> order, Duration lifetime) {}

    private final InstantSource clock;
    private final Cache<Asked, Kept> orders = Caffeine.newBuilder()
            .maximumSize(LISTS)
            .expireAfter(Expiry.<Asked, Kept>creating((asked, kept) -> kept.lifetime()))
            .build();

    public MostRead(InstantSource clock) {
        this.clock = clock;
    }

    /** The most read of these sections of a site, the most read first. */
    public List<Popular> of(Handle tx, long site, Collection<Section> sections, Period period, int most) {
        if (sections.isEmpty()) {
            return List.of();
        }
        Asked asked =
                new Asked(site, sections.stream().map(Section::id).sorted().toList(), period);
        List<Ranked> order = orders.get(asked, one -> find(tx, one)).order();
        Map<UUID, Long> views = order.stream().collect(Collectors.toMap(Ranked::articleId, Ranked::views));
        List<UUID> ids = order.stream().map(Ranked::articleId).toList();
        List<UUID> likely = ids.subList(0, Math.min(ids.size(), most));
        List<Headline> live = new Articles(tx, site).live(likely);
        return (live.size() == likely.size() ? live : new Articles(tx, site).live(ids))
                .stream()
                        .map(headline -> new Popular(headline, views.getOrDefault(headline.articleId(), 0L)))
                        .sorted(Comparator.comparingInt(
                                popular -> ids.indexOf(popular.headline().articleId())))
                        .limit(most)
                        .toList();
    }

    private Kept find(Handle tx, Asked asked) {
        long begin = System.nanoTime();
        Ranking ranking = new Ranking(tx, asked.site());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        List<Ranked> order = switch (asked.period()) {
            case TODAY, WEEK, MONTH -> ranking.since(asked.period().begin(today), asked.sections(), RANKED);
            case ALWAYS -> ranking.ofAllTime(asked.sections(), RANKED);
        };
        return new Kept(order, lifetime(Duration.ofNanos(System.nanoTime() - begin)));
    }

    private static Duration lifetime(Duration taken) {
        Duration wanted = taken.multipliedBy(COST);
        return wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
