package vn.bantin.record.question;

import java.time.Instant;

/**
 * A question whose clock runs.
 *
 * @param since when it came to whoever has to do something now: when it was sent, assigned, sent back, opened again or asked
 *     further
 */
record Running(Question question, Instant due, Instant since) {

    boolean isAssigned() {
        return question.state() == State.ASSIGNED;
    }
}
