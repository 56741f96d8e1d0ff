package vn.bantin.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.data.SiteStore;

/** Who has one site's editions open just now. */
public final class Presence extends SiteStore {
    /** Whoever writes is heard of with every save, whoever only reads every five minutes. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(6);

    public Presence(Handle handle, long site) {
        super(handle, site);
    }

    public void seen(UUID edition, Account account, Instant now) {
        update("""
                INSERT INTO presence (site_id, edition_id, account_id, seen_at) VALUES (:site, :edition, :account, :now)
                ON CONFLICT (edition_id, account_id) DO UPDATE SET seen_at = :now
                """)
                .bind("edition", edition)
                .bind("account", account.id())
                .bind("now", now)
                .execute();
    }

    /** The names of the others who have the edition open. */
    public List<String> others(UUID edition, Account account, Instant now) {
        return query("""
                SELECT c.name FROM presence p JOIN account c ON c.id = p.account_id
                WHERE p.site_id = :site AND p.edition_id = :edition AND p.account_id <> :account AND p.seen_at > :since
                ORDER BY c.name
                """)
                .bind("edition", edition)
                .bind("account", account.id())
                .bind("since", now.minus(LONGEST_SILENCE))
                .mapTo(String.class)
                .list();
    }
}
