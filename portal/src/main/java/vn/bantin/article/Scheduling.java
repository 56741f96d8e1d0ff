package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;

/** Gives an edition the hour at which it goes before the readers, or goes off; or takes the hour back. */
public final class Scheduling {
    private final Database database;
    private final InstantSource clock;

    public Scheduling(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param end when it goes off again by itself; none where it stays */
    public Edition schedule(Account publisher, UUID edition, Instant time, @Nullable Expiry end) {
        return database.write(tx -> {
            Publishing.requireImprint(tx, publisher.siteId());
            Act act = new Act(tx, publisher, clock);
            Edition waiting =
                    act.move(edition, Deed.SCHEDULED, approved -> approved.scheduled(publisher, time, end, act.now()));
            new Proof(tx, publisher.siteId()).require(waiting.content());
            return waiting;
        });
    }

    public Edition cancel(Account publisher, UUID edition) {
        return database.write(tx -> new Act(tx, publisher, clock)
                .move(edition, Deed.UNSCHEDULED, waiting -> waiting.unscheduled(publisher)));
    }

    /** Sets or, without an end, takes back when a live edition goes off by itself. */
    public Edition expire(Account publisher, UUID edition, @Nullable Expiry end) {
        return database.write(tx -> {
            Act act = new Act(tx, publisher, clock);
            return act.move(edition, Deed.EXPIRY_SET, live -> live.expiring(publisher, end, act.now()));
        });
    }
}
