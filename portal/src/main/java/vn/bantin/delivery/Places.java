package vn.bantin.delivery;

import com.carrotsearch.hppc.BitMixer;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Tells where in the {@link Ring} an address may stand: eight bytes each in a table that is a file, so that neither a stop nor
 * a kill loses them. An address has two cells of the table to stand in; where both are taken, the older gives way. What is found may
 * be another address's. One thread writes while any number read.
 */
final class Places {
    /** What {@link #at} says where there is none. */
    static final long NONE = -1;

    static final int CHOICES = 2;

    /** The lowest bits of a cell, by which most other addresses are told apart. */
    private static final long MARK = 0xffff;

    private static final int MARK_BITS = 16;

    /** Behind the cells: where the ring goes on, and its size. */
    private static final int MORE = 2;

    private final LongBuffer table;
    private final int cells;

    private Places(LongBuffer table) {
        this.table = table;
        this.cells = table.capacity() - MORE;
    }

    /**
     * Goes on with a file that has so many cells and tells of a ring of this size, else begins a new one.
     *
     * @param cells a power of two
     */
    static Places open(Path file, int cells, long ring) throws IOException {
        if (!Files.exists(file) || Files.size(file) != bytes(cells)) {
            begin(file, cells);
        }
        Places places = map(file, cells);
        if (places.table.get(cells + 1) != ring) {
            begin(file, cells);
            places = map(file, cells);
            places.table.put(cells + 1, ring);
        }
        return places;
    }

    private static long bytes(int cells) {
        return (cells + (long) MORE) * Long.BYTES;
    }

    /** Written in full: a table with holes would break the program where the disk is full. */
    private static void begin(Path file, int cells) throws IOException {
        Files.write(file, new byte[Math.toIntExact(bytes(cells))]);
    }

    private static Places map(Path file, int cells) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new Places(channel.map(MapMode.READ_WRITE, 0, bytes(cells))
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer());
        }
    }

    /** What {@link Ring#next} was last. */
    long next() {
        return table.get(cells);
    }

    /** Notes where the page of this address stands now, and where the ring goes on. */
    void put(String address, long at, long next) {
        table.put(cells, next);
        long hash = hash(address);
        table.put(cellFor(hash), (at / Ring.UNIT + 1) << MARK_BITS | hash & MARK);
    }

    private int cellFor(long hash) {
        int one = cell(hash, 0);
        int other = cell(hash, 1);
        return isOf(hash, table.get(one))
                        || !isOf(hash, table.get(other))
                                && table.get(one) >>> MARK_BITS <= table.get(other) >>> MARK_BITS
                ? one
                : other;
    }

    /** The first or second place where the page of this address may stand. */
    long at(String address, int choice) {
        long hash = hash(address);
        long taken = table.get(cell(hash, choice));
        return isOf(hash, taken) ? ((taken >>> MARK_BITS) - 1) * Ring.UNIT : NONE;
    }

    private static boolean isOf(long hash, long taken) {
        return taken != 0 && (taken & MARK) == (hash & MARK);
    }

    private int cell(long hash, int choice) {
        return (int) (hash >>> (choice == 0 ? MARK_BITS : Long.SIZE / 2)) & cells - 1;
    }

    private static long hash(String address) {
        return BitMixer.mix64(address.hashCode());
    }
}
