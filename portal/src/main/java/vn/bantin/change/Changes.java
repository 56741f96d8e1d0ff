package vn.bantin.change;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Engine;

/** The change feed, written in the transaction of the change itself; a follower reads on from the last number it saw. */
public final class Changes {
    /** Any fixed number: it only has to be the same in every process. */
    private static final long FEED_LOCK = 7_262_026;

    private final Handle handle;
    private final Engine engine;

    public Changes(Handle handle, Engine engine) {
        this.handle = handle;
        this.engine = engine;
    }

    public void append(long site, Change.Kind kind, String id) {
        awaitTurn();
        handle.createUpdate("INSERT INTO change (site_id, kind, id) VALUES (:site, :kind, :id)")
                .bind("site", site)
                .bind("kind", kind)
                .bind("id", id)
                .execute();
    }

    /** Without this, PostgreSQL could commit number 8 before number 7, and a follower would miss 7 for ever. */
    private void awaitTurn() {
        if (engine == Engine.POSTGRESQL) {
            handle.execute("SELECT pg_advisory_xact_lock(?)", FEED_LOCK);
        }
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
}
