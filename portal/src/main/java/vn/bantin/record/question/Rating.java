package vn.bantin.record.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sender thinks of the answer. */
public enum Rating {
    SATISFIED,
    FAIR,
    DISSATISFIED;

    /** What the sender thought of one of the answers; nothing where that one was not rated. */
    public static Optional<Rating> of(Taken answer, List<Taken> history) {
        return history.stream()
                .dropWhile(taken -> !taken.equals(answer))
                .skip(1)
                .takeWhile(taken -> taken.step() != Step.ANSWER)
                .flatMap(taken -> of(taken).stream())
                .findFirst();
    }

    /** What was said by a step; nothing where it was none of these, or was erased. */
    public static Optional<Rating> of(Taken taken) {
        return Arrays.stream(values())
                .filter(rating -> taken.step() == Step.RATE && rating.name().equals(taken.note()))
                .findFirst();
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
