package vn.bantin.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Records one behind the other in one file, round and round: the oldest are written over. A record's place counts all bytes
 * ever written, so that it is never another record's. One thread writes while any number read.
 */
final class Ring implements AutoCloseable {
    /** Places are multiples of it. */
    static final int UNIT = 64;

    /** Larger records would push out too many others. */
    private static final int LEAST_RECORDS = 4;

    private static final int LONGEST_RECORD = 16 << 20;

    private final FileChannel file;
    private final long size;
    private volatile long next;

    /**
     * Goes on in a file.
     *
     * @param size bytes of the file at most
     * @param next behind the newest record
     */
    Ring(Path file, long size, long next) throws IOException {
        this.file =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.size = Math.max(UNIT, size / UNIT * UNIT);
        this.next = next;
        if (this.file.size() > this.size) {
            this.file.truncate(this.size);
        }
    }

    /** The place behind the newest record. */
    long next() {
        return next;
    }

    boolean takes(int length) {
        return length >= 0 && length <= Math.min(LONGEST_RECORD, size / LEAST_RECORDS);
    }

    /**
     * Writes a record.
     *
     * @return its place
     */
    long append(byte[] record) throws IOException {
        long at = placeFor(record.length);
        /* Before a byte is written, so that whoever reads there meanwhile can tell. */
        next = at + (record.length + UNIT - 1L) / UNIT * UNIT;
        ByteBuffer bytes = ByteBuffer.wrap(record);
        while (bytes.hasRemaining()) {
            file.write(bytes, at % size + bytes.position());
        }
        return at;
    }

    /** No record goes over the end of the file. */
    private long placeFor(int length) {
        long begin = next % size;
        return begin + length <= size ? next : next - begin + size;
    }

    /**
     * Fills a buffer with bytes of the record at this place; false where it was written over, or not yet written: after a
     * crash a place may be known that the ring comes to again.
     */
    boolean read(long at, int from, ByteBuffer into) throws IOException {
        long begin = at % size + from - into.position();
        while (into.hasRemaining()) {
            if (file.read(into, begin + into.position()) < 0) {
                return false;
            }
        }
        return at < next && at >= next - size;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
