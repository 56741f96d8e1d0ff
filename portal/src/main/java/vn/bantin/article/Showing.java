package vn.bantin.article;

import java.util.UUID;

/** That the live edition of an article holds a picture. */
public record Showing(UUID article, UUID picture) {}
