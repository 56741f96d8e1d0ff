package vn.bantin.comment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and until when, an article takes comments.
 *
 * @param off somebody has switched them off for the article, its section or the site
 * @param endOrNull when its days for comments are over; null where nothing is said
 */
public record Opening(boolean live, boolean off, @Nullable Instant endOrNull) {

    public Optional<Instant> end() {
        return Optional.ofNullable(endOrNull);
    }

    /** Whether it takes them then. */
    public Openness at(Instant now) {
        if (!live) {
            return Openness.NOT_LIVE;
        }
        if (off) {
            return Openness.OFF;
        }
        return end().filter(now::isAfter).isPresent() ? Openness.OVER : Openness.OPEN;
    }
}
