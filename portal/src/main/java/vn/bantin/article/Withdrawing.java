package vn.bantin.article;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;

/** Takes a live edition away from the readers and leaves a note with the reason in its place. */
public final class Withdrawing {
    private final Database database;

    public Withdrawing(Database database) {
        this.database = database;
    }

    public Edition withdraw(Account publisher, UUID edition, String reason) {
        return database.write(tx -> {
            Edition withdrawn =
                    new Editions(tx, publisher.siteId()).move(edition, live -> live.withdrawn(publisher, reason));
            cancelSchedule(tx, publisher, withdrawn.articleId());
            new Articles(tx, publisher.siteId()).hide(withdrawn.articleId());
            new Changes(tx)
                    .append(
                            publisher.siteId(),
                            Change.Kind.ARTICLE,
                            withdrawn.articleId().toString());
            return withdrawn;
        });
    }

    /** A correction that waits for its hour must not bring back what a person has just taken away. */
    private static void cancelSchedule(Handle tx, Account publisher, UUID article) {
        Editions editions = new Editions(tx, publisher.siteId());
        editions.of(article).stream()
                .filter(edition -> edition.state() == State.SCHEDULED)
                .forEach(waiting -> editions.move(waiting.id(), edition -> edition.unscheduled(publisher)));
    }
}
