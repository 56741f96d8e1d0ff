package vn.bantin.delivery;

import java.util.List;

/**
 * What stands in a slot now.
 *
 * @param version changes with the content, and only then
 */
record Filling(Piece piece, long version) {
    static long[] versions(List<Filling> fillings) {
        return fillings.stream().mapToLong(Filling::version).toArray();
    }
}
