package vn.bantin.record.question;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.rule.CalendarDays;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;
import vn.bantin.rule.WorkingDays;
import vn.bantin.rule.WorkingDays.Pause;

/** Counts the working days of an answer, by the rule that was in force when they began. */
final class AnswerClock {
    private final Rules rules;
    private final WorkingDays days;

    AnswerClock(Handle tx) {
        this.rules = new Rules(tx);
        this.days = new CalendarDays(tx).workingDays();
    }

    Instant due(Instant from, List<Pause> pauses) {
        int most = rules.inForce(Rule.Kind.QUESTION_ANSWER, Rule.day(from)).amount();
        return days.due(from, most, pauses);
    }

    /** The end of the last of so many working days after something came. */
    Instant after(Instant received, int count) {
        return days.due(received, count, List.of());
    }

    /** When something is due of which so many working days are left. */
    Instant dueIn(Instant now, int left) {
        return days.dueIn(now, left);
    }

    int left(Instant now, Instant due) {
        return days.left(now, due);
    }

    int taken(Instant from, Instant now, List<Pause> pauses) {
        return days.taken(from, now, pauses);
    }
}
