package vn.bantin.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** A scheduled edition whose hour has come, of whichever site. */
record DueEdition(UUID id, long siteId) {

    static List<DueEdition> until(Instant now, Handle handle) {
        return handle.createQuery("""
                SELECT id, site_id FROM edition WHERE state = 'SCHEDULED' AND due <= :now ORDER BY due, id
                """)
                .bind("now", now)
                .map(ConstructorMapper.of(DueEdition.class))
                .list();
    }
}
