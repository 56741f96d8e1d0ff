package vn.bantin.reader;

/** A way to narrow the results down, or to undo it where it was {@code chosen}. */
public record FacetLink(String label, int count, String address, boolean chosen) {}
