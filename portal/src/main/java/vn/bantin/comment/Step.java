package vn.bantin.comment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;

/** One stroke of one moderator within its transaction, which is written to the logs as it is done. */
final class Step {
    private final Handle tx;
    private final Account who;
    private final InstantSource clock;
    private final Reach reach;
    private final UUID act = Ids.next();

    Step(Handle tx, Account who, InstantSource clock) {
        this.tx = tx;
        this.who = who;
        this.clock = clock;
        this.reach = Reach.of(tx, who);
    }

    Instant now() {
        return clock.instant();
    }

    Queue queue() {
        return new Queue(tx, reach);
    }

    Demands demands() {
        return new Demands(tx, reach);
    }

    Comment get(UUID comment) {
        return queue().byIds(List.of(comment)).stream().findFirst().orElseThrow(() -> new Refusal(CommentRule.UNKNOWN));
    }

    /** The steps of an act within reach that were not taken back. */
    List<Handling> stepsOf(UUID stroke) {
        return queue().stepsOf(stroke);
    }

    Optional<Handling> lastOf(Comment comment) {
        return new Handlings(tx, comment.siteId()).last(comment.id());
    }

    void markUndone(Handling handling, Comment comment) {
        new Handlings(tx, comment.siteId()).undo(handling, now());
    }

    /** Takes these comments on by one of their rules. */
    Stroke move(List<Comment> comments, Deed deed, String detail, UnaryOperator<Comment> rule) {
        return new Stroke(
                act,
                deed,
                comments.stream()
                        .map(before -> move(before, deed, detail, rule))
                        .toList());
    }

    private Comment move(Comment before, Deed deed, String detail, UnaryOperator<Comment> rule) {
        Comment after = rule.apply(before);
        new Handlings(tx, before.siteId()).add(act, before, deed, who, now());
        keep(before, after);
        log(after, deed, detail);
        return after;
    }

    /** Puts a comment as it is now in the place of what it was, and tells the followers where readers see a difference. */
    void keep(Comment before, Comment after) {
        new Comments(tx, after.siteId()).replace(after);
        if (before.isShown() || after.isShown()) {
            new Changes(tx)
                    .append(
                            after.siteId(),
                            Change.Kind.COMMENTS,
                            after.articleId().toString());
        }
    }

    /** The log names the reference and never the person. */
    void log(Comment comment, Deed deed, String detail) {
        new Audit(tx, comment.siteId(), clock)
                .record(who, deed, comment.reference().text(), detail);
    }
}
