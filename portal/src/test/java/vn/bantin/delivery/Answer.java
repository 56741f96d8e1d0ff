package vn.bantin.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import vn.bantin.RunningPortal;

/**
 * What a reader was answered by a node.
 *
 * @param age how old it may be by its own words; none where it does not say so
 * @param asked when, in nanoseconds
 * @param had when the answer was there
 */
record Answer(RunningPortal node, int status, Document page, Duration age, long asked, long had) {
    /** What another node wrote may be missing for so long; what this node wrote may not, unless the page says that it is old. */
    private static final Duration PROMISE = Duration.ofMillis(100);

    boolean mustKnow(History.State state) {
        Duration late = state.writer() == node ? age : age.plus(PROMISE);
        return state.done() <= asked - late.toNanos();
    }

    /** Whether there was one moment at which all of this was so, and nothing of it has changed since that the node must know. */
    boolean mayTell(Set<Fact> facts) {
        LongStream begins = facts.stream().flatMapToLong(fact -> fact.of().begins());
        return LongStream.concat(LongStream.of(had), begins)
                .filter(moment -> moment <= had)
                .anyMatch(moment -> facts.stream().allMatch(fact -> fact.of().allows(fact.version(), moment, this)));
    }
}
