package vn.bantin.account;

import java.time.Instant;
import java.time.InstantSource;
import vn.bantin.kit.data.Database;

/** Takes out what has served its time: spent links, old failures, sessions long ended. The audit log stays. */
public final class Tidying {
    private final Database database;
    private final InstantSource clock;

    public Tidying(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void tidy(long site) {
        Instant now = clock.instant();
        database.change(tx -> {
            new PasskeyQuestions(tx, site).tidy(now);
            new Sessions(tx, site).tidy(now);
            new Attempts(tx, site).tidy(now);
            new KnownBrowsers(tx, site).tidy(now);
            new Links(tx, site).tidy(now);
            new OpenIdJourneys(tx, site).tidy(now);
        });
    }
}
