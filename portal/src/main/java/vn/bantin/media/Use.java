package vn.bantin.media;

import java.util.UUID;

/** An edition of an article that holds a picture or document; {@code live} when it is what readers see. */
public record Use(UUID articleId, UUID editionId, String path, String title, String state, boolean live) {}
