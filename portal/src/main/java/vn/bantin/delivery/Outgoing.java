package vn.bantin.delivery;

/** What goes out of a page: from memory, or read from the disk for this one reader. */
sealed interface Outgoing permits Composition, Lent {
    /** It does not go out after all. */
    default void giveBack() {}
}
