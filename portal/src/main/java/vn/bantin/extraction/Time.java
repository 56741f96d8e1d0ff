package vn.bantin.extraction;

/** A day, an hour or a period that a text names. */
public record Time(Span span, When when) {}
