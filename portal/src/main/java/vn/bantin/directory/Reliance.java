package vn.bantin.directory;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** What was given to a body of one site, so that the body cannot go: the database would refuse too, but tell nobody why. */
final class Reliance extends SiteStore {

    Reliance(Handle handle, long site) {
        super(handle, site);
    }

    /** The sentence about the first thing that rests on a body. */
    Optional<DirectoryRule> on(Body body) {
        return query("""
                SELECT 'QUESTION_GIVEN' FROM question WHERE site_id = :site AND (body_id = :body OR answered_body_id = :body)
                UNION ALL SELECT 'QUESTION_GIVEN' FROM published_question WHERE site_id = :site AND body_id = :body
                UNION ALL SELECT 'DIRECTIVE_GIVEN' FROM directive WHERE site_id = :site AND lead_id = :body
                UNION ALL SELECT 'DIRECTIVE_GIVEN' FROM directive_body WHERE site_id = :site AND body_id = :body
                UNION ALL SELECT 'CAMPAIGN_GIVEN' FROM campaign WHERE site_id = :site AND body_id = :body
                UNION ALL SELECT 'PROCEDURE_GIVEN' FROM procedure WHERE site_id = :site AND body_id = :body
                UNION ALL SELECT 'MENTION_GIVEN' FROM mention
                  WHERE site_id = :site AND body_id = :body AND taken_back_at IS NULL
                UNION ALL SELECT 'PART_GIVEN' FROM body WHERE site_id = :site AND parent_id = :body
                LIMIT 1
                """).bind("body", body.id()).mapTo(DirectoryRule.class).findFirst();
    }
}
