package vn.bantin.extraction;

/** A body, an office or a company that a text names. */
public record Organisation(Span span, String name) {}
