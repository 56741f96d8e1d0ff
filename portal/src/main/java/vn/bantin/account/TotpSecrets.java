package vn.bantin.account;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The sealed secrets of one site's authenticator apps. */
final class TotpSecrets extends SiteStore {
    TotpSecrets(Handle handle, long site) {
        super(handle, site);
    }

    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record Row(byte[] secret, long lastStep) {}

    Optional<Row> of(Account account) {
        return query("SELECT secret, last_step FROM account_totp WHERE site_id = :site AND account_id = :account")
                .bind("account", account.id())
                .map((row, context) -> new Row(row.getBytes("secret"), row.getLong("last_step")))
                .findOne();
    }

    /** Puts a secret whose first code has served in the place of the one before. */
    void put(Account account, byte[] secret, long step, Instant now) {
        update("""
                INSERT INTO account_totp (account_id, site_id, secret, last_step, confirmed_at)
                VALUES (:account, :site, :secret, :step, :now)
                ON CONFLICT (account_id) DO UPDATE
                SET secret = excluded.secret, last_step = excluded.last_step, confirmed_at = excluded.confirmed_at
                """)
                .bind("account", account.id())
                .bind("secret", secret)
                .bind("step", step)
                .bind("now", now)
                .execute();
    }

    /** A code serves once, and with it all that came before. */
    void served(Account account, long step) {
        update("UPDATE account_totp SET last_step = :step WHERE site_id = :site AND account_id = :account")
                .bind("account", account.id())
                .bind("step", step)
                .execute();
    }

    boolean remove(Account account) {
        return update("DELETE FROM account_totp WHERE site_id = :site AND account_id = :account")
                        .bind("account", account.id())
                        .execute()
                > 0;
    }
}
