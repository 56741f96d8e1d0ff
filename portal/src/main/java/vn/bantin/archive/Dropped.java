package vn.bantin.archive;

/** A line of a captured page that is no part of the article; {@code line} counts from 1. */
public record Dropped(int line, String text, String why) {}
