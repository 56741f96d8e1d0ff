package vn.bantin.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The one-time links of one site's accounts, of which only fingerprints are kept. */
final class Links extends SiteStore {
    private final Accounts accounts;

    Links(Handle handle, long site) {
        super(handle, site);
        this.accounts = new Accounts(handle, site);
    }

    /** A new link, which makes those before it worthless. */
    String make(Account account, Link.Kind kind, Instant now) {
        String token = Tokens.next();
        spendAll(account, now);
        update("""
                INSERT INTO invitation (token_hash, site_id, account_id, kind, ends_at)
                VALUES (:hash, :site, :account, :kind, :ends)
                """)
                .bind("hash", Tokens.hash(token))
                .bind("account", account.id())
                .bind("kind", kind)
                .bind("ends", now.plus(kind.life()))
                .execute();
        return token;
    }

    void spendAll(Account account, Instant now) {
        update("""
                UPDATE invitation SET used_at = :now
                WHERE site_id = :site AND account_id = :account AND used_at IS NULL
                """).bind("account", account.id()).bind("now", now).execute();
    }

    /** The link of this token while it is good and the desk is open to its account. */
    Optional<Link> find(String token, Instant now) {
        return query("""
                SELECT account_id, kind, ends_at FROM invitation
                WHERE site_id = :site AND token_hash = :hash AND used_at IS NULL AND ends_at > :now
                """)
                .bind("hash", Tokens.hash(token))
                .bind("now", now)
                .map((row, context) -> new Link(
                        accounts.byId(UUID.fromString(row.getString("account_id")))
                                .orElseThrow(),
                        Link.Kind.valueOf(row.getString("kind")),
                        Instant.ofEpochMilli(row.getLong("ends_at"))))
                .findOne()
                .filter(link -> link.account().isWelcome(now));
    }

    void tidy(Instant now) {
        update("DELETE FROM invitation WHERE site_id = :site AND ends_at < :now")
                .bind("now", now)
                .execute();
    }
}
