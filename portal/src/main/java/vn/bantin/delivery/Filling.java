package vn.bantin.delivery;

/**
 * What stands in a slot now.
 *
 * @param version changes with the content, and only then
 */
record Filling(Piece piece, long version) {}
