package vn.bantin.record.mention;

/** A body of the directory that is meant by a mention, or that the person mentioned belongs to. */
public record MentionedBody(long id, String name, String slug) {}
