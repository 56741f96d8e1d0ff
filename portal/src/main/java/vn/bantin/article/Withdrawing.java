package vn.bantin.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;

/** Takes a live edition away from the readers and leaves a note with the reason in its place. */
public final class Withdrawing {
    private final Database database;
    private final InstantSource clock;
    private final DueRun run = new DueRun("withdrawn");

    public Withdrawing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Edition withdraw(Account publisher, UUID edition, String reason) {
        return database.write(tx -> {
            Edition withdrawn = new Act(tx, publisher, clock)
                    .move(edition, Deed.WITHDRAWN, live -> live.withdrawn(publisher, reason));
            takeAway(tx, publisher.siteId(), withdrawn);
            return withdrawn;
        });
    }

    /** The timer's part: takes away what has had its last hour on all sites, and counts it. */
    public int withdrawDue() {
        Instant now = clock.instant();
        return run.of(
                database.read(tx -> DueEdition.expired(now, tx)),
                due -> database.write(tx -> withdrawOnTime(tx, due, now)));
    }

    /** Another node, or a person, may have been quicker: then there is nothing left to do. */
    private int withdrawOnTime(Handle tx, DueEdition due, Instant now) {
        Editions editions = new Editions(tx, due.siteId());
        Edition live = editions.get(due.id());
        Expiry expiry = live.expiry();
        if (live.state() != State.LIVE || expiry == null || expiry.at().isAfter(now)) {
            return 0;
        }
        Edition withdrawn = editions.move(due.id(), now, Edition::expired);
        takeAway(tx, due.siteId(), withdrawn);
        new Audit(tx, due.siteId(), clock)
                .recordOf(
                        Publishing.TIMER,
                        Deed.WITHDRAWN,
                        withdrawn.articleId().toString(),
                        Act.detail(Deed.WITHDRAWN, withdrawn));
        return 1;
    }

    private void takeAway(Handle tx, long site, Edition withdrawn) {
        cancelSchedule(tx, site, withdrawn.articleId());
        new Articles(tx, site).hide(withdrawn.articleId());
        new Changes(tx).append(site, Change.Kind.ARTICLE, withdrawn.articleId().toString());
    }

    /** A correction that waits for its hour must not bring back what has just been taken away. */
    private void cancelSchedule(Handle tx, long site, UUID article) {
        Editions editions = new Editions(tx, site);
        editions.of(article).stream()
                .filter(edition -> edition.state() == State.SCHEDULED)
                .forEach(waiting -> editions.move(waiting.id(), clock.instant(), Edition::unscheduledByWithdrawal));
    }
}
