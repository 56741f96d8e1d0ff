package vn.bantin.comment;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** A moderator's verbs on comments: nothing is public before one of them. */
public final class Moderating {
    public static final int LONGEST_ANSWER = 5000;
    public static final int LONGEST_NOTE = 300;

    private final Database database;
    private final InstantSource clock;

    public Moderating(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public Stroke approve(Account moderator, UUID comment) {
        return decide(moderator, step -> one(step, comment), Deed.COMMENT_APPROVED, "", approval());
    }

    public Stroke reject(Account moderator, UUID comment, RejectionReason reason) {
        return decide(moderator, step -> one(step, comment), Deed.COMMENT_REJECTED, reason.name(), rejection(reason));
    }

    public Stroke markAsSpam(Account moderator, UUID comment) {
        return decide(moderator, step -> one(step, comment), Deed.COMMENT_MARKED_SPAM, "", spam());
    }

    /** Answers as the unit; a comment that waited is approved by it. */
    public Stroke answer(Account moderator, UUID comment, String typed) {
        String words = require(typed, LONGEST_ANSWER, CommentRule.ANSWER_MISSING, CommentRule.ANSWER_TOO_LONG);
        return decide(
                moderator,
                step -> one(step, comment),
                Deed.COMMENT_ANSWERED,
                "",
                before -> before.answered(words, clock.instant()));
    }

    /** Takes an approved comment off, with a note that readers see in its place; demands for that are settled by it. */
    public Stroke remove(Account moderator, UUID comment, String typed) {
        String note = require(typed, LONGEST_NOTE, CommentRule.NOTE_MISSING, CommentRule.NOTE_TOO_LONG);
        return database.write(tx -> {
            Step step = new Step(tx, moderator, clock);
            Stroke stroke = step.move(
                    one(step, comment), Deed.COMMENT_REMOVED, "", before -> before.removed(note, clock.instant()));
            step.demands().settleAll(comment, Demand.Outcome.REMOVED, step.now());
            return stroke;
        });
    }

    /** Approves this one and whatever else waits from the same sender. */
    public Stroke approveSender(Account moderator, UUID comment) {
        return decide(moderator, step -> publicOfSender(step, comment), Deed.COMMENT_APPROVED, "", approval());
    }

    public Stroke rejectSender(Account moderator, UUID comment, RejectionReason reason) {
        return decide(
                moderator, step -> ofSender(step, comment), Deed.COMMENT_REJECTED, reason.name(), rejection(reason));
    }

    public Stroke markSenderAsSpam(Account moderator, UUID comment) {
        return decide(moderator, step -> ofSender(step, comment), Deed.COMMENT_MARKED_SPAM, "", spam());
    }

    private Stroke decide(
            Account moderator,
            Function<Step, List<Comment>> which,
            Deed deed,
            String detail,
            UnaryOperator<Comment> rule) {
        return database.write(tx -> {
            Step step = new Step(tx, moderator, clock);
            return step.move(which.apply(step), deed, detail, rule);
        });
    }

    private static List<Comment> one(Step step, UUID comment) {
        return List.of(step.get(comment));
    }

    private static List<Comment> ofSender(Step step, UUID comment) {
        List<Comment> open = step.queue().openFromSenderOf(step.get(comment));
        if (open.isEmpty()) {
            throw new Refusal(CommentRule.WRONG_STANDING);
        }
        return open;
    }

    /** A question among them waits for its answer. */
    private static List<Comment> publicOfSender(Step step, UUID comment) {
        List<Comment> all = ofSender(step, comment).stream()
                .filter(one -> one.wish() == Wish.PUBLICATION)
                .toList();
        if (all.isEmpty()) {
            throw new Refusal(CommentRule.NOT_FOR_THE_PUBLIC);
        }
        return all;
    }

    private UnaryOperator<Comment> approval() {
        return before -> before.approved(clock.instant());
    }

    private UnaryOperator<Comment> rejection(RejectionReason reason) {
        return before -> before.rejected(reason, clock.instant());
    }

    private UnaryOperator<Comment> spam() {
        return before -> before.markedAsSpam(clock.instant());
    }

    private static String require(String typed, int longest, CommentRule missing, CommentRule tooLong) {
        String text = PlainText.lines(typed);
        if (text.isEmpty()) {
            throw new Refusal(missing);
        }
        if (text.length() > longest) {
            throw new Refusal(tooLong, longest);
        }
        return text;
    }
}
