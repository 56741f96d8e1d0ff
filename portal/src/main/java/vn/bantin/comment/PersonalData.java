package vn.bantin.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;

/** What the portal keeps of one person: found by reference or phone, handed out, erased; each leaves a line in the log. */
public final class PersonalData {
    private final Database database;
    private final SenderSeal seal;
    private final InstantSource clock;

    public PersonalData(Database database, Seal seal, InstantSource clock) {
        this.database = database;
        this.seal = new SenderSeal(seal);
        this.clock = clock;
    }

    /** A comment with its sender's phone; empty where none was named or it is erased. */
    public record Kept(Comment comment, String phone) {}

    /**
     * The comments of the sender with this reference or phone, oldest first.
     *
     * @throws vn.bantin.kit.text.Refusal where it is neither
     */
    public List<Comment> find(Handle tx, Account moderator, String typed) {
        Queue queue = new Queue(tx, Reach.of(tx, moderator));
        Optional<Reference> reference = Reference.read(typed);
        return reference.isPresent()
                ? queue.byReference(reference.get())
                : queue.byPhone(seal.phonePrint(Phone.read(typed)));
    }

    /** The phone of a sender, for a moderator who has to call back. */
    public String phone(Account moderator, UUID comment) {
        return database.write(tx -> {
            Step step = new Step(tx, moderator, clock);
            Comment of = step.get(comment);
            step.log(of, Deed.COMMENT_PHONE_SEEN, "");
            return phone(tx, of);
        });
    }

    private String phone(Handle tx, Comment comment) {
        return new Comments(tx, comment.siteId())
                .sealedPhone(comment.id())
                .map(bytes -> seal.openPhone(bytes, comment.id()))
                .orElse("");
    }

    /** @param basis why it is handed out, such as the number of the person's letter */
    public List<Kept> export(Handle tx, Account moderator, String typed, String basis) {
        Step step = new Step(tx, moderator, clock);
        List<Comment> found = find(tx, moderator, typed);
        found.forEach(comment -> step.log(comment, Deed.COMMENT_DATA_EXPORTED, basis));
        return found.stream()
                .map(comment -> new Kept(comment, phone(tx, comment)))
                .toList();
    }

    /**
     * Erases all that the person wrote and could be known by, and gives those comments.
     *
     * @param basis as with {@link #export}
     */
    public List<Comment> erase(Handle tx, Account moderator, String typed, String basis) {
        Step step = new Step(tx, moderator, clock);
        List<Comment> found = find(tx, moderator, typed).stream()
                .filter(comment -> !comment.isErased())
                .toList();
        found.forEach(comment -> {
            erase(tx, comment, step.now());
            step.demands().settleAll(comment.id(), Demand.Outcome.REMOVED, step.now());
            step.log(comment, Deed.COMMENT_DATA_ERASED, basis);
        });
        return found;
    }

    static void erase(Handle tx, Comment comment, Instant now) {
        new Comments(tx, comment.siteId()).erase(comment.id(), now);
        new Handlings(tx, comment.siteId()).forgetWords(comment.id());
        if (comment.isShown()) {
            new Changes(tx)
                    .append(
                            comment.siteId(),
                            Change.Kind.COMMENTS,
                            comment.articleId().toString());
        }
    }
}
