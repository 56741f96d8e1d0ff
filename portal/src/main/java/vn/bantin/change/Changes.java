package vn.bantin.change;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The change feed, written in the transaction of the change itself. Since one write runs at a time, numbers grow in the
 * order of commits, and a follower that reads on from the last number it saw misses nothing.
 */
public final class Changes {
    private final Handle handle;

    public Changes(Handle handle) {
        this.handle = handle;
    }

    public void append(long site, Change.Kind kind, String id) {
        handle.createUpdate("INSERT INTO change (site_id, kind, id) VALUES (:site, :kind, :id)")
                .bind("site", site)
                .bind("kind", kind)
                .bind("id", id)
                .execute();
    }

    /** The changes of all sites that came after this number, oldest first. */
    public List<Change> after(long seq, int most) {
        return handle.createQuery("""
                SELECT seq, site_id, kind, id FROM change WHERE seq > :seq ORDER BY seq LIMIT :most
                """)
                .bind("seq", seq)
                .bind("most", most)
                .map(ConstructorMapper.of(Change.class))
                .list();
    }

    /** The number of the newest change; 0 where there was none. */
    public long newest() {
        return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM change")
                .mapTo(long.class)
                .one();
    }
}
