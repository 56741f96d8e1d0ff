package vn.bantin.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search came to. {@code typed} is what the reader asked for and {@code meant} what they may have meant; if nothing
 * has what was typed, {@code answered} is the other. {@code demand} is how much of it the hits have.
 * {@code isPlain} says that words and phrases were asked for, without limits among them and without unwanted ones.
 * Where {@code unreadable} names limits that were typed and cannot be read, nothing was looked for.
 */
public record Found(
        String typed,
        List<String> unreadable,
        String answered,
        Optional<String> meant,
        boolean isPlain,
        Demand demand,
        Answer answer,
        Highlighting highlighting) {

    public Found {
        unreadable = List.copyOf(unreadable);
    }

    /** What was typed was looked for by this demand. */
    static Found asTyped(String typed, SearchQuery asked, Optional<String> meant, Demand demand, Answer answer) {
        return new Found(
                typed,
                asked.unreadable(),
                typed,
                meant,
                asked.isUnlimited(),
                demand,
                answer,
                new Highlighting(asked, demand));
    }
}
