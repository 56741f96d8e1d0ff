package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A live article as a list shows it. */
public record Headline(
        UUID articleId,
        long sectionId,
        String path,
        Instant publishedAt,
        String title,
        String lead,
        @Nullable UUID pictureId) {}
