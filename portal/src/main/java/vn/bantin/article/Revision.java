package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;

/** How a draft stood when one of its writers had last saved it. */
public record Revision(UUID id, int number, UUID writerId, Instant savedAt, Content content) {}
