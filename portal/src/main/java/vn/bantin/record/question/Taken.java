package vn.bantin.record.question;

import java.time.Instant;
import java.util.List;

/**
 * A step that was taken.
 *
 * @param name whose it was; empty where it was the sender's
 */
public record Taken(Step step, String name, Instant at, String note) {

    /** What was answered last; empty where nothing was. */
    public static String lastAnswer(List<Taken> history) {
        return history.reversed().stream()
                .filter(taken -> taken.step() == Step.ANSWER)
                .map(Taken::note)
                .findFirst()
                .orElse("");
    }
}
