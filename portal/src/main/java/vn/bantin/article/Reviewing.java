package vn.bantin.article;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    /** Approves an edition as it stands. */
    public Edition approve(Account editor, UUID edition) {
        return approve(editor, edition, waiting -> waiting.approved(editor));
    }

    /** What a site may link to, and so what must not go out, may have changed since the text was submitted. */
    private Edition approve(Account editor, UUID edition, UnaryOperator<Edition> rule) {
        return database.write(tx -> {
            Edition approved = new Act(tx, editor, clock).move(edition, Deed.APPROVED, rule);
            new Proof(tx, editor.siteId()).require(approved.content());
            return approved;
        });
    }

    /**
     * Approves what the editor has read, and nothing that was written since.
     *
     * @param read the revision that the editor has before them
     */
    public Edition approve(Account editor, UUID edition, int read) {
        return approve(editor, edition, waiting -> waiting.approved(editor, read));
    }
}
