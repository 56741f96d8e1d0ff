package vn.bantin.article;

import java.util.UUID;

/** An article under the title of its newest edition, and whether readers find it at its path. */
public record NamedArticle(UUID id, String title, String path, boolean live) {}
