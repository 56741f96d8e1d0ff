package vn.bantin.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.secret.Seal;
import vn.bantin.kit.text.Refusal;

/** Takes a reader's comment in; nobody but a moderator sees it yet. */
public final class Submitting {
    private final Database database;
    private final SenderSeal seal;
    private final InstantSource clock;

    public Submitting(Database database, Seal seal, InstantSource clock) {
        this.database = database;
        this.seal = new SenderSeal(seal);
        this.clock = clock;
    }

    /**
     * Keeps the comment and gives the number by which its sender asks after it.
     *
     * @param sender the network address that it came from; only a keyed mark of it is kept
     * @param alsoInTransaction what has to be kept with the comment or not at all
     * @throws Refusal where the article takes no comments
     */
    public Reference submit(
            long site,
            UUID article,
            Submission submission,
            Suspicion suspicion,
            String sender,
            Consumer<Handle> alsoInTransaction) {
        return database.write(tx -> {
            requireOpen(tx, site, article);
            Comments comments = new Comments(tx, site);
            Comment comment = comment(site, article, submission, suspicion, sender, free(comments));
            comments.add(comment, submission.phone().isEmpty() ? null : seal.phone(submission.phone(), comment.id()));
            alsoInTransaction.accept(tx);
            return comment.reference();
        });
    }

    private void requireOpen(Handle tx, long site, UUID id) {
        Article article = new Articles(tx, site).byId(id).orElseThrow(() -> new Refusal(SubmissionRule.NOT_LIVE));
        Openness openness = new CommentSettings(tx, site).of(article, clock.instant());
        if (!openness.isOpen()) {
            throw new Refusal(openness.rule());
        }
    }

    private static Reference free(Comments comments) {
        Reference reference = Reference.next();
        while (comments.isTaken(reference)) {
            reference = Reference.next();
        }
        return reference;
    }

    private Comment comment(
            long site, UUID article, Submission submission, Suspicion suspicion, String sender, Reference reference) {
        Instant now = clock.instant();
        return new Comment(
                Ids.next(),
                site,
                article,
                reference,
                suspicion.isDoubtful() ? Standing.HELD : Standing.WAITING,
                submission.wish(),
                submission.name(),
                submission.title(),
                submission.words(),
                seal.senderPrint(sender),
                seal.phonePrint(submission.phone()),
                suspicion.causes(),
                now,
                null,
                null,
                null,
                "",
                "",
                null,
                null);
    }
}
