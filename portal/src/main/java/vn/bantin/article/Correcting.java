package vn.bantin.article;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;

/** Opens a new draft on an edition that was published; what readers see stays up until the draft is approved. */
public final class Correcting {
    private final Database database;
    private final InstantSource clock;

    public Correcting(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A draft on the live edition.
     *
     * @param correction what readers will be told was put right, as far as it is known yet
     */
    public Edition correct(Account editor, UUID edition, String correction) {
        return open(editor, edition, correction, Deed.CORRECTED, Edition::corrected);
    }

    /** A draft on an edition that was superseded or withdrawn. */
    public Edition restore(Account editor, UUID edition, String correction) {
        return open(editor, edition, correction, Deed.RESTORED, Edition::restored);
    }

    private Edition open(Account editor, UUID edition, String correction, Deed deed, Opening opening) {
        return database.write(tx -> {
            Act act = new Act(tx, editor, clock);
            Edition published = act.editions().get(edition);
            List<Edition> all = act.editions().of(published.articleId());
            Edition draft = opening.on(published, editor, all.getLast().number() + 1, correction);
            if (all.stream().anyMatch(one -> one.state().isInWork())) {
                throw new Refusal(ArticleRule.WORK_OPEN);
            }
            act.editions().add(draft, act.now());
            offerTheSame(tx, editor, published, draft);
            new Revisions(tx, editor.siteId()).keep(draft, editor, act.now());
            act.log(deed, draft);
            return draft;
        });
    }

    private static void offerTheSame(Handle tx, Account editor, Edition published, Edition draft) {
        Documents documents = new Documents(tx, editor.siteId());
        documents.offer(
                draft.id(),
                documents.of(published.id()).stream().map(Document::id).toList());
    }

    @FunctionalInterface
    private interface Opening {
        Edition on(Edition published, Account editor, int number, String correction);
    }
}
