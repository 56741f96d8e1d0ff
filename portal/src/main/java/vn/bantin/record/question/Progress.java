package vn.bantin.record.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a question has come; each verb gives what becomes of it.
 *
 * @param countedFrom when its clock began: when it came, was opened again, or its sender asked further
 * @param dueAt when it has to be answered; null while its clock stands still
 * @param decidedAt when it was answered or rejected last
 * @param answeredAt when it was answered first
 * @param taken the working days that all its answers and rejections took together
 * @param wasLate whether one of them came late
 */
public record Progress(
        State state,
        @Nullable Assignee assignee,
        Instant countedFrom,
        @Nullable Instant dueAt,
        @Nullable Instant decidedAt,
        @Nullable Instant answeredAt,
        int taken,
        boolean wasLate,
        @Nullable Rating rating) {

    static Progress begun(Instant now, Instant due) {
        return new Progress(State.WAITING, null, now, due, null, null, 0, false, null);
    }

    Progress assigned(Assignee to, Instant due) {
        return standing(State.ASSIGNED, to, due);
    }

    Progress sentBack() {
        return standing(State.WAITING, null, dueAt);
    }

    Progress paused() {
        return standing(State.PAUSED, assignee, null);
    }

    Progress resumed(Instant due) {
        return standing(State.ASSIGNED, assignee, due);
    }

    private Progress standing(State other, @Nullable Assignee whose, @Nullable Instant due) {
        return new Progress(other, whose, countedFrom, due, decidedAt, answeredAt, taken, wasLate, rating);
    }

    Progress answered(Instant now, int days) {
        return new Progress(
                State.ANSWERED,
                assignee,
                countedFrom,
                dueAt,
                now,
                answeredAt == null ? now : answeredAt,
                taken + days,
                isLateBy(now),
                null);
    }

    /** Whether it is late once it is decided at this time. */
    boolean isLateBy(Instant now) {
        return wasLate || isOverdue(now);
    }

    boolean isOverdue(Instant now) {
        return state.isOpen() && dueAt != null && now.isAfter(dueAt);
    }

    Progress rejected(Instant now, int days) {
        return new Progress(
                State.REJECTED, null, countedFrom, dueAt, now, answeredAt, taken + days, isLateBy(now), null);
    }

    /** Waits for a moderator once more; its clock begins anew. */
    Progress reopened(Instant now, Instant due) {
        return new Progress(State.WAITING, null, now, due, null, answeredAt, taken, wasLate, null);
    }

    /** Whoever answered is to answer once more; its clock begins anew. */
    Progress askedFurther(Instant now, Instant due) {
        return new Progress(State.ASSIGNED, assignee, now, due, null, answeredAt, taken, wasLate, null);
    }

    Progress dueAt(Instant other) {
        return standing(state, assignee, other);
    }

    Progress rated(Rating thought) {
        return new Progress(state, assignee, countedFrom, dueAt, decidedAt, answeredAt, taken, wasLate, thought);
    }
}
