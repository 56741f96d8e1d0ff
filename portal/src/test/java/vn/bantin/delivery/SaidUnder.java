package vn.bantin.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Moderating;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.secret.Seal;

/** The comments under an article that is written at random: one at most is public at a time. */
final class SaidUnder {
    private final Seal seal;
    private final Account moderator;
    private final UUID article;
    private final String name;
    private final History history;
    private @Nullable Comment shown;

    SaidUnder(RunningPortal node, Account moderator, UUID article, String name) {
        this.seal = Seal.in(node.folder().resolve("account.key"));
        this.moderator = moderator;
        this.article = article;
        this.name = name;
        this.history = new History(History.NOTHING, node);
    }

    History history() {
        return history;
    }

    /** Another comment, or the one that is there no more. */
    void write(RunningPortal node, Newsroom newsroom) {
        Moderating moderating = new Moderating(newsroom.database, newsroom.clock);
        Comment before = shown;
        if (before == null) {
            int version = history.newest() + 1;
            Comment sent = sent(newsroom, name + " lời " + version + ".");
            history.change(version, node, () -> moderating.approve(moderator, sent.id()));
            shown = sent;
        } else {
            history.change(History.NOTHING, node, () -> moderating.remove(moderator, before.id(), "Thử."));
            shown = null;
        }
    }

    /** Nobody may see it before it is approved. */
    private Comment sent(Newsroom newsroom, String words) {
        Reference reference = new Submitting(newsroom.database, seal, newsroom.clock)
                .submit(
                        newsroom.site.id(),
                        article,
                        new Submission("Lò Văn Pín", "", words, words, Wish.PUBLICATION),
                        Suspicion.NONE,
                        "192.0.2.7",
                        tx -> {});
        return newsroom.database
                .read(tx -> new Comments(tx, newsroom.site.id()).byReference(reference))
                .orElseThrow();
    }
}
