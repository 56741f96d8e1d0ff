package vn.bantin.search;

import org.jspecify.annotations.Nullable;

/**
 * A limit that was typed with the words, such as {@code từ:1/2/2019}: its text to the letter, and what it means; nothing
 * where it cannot be read. One with a minus keeps away what is within it.
 */
record TypedLimit(String text, boolean unwanted, @Nullable Limits meant) {}
