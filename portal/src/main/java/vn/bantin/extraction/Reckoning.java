package vn.bantin.extraction;

import java.util.stream.Stream;

/** One way in which the figures of a passage hang together. */
interface Reckoning {
    /** The sums that do not agree. */
    Stream<Sum> wrong();
}
