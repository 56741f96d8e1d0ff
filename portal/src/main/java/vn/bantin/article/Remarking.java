package vn.bantin.article;

import java.time.InstantSource;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** Says something of a passage to one's colleagues, and settles what was said. */
public final class Remarking {
    private final Database database;
    private final InstantSource clock;

    public Remarking(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param passage the words that the remark is about; empty for the whole of the article */
    public void remark(Account author, UUID edition, String passage, String words) {
        String said = PlainText.line(words);
        if (said.isEmpty()) {
            throw new Refusal(ArticleRule.REMARK_EMPTY);
        }
        database.change(tx -> {
            Edition about = new Editions(tx, author.siteId()).get(edition);
            new Remarks(tx, author.siteId())
                    .add(about.articleId(), author, PlainText.line(passage), said, clock.instant());
        });
    }

    /** Whoever works on the article may say that a remark is dealt with. */
    public void settle(Account account, UUID remark) {
        database.change(tx -> new Remarks(tx, account.siteId()).settle(remark, clock.instant()));
    }
}
