package vn.bantin.article;

import java.time.InstantSource;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;

/** The second pair of eyes: send back with a reason, or approve. */
public final class Reviewing {
    private final Database database;
    private final InstantSource clock;

    public Reviewing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Edition sendBack(Account editor, UUID edition, String reason) {
        return database.write(
                tx -> new Act(tx, editor, clock).move(edition, Deed.SENT_BACK, read -> read.sentBack(editor, reason)));
    }

    /**
     * Approves what the editor has read, and nothing that was written since. Where the site may link to, and so what must not
     * go out, may have changed since the text was submitted.
     *
     * @param read the revision that the editor has before them
     */
    public Edition approve(Account editor, UUID edition, int read) {
        return database.write(tx -> {
            Edition approved =
                    new Act(tx, editor, clock).move(edition, Deed.APPROVED, waiting -> waiting.approved(editor, read));
            new Proof(tx, editor.siteId()).require(approved.content());
            return approved;
        });
    }
}
