package vn.bantin.comment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/** Takes back what a moderator has just decided, all of one stroke or nothing. */
public final class Undoing {
    /** What the public has seen for longer is taken off with a note, not as if it had never been. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final Database database;
    private final InstantSource clock;

    public Undoing(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Stroke undo(Account moderator, UUID act) {
        return database.write(tx -> {
            Step step = new Step(tx, moderator, clock);
            List<Handling> steps = step.stepsOf(act);
            if (steps.isEmpty()) {
                throw new Refusal(CommentRule.NOTHING_TO_UNDO);
            }
            List<Comment> comments =
                    steps.stream().map(handling -> undo(step, handling)).toList();
            return new Stroke(act, Deed.COMMENT_DECISION_UNDONE, comments);
        });
    }

    private Comment undo(Step step, Handling handling) {
        Comment now = step.get(handling.commentId());
        requireLast(step, now, handling);
        Comment before = now.asBefore(handling);
        step.markUndone(handling, now);
        step.keep(now, before);
        step.log(before, Deed.COMMENT_DECISION_UNDONE, handling.deed().name());
        if (handling.deed() == Deed.COMMENT_REMOVED) {
            step.demands().reopenAll(before.id());
        }
        return before;
    }

    private void requireLast(Step step, Comment comment, Handling handling) {
        boolean isLast = step.lastOf(comment)
                .filter(last -> last.id().equals(handling.id()))
                .isPresent();
        boolean isFresh = clock.instant().isBefore(handling.at().plus(GRACE));
        if (!isLast || !isFresh || comment.isErased()) {
            throw new Refusal(CommentRule.NOTHING_TO_UNDO);
        }
    }
}
