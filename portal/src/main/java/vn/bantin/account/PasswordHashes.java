package vn.bantin.account;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The password hashes of one site's accounts. */
final class PasswordHashes extends SiteStore {
    PasswordHashes(Handle handle, long site) {
        super(handle, site);
    }

    Optional<String> of(Account account) {
        return query("SELECT hash FROM account_password WHERE site_id = :site AND account_id = :account")
                .bind("account", account.id())
                .mapTo(String.class)
                .findOne();
    }

    void put(Account account, String hash, Instant now) {
        update("""
                INSERT INTO account_password (account_id, site_id, hash, changed_at)
                VALUES (:account, :site, :hash, :now)
                ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
                """)
                .bind("account", account.id())
                .bind("hash", hash)
                .bind("now", now)
                .execute();
    }
}
