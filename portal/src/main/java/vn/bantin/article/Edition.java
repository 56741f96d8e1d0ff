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
 * edition as it then stands. {@code reason} is why it was sent back or withdrawn.
 */
public record Edition(
        UUID id,
        UUID articleId,
        int number,
        State state,
        Content content,
        Set<UUID> writers,
        @Nullable UUID approverId,
        @Nullable Instant due,
        @Nullable Instant publishedAt,
        String reason) {

    public Edition {
        writers = Set.copyOf(writers);
        reason = PlainText.line(reason);
    }

    static Edition begun(UUID article, int number, Content content, Account writer) {
        return new Edition(
                Ids.next(), article, number, State.DRAFT, content, Set.of(writer.id()), null, null, null, "");
    }

    /** An edition that went through its approval elsewhere, before this portal was. */
    static Edition adopted(UUID article, Content content, Account archivist, Instant publishedAt) {
        content.requireComplete();
        return new Edition(
                Ids.next(), article, 1, State.LIVE, content, Set.of(archivist.id()), null, null, publishedAt, "");
    }

    Edition rewritten(Content content, Account writer) {
        requireState(State.DRAFT);
        Set<UUID> everyone = new HashSet<>(writers);
        everyone.add(writer.id());
        return new Edition(id, articleId, number, state, content, everyone, approverId, due, publishedAt, reason);
    }

    Edition submitted(Account writer) {
        requireState(State.DRAFT);
        requireWriter(writer);
        content.requireComplete();
        return in(State.IN_REVIEW, "");
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
        return new Edition(id, articleId, number, State.APPROVED, content, writers, editor.id(), due, publishedAt, "");
    }

    Edition scheduled(Account publisher, Instant time, Instant now) {
        requireState(State.APPROVED);
        requirePublisher(publisher);
        if (!time.isAfter(now)) {
            throw new Refusal(ArticleRule.TIME_PAST);
        }
        return dueAt(State.SCHEDULED, time);
    }

    Edition unscheduled(Account publisher) {
        requireState(State.SCHEDULED);
        requirePublisher(publisher);
        return dueAt(State.APPROVED, null);
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

    Edition superseded() {
        requireState(State.LIVE);
        return in(State.SUPERSEDED, reason);
    }

    Edition withdrawn(Account publisher, String why) {
        requireState(State.LIVE);
        requirePublisher(publisher);
        return in(State.WITHDRAWN, requireReason(why));
    }

    /** A new draft of the same words, opened on the live edition. */
    Edition corrected(Account editor, int nextNumber) {
        requireState(State.LIVE);
        return reopened(editor, nextNumber);
    }

    /** A new draft of the same words, opened on one that readers see no more. */
    Edition restored(Account editor, int nextNumber) {
        requireState(State.SUPERSEDED, State.WITHDRAWN);
        return reopened(editor, nextNumber);
    }

    private Edition reopened(Account editor, int nextNumber) {
        requireReviewer(editor);
        return begun(articleId, nextNumber, content, editor);
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
        return new Edition(id, articleId, number, next, content, writers, approverId, due, publishedAt, why);
    }

    private Edition dueAt(State next, @Nullable Instant time) {
        return new Edition(id, articleId, number, next, content, writers, approverId, time, publishedAt, reason);
    }

    private Edition goneLive(Instant now) {
        return new Edition(id, articleId, number, State.LIVE, content, writers, approverId, due, now, "");
    }
}
