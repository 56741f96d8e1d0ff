package vn.bantin.article;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/**
 * One version of an article's text, which knows what may be done to it: every verb checks its rules and gives the
 * edition as it then stands.
 *
 * @param revision how often its words were saved
 * @param reason why it was sent back or withdrawn
 * @param correction what readers are told was put right; empty for a first edition
 */
public record Edition(
        UUID id,
        UUID articleId,
        int number,
        State state,
        Content content,
        String correction,
        int revision,
        Set<UUID> writers,
        @Nullable UUID approverId,
        @Nullable Instant due,
        @Nullable Expiry expiry,
        @Nullable Instant publishedAt,
        String reason) {

    public Edition {
        writers = Set.copyOf(writers);
        correction = PlainText.line(correction);
        reason = PlainText.line(reason);
    }

    static Edition begun(UUID article, int number, Content content, Account writer) {
        return first(article, number, State.DRAFT, content, "", writer, null);
    }

    /** An edition that went through its approval elsewhere, before this portal was. */
    static Edition adopted(UUID article, Content content, Account archivist, Instant publishedAt) {
        content.requireComplete();
        return first(article, 1, State.LIVE, content, "", archivist, publishedAt);
    }

    private static Edition first(
            UUID article,
            int number,
            State state,
            Content content,
            String correction,
            Account writer,
            @Nullable Instant publishedAt) {
        return new Edition(
                Ids.next(),
                article,
                number,
                state,
                content,
                correction,
                1,
                Set.of(writer.id()),
                null,
                null,
                null,
                publishedAt,
                "");
    }

    /** The draft with other words, saved by somebody who had seen its last revision. */
    Edition rewritten(Content content, String correction, int seen, Account writer) {
        requireState(State.DRAFT);
        requireSomeWriter(writer);
        if (seen != revision) {
            throw new Outdated(this);
        }
        Set<UUID> everyone = new HashSet<>(writers);
        everyone.add(writer.id());
        return new Edition(
                id,
                articleId,
                number,
                state,
                content,
                correction,
                revision + 1,
                everyone,
                approverId,
                due,
                expiry,
                publishedAt,
                reason);
    }

    /** Whether a save that is sent again, because its answer was lost, has been kept before. */
    boolean isAlready(Content sent, String sentCorrection, int seen, Account writer) {
        return state == State.DRAFT
                && seen == revision - 1
                && writers.contains(writer.id())
                && content.equals(sent)
                && correction.equals(PlainText.line(sentCorrection));
    }

    Edition submitted(Account writer) {
        requireState(State.DRAFT);
        requireWriter(writer);
        content.requireComplete();
        return in(State.IN_REVIEW, "");
    }

    /** A draft again, for more writing; whatever was approved of it is so no more. */
    Edition takenBack(Account account) {
        requireState(State.IN_REVIEW, State.APPROVED);
        if (!account.role().mayReview()) {
            requireWriter(account);
        }
        return decided(State.DRAFT, null);
    }

    Edition discarded(Account writer) {
        requireState(State.DRAFT);
        requireWriter(writer);
        return in(State.DISCARDED, reason);
    }

    private void requireWriter(Account account) {
        if (!writers.contains(account.id())) {
            throw new Refusal(ArticleRule.NOT_THE_WRITER);
        }
    }

    static void requireSomeWriter(Account account) {
        if (!account.role().mayWrite()) {
            throw new Refusal(ArticleRule.NOT_A_WRITER);
        }
    }

    Edition sentBack(Account editor, String why) {
        requireState(State.IN_REVIEW);
        requireReviewer(editor);
        return in(State.DRAFT, requireReason(why));
    }

    Edition approved(Account editor) {
        requireState(State.IN_REVIEW);
        requireReviewer(editor);
        if (writers.contains(editor.id())) {
            throw new Refusal(ArticleRule.OWN_WORK);
        }
        return decided(State.APPROVED, editor.id());
    }

    /** Its writer may have taken it back and changed it while it was read. */
    Edition approved(Account editor, int read) {
        Edition approved = approved(editor);
        if (read != revision) {
            throw new Refusal(ArticleRule.CHANGED_SINCE_READ);
        }
        return approved;
    }

    /** @param end when it goes off again by itself */
    Edition scheduled(Account publisher, Instant time, @Nullable Expiry end, Instant now) {
        requireState(State.APPROVED);
        requirePublisher(publisher);
        if (!time.isAfter(now)) {
            throw new Refusal(ArticleRule.TIME_PAST);
        }
        requireAfter(end, time);
        return timed(State.SCHEDULED, time, end);
    }

    Edition unscheduled(Account publisher) {
        requireState(State.SCHEDULED);
        requirePublisher(publisher);
        return timed(State.APPROVED, null, null);
    }

    /** What becomes of a scheduled correction when the edition that it corrects is taken away. */
    Edition unscheduledByWithdrawal() {
        requireState(State.SCHEDULED);
        return timed(State.APPROVED, null, null);
    }

    Edition published(Account publisher, Instant now) {
        requireState(State.APPROVED);
        requirePublisher(publisher);
        return goneLive(now);
    }

    /** What the timer does to a scheduled edition when its hour has come. */
    Edition publishedOnTime(Instant now) {
        requireState(State.SCHEDULED);
        return goneLive(now);
    }

    /** A live edition that goes off by itself, or stays on where there is no end. */
    Edition expiring(Account publisher, @Nullable Expiry end, Instant now) {
        requireState(State.LIVE);
        requirePublisher(publisher);
        requireAfter(end, now);
        return timed(state, due, end);
    }

    private static void requireAfter(@Nullable Expiry end, Instant time) {
        if (end != null) {
            requireReason(end.reason());
            if (!end.at().isAfter(time)) {
                throw new Refusal(ArticleRule.END_BEFORE_BEGINNING);
            }
        }
    }

    Edition superseded() {
        requireState(State.LIVE);
        return in(State.SUPERSEDED, reason);
    }

    Edition withdrawn(Account publisher, String why) {
        requireState(State.LIVE);
        requirePublisher(publisher);
        return in(State.WITHDRAWN, requireReason(why));
    }

    /** What the timer does to a live edition whose last hour has come. */
    Edition expired() {
        requireState(State.LIVE);
        return in(State.WITHDRAWN, expiry == null ? "" : expiry.reason());
    }

    /** A new draft of the same words, opened on the live edition. */
    Edition corrected(Account editor, int nextNumber, String correction) {
        requireState(State.LIVE);
        return reopened(editor, nextNumber, correction);
    }

    /** A new draft of the same words, opened on one that readers see no more. */
    Edition restored(Account editor, int nextNumber, String correction) {
        requireState(State.SUPERSEDED, State.WITHDRAWN);
        return reopened(editor, nextNumber, correction);
    }

    private Edition reopened(Account editor, int nextNumber, String correction) {
        requireReviewer(editor);
        return first(articleId, nextNumber, State.DRAFT, content, correction, editor, null);
    }

    /** Whether this person may save words of it. */
    public boolean isWritableBy(Account account) {
        return state == State.DRAFT && account.role().mayWrite();
    }

    private void requireState(State... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new Refusal(ArticleRule.WRONG_STATE);
        }
    }

    private static void requireReviewer(Account account) {
        if (!account.role().mayReview()) {
            throw new Refusal(ArticleRule.NOT_A_REVIEWER);
        }
    }

    private static void requirePublisher(Account account) {
        if (!account.role().mayPublish()) {
            throw new Refusal(ArticleRule.NOT_A_PUBLISHER);
        }
    }

    private static String requireReason(String why) {
        String words = PlainText.line(why);
        if (words.isEmpty()) {
            throw new Refusal(ArticleRule.REASON_MISSING);
        }
        return words;
    }

    private Edition in(State next, String why) {
        return copy(next, approverId, due, expiry, publishedAt, why);
    }

    private Edition decided(State next, @Nullable UUID approver) {
        return copy(next, approver, due, expiry, publishedAt, "");
    }

    private Edition timed(State next, @Nullable Instant begin, @Nullable Expiry end) {
        return copy(next, approverId, begin, end, publishedAt, reason);
    }

    private Edition goneLive(Instant now) {
        return copy(State.LIVE, approverId, due, expiry, now, "");
    }

    private Edition copy(
            State next,
            @Nullable UUID approver,
            @Nullable Instant begin,
            @Nullable Expiry end,
            @Nullable Instant published,
            String why) {
        return new Edition(
                id,
                articleId,
                number,
                next,
                content,
                correction,
                revision,
                writers,
                approver,
                begin,
                end,
                published,
                why);
    }
}
