package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Database;

/** Gives an approved edition its hour, or takes the hour back. */
public final class Scheduling {
    private final Database database;
    private final InstantSource clock;

    public Scheduling(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Edition schedule(Account publisher, UUID edition, Instant time) {
        return database.write(tx -> {
            Publishing.requireImprint(tx, publisher.siteId());
            return new Editions(tx, publisher.siteId())
                    .move(edition, approved -> approved.scheduled(publisher, time, clock.instant()));
        });
    }

    public Edition cancel(Account publisher, UUID edition) {
        return database.write(
                tx -> new Editions(tx, publisher.siteId()).move(edition, waiting -> waiting.unscheduled(publisher)));
    }
}
