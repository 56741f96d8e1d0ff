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
 * a kill loses them. An address has two slots of the table to stand in; where both are taken, the older gives way. What is found may
 * be another address's. One thread writes while any number read.
 */
final class Places {
    /** What {@link #at} says where there is none. */
    static final long NONE = -1;

    static final int CHOICES = 2;

    /** The lowest bits of a slot, by which most other addresses are told apart. */
    private static final long MARK = 0xffff;

    private static final int MARK_BITS = 16;

    /** Its last element is where the ring goes on. */
    private final LongBuffer table;

    private final int slots;

    private Places(LongBuffer table) {
        this.table = table;
        this.slots = table.capacity() - 1;
    }

    /**
     * Goes on with a file that has so many slots, else begins a new one.
     *
     * @param slots a power of two
     */
    static Places open(Path file, int slots) throws IOException {
        long bytes = (slots + 1L) * Long.BYTES;
        if (!Files.exists(file) || Files.size(file) != bytes) {
            /* Written in full: a table with holes would break the program where the disk is full. */
            Files.write(file, new byte[(int) bytes]);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new Places(channel.map(MapMode.READ_WRITE, 0, bytes)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer());
        }
    }

    /** What {@link Ring#next} was last. */
    long next() {
        return table.get(slots);
    }

    /** Notes where the page of this address stands now, and where the ring goes on. */
    void put(String address, long at, long next) {
        table.put(slots, next);
        long hash = hash(address);
        table.put(slotFor(hash), (at / Ring.UNIT + 1) << MARK_BITS | hash & MARK);
    }

    private int slotFor(long hash) {
        int one = slot(hash, 0);
        int other = slot(hash, 1);
        return isOf(hash, table.get(one))
                        || !isOf(hash, table.get(other))
                                && table.get(one) >>> MARK_BITS <= table.get(other) >>> MARK_BITS
                ? one
                : other;
    }

    /** The first or second place where the page of this address may stand. */
    long at(String address, int choice) {
        long hash = hash(address);
        long taken = table.get(slot(hash, choice));
        return isOf(hash, taken) ? ((taken >>> MARK_BITS) - 1) * Ring.UNIT : NONE;
    }

    private static boolean isOf(long hash, long taken) {
        return taken != 0 && (taken & MARK) == (hash & MARK);
    }

    private int slot(long hash, int choice) {
        return (int) (hash >>> (choice == 0 ? MARK_BITS : Long.SIZE / 2)) & slots - 1;
    }

    private static long hash(String address) {
        return BitMixer.mix64(address.hashCode());
    }
}
