package vn.bantin.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;

/** Closes the desk to accounts that nobody uses, before somebody else does; an administrator opens them again. */
public final class Retiring {
    /** What TCVN 14423 allows at level 3. */
    static final Duration LONGEST_ABSENCE = Duration.ofDays(45);

    /** The name in the log for what is done by the clock. */
    private static final String TIMER = "Bantin";

    private final Database database;
    private final InstantSource clock;

    public Retiring(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void retire(long site) {
        Instant now = clock.instant();
        List<Account> idle = database.read(tx -> idle(tx, site, now));
        if (!idle.isEmpty()) {
            database.change(tx -> idle(tx, site, now).forEach(account -> retire(tx, account, now)));
        }
    }

    private static List<Account> idle(Handle tx, long site, Instant now) {
        return new Accounts(tx, site).unusedSince(now.minus(LONGEST_ABSENCE));
    }

    private void retire(Handle tx, Account account, Instant now) {
        new Accounts(tx, account.siteId()).replace(account.withDisabled(true));
        new Sessions(tx, account.siteId()).endAll(account, now);
        new Audit(tx, account.siteId(), clock)
                .recordOf(
                        TIMER,
                        Deed.RETIRED,
                        account.id().toString(),
                        account.role().name());
    }
}
