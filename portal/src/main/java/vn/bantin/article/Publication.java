package vn.bantin.article;

import java.time.Instant;

/**
 * An edition that readers have seen, as the list of what was put right needs it. {@code since} is when it came into its
 * state, {@code correction} what readers were told was put right by it.
 */
public record Publication(int number, State state, Instant publishedAt, Instant since, String correction) {

    /** Whether everybody may look at it still; one that was withdrawn is gone. */
    public boolean isOpen() {
        return state == State.LIVE || state == State.SUPERSEDED;
    }
}
