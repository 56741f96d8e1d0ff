package vn.bantin.challenge;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The challenges of one site that serve no more although their time is not over. */
final class UsedChallenges extends SiteStore {

    UsedChallenges(Handle handle, long site) {
        super(handle, site);
    }

    /** Uses a challenge up; false where it was before. */
    boolean use(String id, Instant end) {
        return update("""
                INSERT INTO used_challenge (site_id, id, ends_at) VALUES (:site, :id, :end)
                ON CONFLICT (site_id, id) DO NOTHING
                """).bind("id", id).bind("end", end).execute() == 1;
    }

    boolean contain(String id) {
        return query("SELECT COUNT(*) FROM used_challenge WHERE site_id = :site AND id = :id")
                        .bind("id", id)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    void tidy(Instant now) {
        update("DELETE FROM used_challenge WHERE site_id = :site AND ends_at < :now")
                .bind("now", now)
                .execute();
    }
}
