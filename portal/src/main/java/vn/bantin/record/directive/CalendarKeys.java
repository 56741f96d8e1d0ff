package vn.bantin.record.directive;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Tokens;
import vn.bantin.kit.data.SiteStore;

/** The secrets by which calendar programs, which cannot sign in, read the dates of one account. */
public final class CalendarKeys extends SiteStore {

    public CalendarKeys(Handle handle, long site) {
        super(handle, site);
    }

    /** A new secret, which makes the one before it worthless. */
    public String make(Account account, Instant now) {
        String token = Tokens.next();
        update("""
                INSERT INTO calendar_key (site_id, account_id, print, made_at) VALUES (:site, :account, :print, :now)
                ON CONFLICT (site_id, account_id) DO UPDATE SET print = excluded.print, made_at = excluded.made_at
                """)
                .bind("account", account.id())
                .bind("print", Tokens.hash(token))
                .bind("now", now)
                .execute();
        return token;
    }

    /** Whose secret it is. */
    public Optional<UUID> accountOf(String token) {
        return query("SELECT account_id FROM calendar_key WHERE site_id = :site AND print = :print")
                .bind("print", Tokens.hash(token))
                .mapTo(UUID.class)
                .findOne();
    }

    public boolean hasOne(Account account) {
        return query("SELECT COUNT(*) FROM calendar_key WHERE site_id = :site AND account_id = :account")
                        .bind("account", account.id())
                        .mapTo(long.class)
                        .one()
                > 0;
    }
}
