package vn.bantin.challenge;

import java.util.UUID;

/** What a challenge is good for: one article of one site. */
public record Subject(long site, UUID article) {}
