package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;

/** An article with what readers see of it now. */
public record LiveArticle(UUID id, long sectionId, String path, Instant publishedAt, Content content) {}
