package vn.bantin.readership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** How often the articles of one site were read, by day and in all. */
public final class Views extends SiteStore {
    /** Seconds of an installation with hundreds of sites; whoever slept longer reads all totals. */
    private static final int BATCHES = 1_000;

    public Views(Handle handle, long site) {
        super(handle, site);
    }

    /** Adds what was counted to what stands there, whoever put it there. */
    public void add(Map<DayOfArticle, Long> counted) {
        Map<UUID, Long> totals = byArticle(counted);
        updateEach(
                """
                INSERT INTO view_day (site_id, day, article_id, views) VALUES (:site, :day, :article, :views)
                ON CONFLICT (site_id, day, article_id) DO UPDATE SET views = view_day.views + excluded.views
                """,
                counted.entrySet(),
                (row, count) -> row.bind("day", count.getKey().day().toString())
                        .bind("article", count.getKey().article())
                        .bind("views", count.getValue()));
        updateEach(
                """
                INSERT INTO view_total (site_id, article_id, views) VALUES (:site, :article, :views)
                ON CONFLICT (site_id, article_id) DO UPDATE SET views = view_total.views + excluded.views
                """,
                totals.entrySet(),
                (row, count) -> row.bind("article", count.getKey()).bind("views", count.getValue()));
        tell(totals);
    }

    /** Leaves word for those who keep totals in memory, and takes away what all of them know by now. */
    private void tell(Map<UUID, Long> added) {
        if (added.isEmpty()) {
            return;
        }
        update("INSERT INTO view_batch (site_id, views) VALUES (:site, :views)")
                .bind("views", ViewBatch.written(added))
                .execute();
        update("DELETE FROM view_batch WHERE site_id = :site AND seq < (SELECT MAX(seq) FROM view_batch) - :kept")
                .bind("kept", BATCHES)
                .execute();
    }

    private static Map<UUID, Long> byArticle(Map<DayOfArticle, Long> counted) {
        Map<UUID, Long> totals = new LinkedHashMap<>();
        counted.forEach((key, views) -> totals.merge(key.article(), views, Long::sum));
        return totals;
    }

    /** How often an article was read in all. */
    public long of(UUID article) {
        return query("SELECT views FROM view_total WHERE site_id = :site AND article_id = :article")
                .bind("article", article)
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }
}
