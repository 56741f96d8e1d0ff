package vn.bantin.account;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** Browsers that accounts of one site have signed in from whole; what strangers fail at does not bar them. */
final class KnownBrowsers extends SiteStore {
    static final Duration LIFE = Duration.ofDays(180);

    KnownBrowsers(Handle handle, long site) {
        super(handle, site);
    }

    /** Gives the browser the token by which it is known for this account; the one it had goes. */
    String know(Account account, String before, Instant now) {
        String token = Tokens.next();
        update("DELETE FROM known_browser WHERE site_id = :site AND account_id = :account AND token_hash = :before")
                .bind("account", account.id())
                .bind("before", Tokens.hash(before))
                .execute();
        update("""
                INSERT INTO known_browser (token_hash, site_id, account_id, ends_at)
                VALUES (:hash, :site, :account, :ends)
                """)
                .bind("hash", Tokens.hash(token))
                .bind("account", account.id())
                .bind("ends", now.plus(LIFE))
                .execute();
        return token;
    }

    boolean knows(Account account, String token, Instant now) {
        return query("""
                SELECT 1 FROM known_browser
                WHERE site_id = :site AND account_id = :account AND token_hash = :hash AND ends_at > :now
                """)
                .bind("account", account.id())
                .bind("hash", Tokens.hash(token))
                .bind("now", now)
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    void forgetAll(Account account) {
        update("DELETE FROM known_browser WHERE site_id = :site AND account_id = :account")
                .bind("account", account.id())
                .execute();
    }

    void tidy(Instant now) {
        update("DELETE FROM known_browser WHERE site_id = :site AND ends_at < :now")
                .bind("now", now)
                .execute();
    }
}
