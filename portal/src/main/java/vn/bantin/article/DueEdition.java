package vn.bantin.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** An edition whose hour has come, to begin or to end, of whichever site. */
record DueEdition(UUID id, long siteId) {

    /** Scheduled editions that should be before the readers. */
    static List<DueEdition> until(Instant now, Handle handle) {
        return list(handle, now, """
                SELECT id, site_id FROM edition WHERE state = 'SCHEDULED' AND due <= :now ORDER BY due, id
                """);
    }

    /** Live editions that should be so no more. */
    static List<DueEdition> expired(Instant now, Handle handle) {
        return list(handle, now, """
                SELECT id, site_id FROM edition
                WHERE state = 'LIVE' AND expires_at IS NOT NULL AND expires_at <= :now ORDER BY expires_at, id
                """);
    }

    private static List<DueEdition> list(Handle handle, Instant now, String sql) {
        return handle.createQuery(sql)
                .bind("now", now)
                .map(ConstructorMapper.of(DueEdition.class))
                .list();
    }
}
