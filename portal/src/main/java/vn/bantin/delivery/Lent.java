package vn.bantin.delivery;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A page from the disk with its slots filled, as gzip, in memory that is lent until it was sent: readers leave nothing
 * behind that has to be collected.
 */
record Lent(RetainableByteBuffer memory, Packing packing) implements Outgoing {
    /** The pool has no larger buffers. */
    private static final int MOST = 64 * 1024;

    /** The page as it was stored; null where the disk has it no more. */
    static @Nullable Lent stored(Kept kept, Disk disk, ByteBufferPool pool) {
        Kept.Place place = kept.place();
        return place == null
                ? null
                : filled(place.length(), kept.page().tag(kept.versions()), pool, into -> disk.read(kept, 0, into));
    }

    /** The page with its slots filled anew; null where the disk has it no more. */
    static @Nullable Lent filled(Kept kept, List<Filling> fillings, Disk disk, ByteBufferPool pool) {
        List<Piece> pieces = kept.page().filled(fillings);
        return filled(
                Gzip.length(pieces),
                kept.page().tag(Filling.versions(fillings)),
                pool,
                into -> Gzip.join(pieces, into, (piece, rest) -> put(kept, piece, disk, rest)));
    }

    private static boolean put(Kept kept, Piece piece, Disk disk, ByteBuffer into) {
        if (!piece.isElsewhere()) {
            into.put(piece.bytes(), piece.from(), piece.length());
            return true;
        }
        int limit = into.limit();
        into.limit(into.position() + piece.length());
        boolean read = disk.read(kept, piece.from(), into);
        into.limit(limit);
        return read;
    }

    private static @Nullable Lent filled(int length, String tag, ByteBufferPool pool, Predicate<ByteBuffer> source) {
        if (length > MOST) {
            return null;
        }
        RetainableByteBuffer memory = pool.acquire(length, true);
        boolean isFilled = false;
        try {
            ByteBuffer bytes = memory.getByteBuffer().clear().limit(length);
            isFilled = source.test(bytes);
            bytes.flip();
        } finally {
            if (!isFilled) {
                memory.release();
            }
        }
        return isFilled ? new Lent(memory, Packing.gzip(length, tag)) : null;
    }

    /** A view of its own: whoever has the memory next shares no place in it. */
    @Override
    public ByteBuffer content() {
        return memory.getByteBuffer().slice();
    }

    @Override
    public void giveBack() {
        memory.release();
    }

    @Override
    public Callback givingBack(Callback sent) {
        return new Callback.Nested(sent) {
            @Override
            public void completed() {
                giveBack();
            }
        };
    }
}
