package vn.bantin.record.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why people of the desk are told of a question. */
enum Occasion {
    /** It was assigned, or asked further. */
    GIVEN,
    THREE_DAYS_LEFT,
    ONE_DAY_LEFT,
    OVERDUE,
    /** A moderator has not assigned it for two working days. */
    UNASSIGNED,
    /** For two working days it is with a body where nobody may come to the desk. */
    STRANDED;

    private static final int DAYS_TO_ASSIGN = 2;

    /**
     * Those of a question at this time, whether somebody was told of them before or not.
     *
     * @param isStranded whether it was given to people none of whom can act
     */
    static List<Occasion> of(Running running, boolean isStranded, AnswerClock clock, Instant now) {
        List<Occasion> occasions = new ArrayList<>();
        if (running.isAssigned()) {
            occasions.add(GIVEN);
        }
        if ((!running.isAssigned() || isStranded) && now.isAfter(clock.after(running.since(), DAYS_TO_ASSIGN))) {
            occasions.add(isStranded ? STRANDED : UNASSIGNED);
        }
        near(clock.left(now, running.due())).ifPresent(occasions::add);
        return occasions;
    }

    private static Optional<Occasion> near(int daysLeft) {
        if (daysLeft < 0) {
            return Optional.of(OVERDUE);
        }
        return daysLeft <= 1
                ? Optional.of(ONE_DAY_LEFT)
                : daysLeft <= 3 ? Optional.of(THREE_DAYS_LEFT) : Optional.empty();
    }

    /** Whoever was given it as near to its end as this knows. */
    boolean isToldToAnswerers(Running running, AnswerClock clock) {
        return this == GIVEN
                || this != UNASSIGNED
                        && this != STRANDED
                        && !near(clock.left(running.since(), running.due())).equals(Optional.of(this));
    }

    boolean isToldToModerators() {
        return this == ONE_DAY_LEFT || this == OVERDUE || this == UNASSIGNED || this == STRANDED;
    }

    /** What it is about: another such time is told of anew. */
    Instant moment(Running running) {
        return switch (this) {
            case GIVEN, UNASSIGNED, STRANDED -> running.since();
            case THREE_DAYS_LEFT, ONE_DAY_LEFT, OVERDUE -> running.due();
        };
    }

    /** The part of the keys of its words in the message files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
