package vn.bantin.city;

import java.time.Instant;
import java.util.UUID;
import vn.bantin.article.State;

/**
 * One edition of an invented article.
 *
 * @param since when it came into its state
 */
record Version(
        UUID id,
        int number,
        State state,
        Instant publishedAt,
        Instant since,
        String title,
        String lead,
        String body,
        String addendum,
        String correction,
        String reason) {

    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    Version superseded(Instant time) {
        return in(State.SUPERSEDED, time, "");
    }

    Version withdrawn(Instant time, String why) {
        return in(State.WITHDRAWN, time, why);
    }

    private Version in(State next, Instant time, String why) {
        return new Version(id, number, next, publishedAt, time, title, lead, body, addendum, correction, why);
    }

    /** The next edition, with one paragraph more. */
    Version corrected(UUID nextId, Instant time, String paragraph, String what) {
        return new Version(
                nextId,
                number + 1,
                State.LIVE,
                time,
                time,
                title,
                lead,
                body + "<p>" + paragraph + "</p>",
                addendum,
                what,
                "");
    }
}
