package vn.bantin.extraction;

/** A place, a street or an address that a text names. */
public record Place(Span span, String name) {}
