package vn.bantin.article;

import java.util.List;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/** Opens a new draft on an edition that was published; what readers see stays up until the draft is approved. */
public final class Correcting {
    private final Database database;

    public Correcting(Database database) {
        this.database = database;
    }

    /** A draft on the live edition. */
    public Edition correct(Account editor, UUID edition) {
        return open(editor, edition, Edition::corrected);
    }

    /** A draft on an edition that was superseded or withdrawn. */
    public Edition restore(Account editor, UUID edition) {
        return open(editor, edition, Edition::restored);
    }

    private Edition open(Account editor, UUID edition, Opening opening) {
        return database.write(tx -> {
            Editions editions = new Editions(tx, editor.siteId());
            Edition published = editions.get(edition);
            List<Edition> all = editions.of(published.articleId());
            Edition draft = opening.on(published, editor, all.getLast().number() + 1);
            if (all.stream().anyMatch(one -> one.state().isInWork())) {
                throw new Refusal(ArticleRule.WORK_OPEN);
            }
            editions.add(draft);
            return draft;
        });
    }

    @FunctionalInterface
    private interface Opening {
        Edition on(Edition published, Account editor, int number);
    }
}
