package vn.bantin.search;

/** A stretch of shown text, and whether it is what the reader looked for. */
public record Piece(String text, boolean found) {}
