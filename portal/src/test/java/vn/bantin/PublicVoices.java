package vn.bantin;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.secret.Seal;

/** Readers who comment on an article of the newsroom's site, as a running portal has taken their words in. */
public final class PublicVoices {
    private final RunningPortal portal;
    public final UUID article;
    public final String path;

    public PublicVoices(RunningPortal portal) {
        this.portal = portal;
        var edition = portal.newsroom().live("Cầu mới " + UUID.randomUUID());
        this.article = edition.articleId();
        this.path = "/" + portal.newsroom().article(edition).path();
    }

    public Comment says(String title) {
        return says(title, "192.0.2.7", Suspicion.NONE);
    }

    public Comment doubtful(String title) {
        return says(title, "192.0.2.66", new Suspicion(true, List.of("links", "repeated")));
    }

    private Comment says(String title, String sender, Suspicion suspicion) {
        return sends(
                new Submission("Lò Văn Pín", "0912 345 678", title, "Lời về " + title + ".", Wish.PUBLICATION),
                sender,
                suspicion);
    }

    public Comment asks(String title) {
        return sends(
                new Submission("Vàng Thị Sáy", "", title, "Tôi cần giấy tờ gì?", Wish.ANSWER),
                "192.0.2.8",
                Suspicion.NONE);
    }

    public Comment sends(Submission submission, String sender, Suspicion suspicion) {
        Seal seal = Seal.in(portal.folder().resolve("account.key"));
        Reference reference = new Submitting(portal.portal().database(), seal, InstantSource.system())
                .submit(portal.newsroom().site.id(), article, submission, suspicion, sender, tx -> {});
        return stored(reference);
    }

    public Comment stored(Comment comment) {
        return stored(comment.reference());
    }

    private Comment stored(Reference reference) {
        return portal.portal()
                .database()
                .read(tx -> new Comments(tx, portal.newsroom().site.id()).byReference(reference))
                .orElseThrow();
    }
}
