package vn.bantin.record.mention;

/**
 * Whoever or whatever articles mention, known by the name alone; a time by its first and last day.
 *
 * @param number counts those of a site and stands in its address
 */
public record Subject(int number, Kind kind, String name) {}
