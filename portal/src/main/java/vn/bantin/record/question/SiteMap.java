package vn.bantin.record.question;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The picture of a site on which its readers show where something is. */
public final class SiteMap extends SiteStore {
    public SiteMap(Handle handle, long site) {
        super(handle, site);
    }

    public Optional<UUID> picture() {
        return query("SELECT picture_id FROM question_map WHERE site_id = :site")
                .mapTo(UUID.class)
                .findOne();
    }

    void choose(UUID picture) {
        drop();
        update("INSERT INTO question_map (site_id, picture_id) VALUES (:site, :picture)")
                .bind("picture", picture)
                .execute();
    }

    void drop() {
        update("DELETE FROM question_map WHERE site_id = :site").execute();
    }

    /** Whether readers may load this rendition: its picture is the map, or was when a square of it was chosen. */
    public boolean showsRendition(String hash) {
        return query("""
                SELECT 1 FROM rendition r WHERE r.site_id = :site AND r.hash = :hash AND (
                  EXISTS (SELECT 1 FROM question_map m WHERE m.site_id = r.site_id AND m.picture_id = r.picture_id)
                  OR EXISTS (SELECT 1 FROM question_spot s WHERE s.site_id = r.site_id AND s.picture_id = r.picture_id))
                LIMIT 1
                """).bind("hash", hash).mapTo(int.class).findOne().isPresent();
    }
}
