package vn.bantin.record.directive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.record.evidence.Evidence;

/** What shows that one site's directives were done. */
public final class EvidenceList extends SiteStore {

    public EvidenceList(Handle handle, long site) {
        super(handle, site);
    }

    /** The oldest first. */
    public List<Evidence> of(UUID directive) {
        return query("""
                SELECT path, title FROM directive_evidence
                WHERE site_id = :site AND directive_id = :directive ORDER BY at, path
                """)
                .bind("directive", directive)
                .map(ConstructorMapper.of(Evidence.class))
                .list();
    }

    void add(UUID directive, Evidence evidence, Account by, Instant now) {
        update("""
                INSERT INTO directive_evidence (site_id, directive_id, path, title, account_id, at)
                VALUES (:site, :directive, :path, :title, :by, :now) ON CONFLICT DO NOTHING
                """)
                .bind("directive", directive)
                .bind("path", evidence.path())
                .bind("title", evidence.title())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
