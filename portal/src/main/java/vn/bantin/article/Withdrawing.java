package vn.bantin.article;

import java.util.UUID;
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
            new Articles(tx, publisher.siteId()).hide(withdrawn.articleId());
            new Changes(tx, database.engine())
                    .append(
                            publisher.siteId(),
                            Change.Kind.ARTICLE,
                            withdrawn.articleId().toString());
            return withdrawn;
        });
    }
}
