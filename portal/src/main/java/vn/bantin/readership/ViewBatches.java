package vn.bantin.readership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The views of all sites as totals and as what was added to them lately. */
final class ViewBatches {
    private static final int FETCHED = 5_000;

    private final Handle handle;

    ViewBatches(Handle handle) {
        this.handle = handle;
    }

    /** The newest batch; 0 where there was none lately. */
    long newest() {
        return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM view_batch")
                .mapTo(long.class)
                .one();
    }

    /** What came after this batch, oldest first; nothing to be said where some of it is not there any more. */
    Optional<List<ViewBatch>> after(long seq, int most) {
        return oldest() > seq + 1 ? Optional.empty() : Optional.of(read(seq, most));
    }

    private long oldest() {
        return handle.createQuery("SELECT COALESCE(MIN(seq), 0) FROM view_batch")
                .mapTo(long.class)
                .one();
    }

    private List<ViewBatch> read(long seq, int most) {
        return handle.createQuery("SELECT seq, views FROM view_batch WHERE seq > :seq ORDER BY seq LIMIT :most")
                .bind("seq", seq)
                .bind("most", most)
                .map(ConstructorMapper.of(ViewBatch.class))
                .list();
    }

    /** Tells the total of every article that was ever read. */
    void forEachTotal(BiConsumer<UUID, Long> total) {
        handle.createQuery("SELECT article_id, views FROM view_total")
                .setFetchSize(FETCHED)
                .map((row, context) -> {
                    total.accept(UUID.fromString(row.getString("article_id")), row.getLong("views"));
                    return 0;
                })
                .forEach(told -> {});
    }
}
