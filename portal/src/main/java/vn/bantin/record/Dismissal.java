package vn.bantin.record;

/** That a person said no to what rules found at a place of a sentence. */
public record Dismissal(long id, Wording wording) {}
