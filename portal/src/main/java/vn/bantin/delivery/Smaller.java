package vn.bantin.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Brotli;

/** The same page as Brotli, a sixth smaller, made only for what is asked for again and again. */
final class Smaller {
    private static final int OFTEN = 40;
    private static final int EFFORT = 6;

    private final byte[] gzip;
    private final String tag;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable Packed packed;

    /** The page as gzip, and its name without a coding. */
    Smaller(byte[] gzip, String tag) {
        this.gzip = gzip;
        this.tag = tag;
    }

    /** The page as Brotli, once it is there; who asks before gets gzip. */
    @Nullable
    Packed ready() {
        if (packed == null && Brotli.isHere() && asked.incrementAndGet() == OFTEN) {
            Thread.startVirtualThread(this::pack);
        }
        return packed;
    }

    private void pack() {
        packed = Packed.brotli(Brotli.packed(Gzip.unpacked(gzip), EFFORT), tag);
    }
}
