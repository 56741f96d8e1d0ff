package vn.bantin.record.question;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param name whose it was; empty where it was the sender's
 */
public record Taken(Step step, String name, Instant at, String note) {}
