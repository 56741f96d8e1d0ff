package vn.bantin.article;

import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Database;

/** The second pair of eyes: send back with a reason, or approve. */
public final class Reviewing {
    private final Database database;

    public Reviewing(Database database) {
        this.database = database;
    }

    public Edition sendBack(Account editor, UUID edition, String reason) {
        return database.write(
                tx -> new Editions(tx, editor.siteId()).move(edition, read -> read.sentBack(editor, reason)));
    }

    public Edition approve(Account editor, UUID edition) {
        return database.write(tx -> new Editions(tx, editor.siteId()).move(edition, read -> read.approved(editor)));
    }
}
