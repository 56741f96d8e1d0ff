package vn.bantin.city;

import java.time.LocalDate;
import java.util.SortedMap;

/** How often an invented article was read in all, and on each of the last days on which it was. */
record Reads(long total, SortedMap<LocalDate, Long> lately) {}
