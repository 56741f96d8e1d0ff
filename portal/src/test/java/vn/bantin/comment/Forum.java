package vn.bantin.comment;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.secret.Seal;

/** The newsroom with a moderator, an article that readers speak about, and their comments. */
final class Forum {
    final Newsroom newsroom;
    final Account moderator;
    final UUID article;
    final Seal seal = Seal.in(TestDatabases.folder().resolve("account.key"));

    private Forum(Engine engine) {
        newsroom = Newsroom.on(engine);
        moderator = newsroom.addAccount("Kiểm duyệt viên Hoan", Role.MODERATOR);
        article = newsroom.live("Cầu mới").articleId();
    }

    static Forum on(Engine engine) {
        return new Forum(engine);
    }

    Comment sent(String words) {
        return sent(words, "192.0.2.7");
    }

    Comment sent(String words, String sender) {
        return sent(new Submission("Lò Văn Pín", "0912 345 678", "Về cây cầu", words, Wish.PUBLICATION), sender);
    }

    Comment asked(String words) {
        return sent(new Submission("Vàng Thị Sáy", "", "Hỏi phường", words, Wish.ANSWER), "192.0.2.8");
    }

    Comment held(String words) {
        return stored(submitting()
                .submit(
                        newsroom.site.id(),
                        article,
                        new Submission("Lường Văn Ến", "", "Về cây cầu", words, Wish.PUBLICATION),
                        new Suspicion(true, List.of("links")),
                        "192.0.2.9",
                        tx -> {}));
    }

    private Comment sent(Submission submission, String sender) {
        return stored(submitting().submit(newsroom.site.id(), article, submission, Suspicion.NONE, sender, tx -> {}));
    }

    Submitting submitting() {
        return new Submitting(newsroom.database, seal, newsroom.clock);
    }

    Comments comments(Handle tx) {
        return new Comments(tx, newsroom.site.id());
    }

    /** A comment as the database has it now. */
    Comment stored(Comment comment) {
        return stored(comment.reference());
    }

    Comment stored(Reference reference) {
        return newsroom.database.read(tx -> comments(tx).byReference(reference)).orElseThrow();
    }

    /** What readers see under the article, as words. */
    List<String> shown() {
        return newsroom.database.read(tx -> comments(tx).shownUnder(article, 0, 100)).stream()
                .map(Comment::words)
                .toList();
    }
}
