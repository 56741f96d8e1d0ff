package vn.bantin.record.mention;

/**
 * A mention that readers may see.
 *
 * @param path of the article that has it
 */
public record PublishedMention(Mention mention, String path) {}
