package vn.bantin.delivery;

import java.nio.ByteBuffer;
import org.eclipse.jetty.util.Callback;

/** What goes out of a page in one coding: from memory, or read from the disk for this one reader. */
sealed interface Outgoing permits Packed, Lent {
    Packing packing();

    /** A view of its own on the bytes. */
    ByteBuffer content();

    /** It does not go out after all. */
    default void giveBack() {}

    /** Gives back what was lent once the page was sent, or could not be. */
    default Callback givingBack(Callback sent) {
        return sent;
    }
}
