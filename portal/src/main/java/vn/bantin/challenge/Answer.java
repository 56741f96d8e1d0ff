package vn.bantin.challenge;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.text.Refusal;

/** A right answer that has not served yet; {@code askedAt} is when its challenge was given out. */
public record Answer(Subject subject, String id, Instant askedAt, Instant end, ChallengeRule rule) {

    /**
     * Lets it serve, in the transaction of what it serves for.
     *
     * @throws Refusal where it has served before
     */
    public void redeem(Handle tx) {
        if (!new UsedChallenges(tx, subject.site()).use(id, end)) {
            throw new Refusal(rule);
        }
    }
}
