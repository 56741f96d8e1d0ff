package vn.bantin.readership;

import java.util.UUID;

/** How often an article was read, with what its edition says that readers saw last. */
public record ArticleViews(UUID articleId, long sectionId, String path, String title, String byline, long views) {}
