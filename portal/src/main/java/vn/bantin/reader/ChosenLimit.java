package vn.bantin.reader;

/** A limit that was chosen on the search page: its kind, its value as people say it, and the same question without it. */
public record ChosenLimit(String name, String value, String addressWithout) {}
