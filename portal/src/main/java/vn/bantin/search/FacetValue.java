package vn.bantin.search;

/** A value that answers have in common, and how many of them: a section's or site's number, a year, a byline. */
public record FacetValue(String value, int count) {}
