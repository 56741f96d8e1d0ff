package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a colleague said of a passage of an article, or of all of it where the passage is empty. */
public record Remark(
        UUID id,
        UUID authorId,
        String author,
        String passage,
        String words,
        Instant madeAt,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return settledAt == null;
    }
}
