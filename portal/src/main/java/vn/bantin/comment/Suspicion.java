package vn.bantin.comment;

import java.util.List;

/**
 * What speaks against a comment before a person has read it.
 *
 * @param causes the ends of the keys of their words in the message files
 */
public record Suspicion(boolean isDoubtful, List<String> causes) {
    public static final Suspicion NONE = new Suspicion(false, List.of());

    public Suspicion {
        causes = List.copyOf(causes);
    }
}
