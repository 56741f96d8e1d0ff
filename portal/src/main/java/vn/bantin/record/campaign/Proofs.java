package vn.bantin.record.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.evidence.Evidence;

/** What shows what became of one site's campaigns. */
public final class Proofs extends SiteStore {

    public Proofs(Handle handle, long site) {
        super(handle, site);
    }

    /** The oldest first. */
    public List<Evidence> of(UUID campaign) {
        return query("""
                SELECT path, title FROM campaign_evidence
                WHERE site_id = :site AND campaign_id = :campaign ORDER BY at, path
                """)
                .bind("campaign", campaign)
                .map(ConstructorMapper.of(Evidence.class))
                .list();
    }

    void add(UUID campaign, Evidence evidence, Account by, Instant now) {
        update("""
                INSERT INTO campaign_evidence (site_id, campaign_id, path, title, account_id, at)
                VALUES (:site, :campaign, :path, :title, :by, :now) ON CONFLICT DO NOTHING
                """)
                .bind("campaign", campaign)
                .bind("path", evidence.path())
                .bind("title", evidence.title())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
