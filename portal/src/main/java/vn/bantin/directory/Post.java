package vn.bantin.directory;

/** A post in a body, whoever holds it. */
public record Post(long id, long bodyId, String title) {}
