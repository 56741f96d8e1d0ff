package vn.bantin.readership;

import java.util.UUID;

/** An article's place in a list of the most read. */
record Ranked(UUID articleId, long views) {}
