package vn.bantin.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.PlainText;

/** The sessions at the desk of one site. */
public final class Sessions extends SiteStore {
    private static final RowMapper<Session> ROW = ConstructorMapper.of(Session.class);
    private static final int LONGEST_USER_AGENT = 300;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Accounts accounts;

    public Sessions(Handle handle, long site) {
        super(handle, site);
        this.accounts = new Accounts(handle, site);
    }

    /** Begins a session and gives the token that its cookie carries. */
    public String begin(Account account, Strength strength, String address, String userAgent, Instant now) {
        String token = Tokens.next();
        update("""
                INSERT INTO session (id, site_id, account_id, token_hash, strength, address, user_agent, begun_at, seen_at)
                VALUES (:id, :site, :account, :hash, :strength, :address, :userAgent, :now, :now)
                """)
                .bind("id", Ids.next())
                .bind("account", account.id())
                .bind("hash", Tokens.hash(token))
                .bind("strength", strength)
                .bind("address", address)
                .bind("userAgent", shortened(PlainText.line(userAgent)))
                .bind("now", now)
                .execute();
        return token;
    }

    private static String shortened(String userAgent) {
        return userAgent.length() <= LONGEST_USER_AGENT ? userAgent : userAgent.substring(0, LONGEST_USER_AGENT);
    }

    /** The session of this token, while it goes on and the desk is open to its account. */
    public Optional<SignedIn> find(String token, Instant now) {
        return query("""
                SELECT * FROM session
                WHERE site_id = :site AND token_hash = :hash AND ended_at IS NULL AND seen_at > :idle AND begun_at > :whole
                """)
                .bind("hash", Tokens.hash(token))
                .bind("idle", now.minus(Session.IDLE))
                .bind("whole", now.minus(Session.WHOLE))
                .map(ROW)
                .findOne()
                .flatMap(session -> accounts.byId(session.accountId())
                        .filter(account -> account.isWelcome(now))
                        .map(account -> new SignedIn(session, account)));
    }

    /** The person is still there. */
    public void touch(Session session, Instant now) {
        update("UPDATE session SET seen_at = :now WHERE site_id = :site AND id = :id AND seen_at < :now")
                .bind("id", session.id())
                .bind("now", now)
                .execute();
    }

    /** Ends one session of an account; one that has ended, or is another's, is left as it is. */
    public void end(Account account, UUID session, Instant now) {
        update("""
                UPDATE session SET ended_at = :now
                WHERE site_id = :site AND account_id = :account AND id = :id AND ended_at IS NULL
                """)
                .bind("account", account.id())
                .bind("id", session)
                .bind("now", now)
                .execute();
    }

    public void endAll(Account account, Instant now) {
        update("""
                UPDATE session SET ended_at = :now
                WHERE site_id = :site AND account_id = :account AND ended_at IS NULL
                """).bind("account", account.id()).bind("now", now).execute();
    }

    /** The sessions of an account that go on, the one last seen first. */
    public List<Session> ofAccount(Account account, Instant now) {
        return query("""
                SELECT * FROM session
                WHERE site_id = :site AND account_id = :account AND ended_at IS NULL AND seen_at > :idle
                    AND begun_at > :whole
                ORDER BY seen_at DESC, id DESC
                """)
                .bind("account", account.id())
                .bind("idle", now.minus(Session.IDLE))
                .bind("whole", now.minus(Session.WHOLE))
                .map(ROW)
                .list();
    }

    /** Sessions that began a month ago are of no more use to anybody. */
    void tidy(Instant now) {
        update("DELETE FROM session WHERE site_id = :site AND begun_at < :old")
                .bind("old", now.minus(KEPT))
                .execute();
    }
}
