package vn.bantin.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Refusal;

/**
 * What a reader said of an article.
 *
 * @param senderPrint the same for all that came from one network address; empty once erased
 * @param phonePrint the same for all that named one phone; empty where none was named and once erased
 * @param causes what spoke against it before a person read it
 * @param approvedAt since when the public sees it; none while it does not
 * @param reason why it was rejected
 * @param note what stands in its place since it was taken off
 * @param answer what the unit says to it; empty where it says nothing
 * @param erasedAt when the sender's data was erased; the words are gone then
 */
public record Comment(
        UUID id,
        long siteId,
        UUID articleId,
        Reference reference,
        Standing standing,
        Wish wish,
        String name,
        String title,
        String words,
        String senderPrint,
        String phonePrint,
        List<String> causes,
        Instant sentAt,
        @Nullable Instant decidedAt,
        @Nullable Instant approvedAt,
        @Nullable RejectionReason reason,
        String note,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant erasedAt) {

    public Comment {
        causes = List.copyOf(causes);
    }

    public boolean hasPhone() {
        return !phonePrint.isEmpty();
    }

    public boolean isPublic() {
        return standing == Standing.APPROVED;
    }

    /** Whether readers see it or the note in its place. */
    boolean isShown() {
        return !isErased() && (standing == Standing.APPROVED || standing == Standing.REMOVED);
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public boolean isAnswered() {
        return !answer.isEmpty();
    }

    public Optional<RejectionReason> rejection() {
        return Optional.ofNullable(reason);
    }

    /** A question is for the unit alone. */
    public boolean mayBeApproved() {
        return !isErased() && wish == Wish.PUBLICATION && standing != Standing.APPROVED;
    }

    /** What the public has seen is taken off in public; what was answered stays answered. */
    public boolean mayBeTurnedAway() {
        return !isErased() && (standing.isOpen() || standing == Standing.REJECTED || standing == Standing.SPAM);
    }

    public boolean mayBeAnswered() {
        return !isErased() && (standing.isOpen() || standing == whenAnswered());
    }

    public boolean mayBeRemoved() {
        return !isErased() && standing == Standing.APPROVED;
    }

    private Standing whenAnswered() {
        return wish == Wish.PUBLICATION ? Standing.APPROVED : Standing.ANSWERED;
    }

    /** Before the public from now on. */
    Comment approved(Instant now) {
        requireNotErased();
        require(wish == Wish.PUBLICATION, CommentRule.NOT_FOR_THE_PUBLIC);
        require(mayBeApproved(), CommentRule.WRONG_STANDING);
        return with(Standing.APPROVED, now, now, null, "", answer, answeredAt);
    }

    Comment rejected(RejectionReason because, Instant now) {
        requireNotErased();
        require(mayBeTurnedAway(), CommentRule.WRONG_STANDING);
        return with(Standing.REJECTED, now, null, because, "", answer, answeredAt);
    }

    Comment markedAsSpam(Instant now) {
        requireNotErased();
        require(mayBeTurnedAway(), CommentRule.WRONG_STANDING);
        return with(Standing.SPAM, now, null, null, "", answer, answeredAt);
    }

    /** Answered as the unit; what waited for the public is before it now too. */
    Comment answered(String said, Instant now) {
        requireNotErased();
        require(mayBeAnswered(), CommentRule.WRONG_STANDING);
        boolean isShownNow = wish == Wish.PUBLICATION && standing.isOpen();
        return with(whenAnswered(), now, isShownNow ? now : approvedAt, null, "", said, now);
    }

    /** Taken off again, with a note in its place. */
    Comment removed(String said, Instant now) {
        requireNotErased();
        require(mayBeRemoved(), CommentRule.WRONG_STANDING);
        return with(Standing.REMOVED, now, approvedAt, null, said, answer, answeredAt);
    }

    private static void require(boolean isSo, CommentRule rule) {
        if (!isSo) {
            throw new Refusal(rule);
        }
    }

    /** As it was before that step. */
    Comment asBefore(Handling step) {
        return with(
                step.standingBefore(),
                step.decidedBefore(),
                step.approvedBefore(),
                step.reasonBefore(),
                step.noteBefore(),
                step.answerBefore(),
                step.answeredBefore());
    }

    private void requireNotErased() {
        require(!isErased(), CommentRule.ERASED);
    }

    private Comment with(
            Standing other,
            @Nullable Instant decided,
            @Nullable Instant approved,
            @Nullable RejectionReason because,
            String noted,
            String said,
            @Nullable Instant saidAt) {
        return new Comment(
                id,
                siteId,
                articleId,
                reference,
                other,
                wish,
                name,
                title,
                words,
                senderPrint,
                phonePrint,
                causes,
                sentAt,
                decided,
                approved,
                because,
                noted,
                said,
                saidAt,
                erasedAt);
    }
}
