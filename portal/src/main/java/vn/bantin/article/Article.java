package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the site under one permanent path. {@code publishedAt} is when readers first saw it and stays through
 * every correction; {@code liveEditionId} is the edition that they see now.
 */
public record Article(
        UUID id,
        long sectionId,
        String path,
        @Nullable Instant publishedAt,
        @Nullable UUID liveEditionId) {

    public boolean isLive() {
        return liveEditionId != null;
    }
}
