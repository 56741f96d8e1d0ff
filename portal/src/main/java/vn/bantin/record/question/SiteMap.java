package vn.bantin.record.question;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;

/** The picture of a site on which its readers show where something is. */
public final class SiteMap extends SiteStore {
    /** What has 8 squares of at least 24 pixels side by side on the narrowest phone, and can be read on a desk. */
    private static final int LEAST_WIDTH = 640;

    private static final int MOST_TIMES = 2;

    private final Pictures pictures;

    public SiteMap(Handle handle, long site) {
        super(handle, site);
        this.pictures = new Pictures(handle, site);
    }

    /** The one that was chosen, whatever has become of its file. */
    public Optional<Picture> chosen() {
        return query("SELECT picture_id FROM question_map WHERE site_id = :site")
                .mapTo(UUID.class)
                .findOne()
                .flatMap(pictures::byId);
    }

    /** The one that people choose a square of: none where its file was replaced by one that is no map. */
    public Optional<Picture> offered() {
        return chosen().filter(picture -> fault(picture).isEmpty());
    }

    /** What makes a picture unfit to be a map. */
    public static Optional<Refusal> fault(Picture picture) {
        Rendition map = picture.largest();
        int longer = Math.max(map.width(), map.height());
        int shorter = Math.min(map.width(), map.height());
        return map.width() < LEAST_WIDTH || longer > MOST_TIMES * shorter
                ? Optional.of(new Refusal(QuestionRule.MAP_UNFIT, LEAST_WIDTH, MOST_TIMES))
                : Optional.empty();
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
