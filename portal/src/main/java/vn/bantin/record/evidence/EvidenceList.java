package vn.bantin.record.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;

/** What shows that one site's records came to their end. */
public final class EvidenceList extends SiteStore {
    private final Of of;

    public EvidenceList(Handle handle, long site, Of of) {
        super(handle, site);
        this.of = of;
    }

    /** The records that evidence is kept of, each in a table of its own. */
    public enum Of {
        DIRECTIVE("directive"),
        CAMPAIGN("campaign");

        private final String record;

        Of(String record) {
            this.record = record;
        }

        private String sql(String sql) {
            return sql.replace("{record}", record);
        }
    }

    /** The oldest first. */
    public List<Evidence> of(UUID record) {
        return query(of.sql("""
                SELECT path, title FROM {record}_evidence
                WHERE site_id = :site AND {record}_id = :record ORDER BY at, path
                """))
                .bind("record", record)
                .map(ConstructorMapper.of(Evidence.class))
                .list();
    }

    /** Adds it, unless it is there. */
    public void add(UUID record, Evidence evidence, Account by, Instant now) {
        update(of.sql("""
                INSERT INTO {record}_evidence (site_id, {record}_id, path, title, account_id, at)
                VALUES (:site, :record, :path, :title, :by, :now) ON CONFLICT DO NOTHING
                """))
                .bind("record", record)
                .bind("path", evidence.path())
                .bind("title", evidence.title())
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }
}
