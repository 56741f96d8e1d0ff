package vn.bantin.delivery;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Text as whole deflate blocks (RFC 1951) that end at a byte and refer to nothing but what always stands before them, so
 * that pieces can be joined.
 *
 * @param bytes where the blocks stand, beginning at {@code from}
 * @param length bytes of the blocks
 * @param size bytes of the text
 * @param crc the text's CRC-32
 */
@SuppressWarnings("ArrayRecordComponent") // a slice of a page, never compared
record Piece(byte[] bytes, int from, int length, int size, int crc) {
    private static final int LEVEL = 9;
    private static final int WINDOW = 32 * 1024;
    private static final byte[] NOTHING = {};
    private static final int STORED_HEADER = 5;
    private static final int MOST_STORED = 0xffff;

    /** The text compressed as well as deflate can. */
    static Piece deflated(byte[] text) {
        return deflated(text, NOTHING);
    }

    /** The same, where this always stands right before it: the blocks refer to it. */
    static Piece deflated(byte[] text, byte[] before) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setDictionary(before, Math.max(0, before.length - WINDOW), Math.min(WINDOW, before.length));
            deflater.setInput(text);
            ByteArrayOutputStream blocks = new ByteArrayOutputStream(text.length / 4 + 64);
            byte[] buffer = new byte[8 * 1024];
            int written = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
            while (written > 0) {
                blocks.write(buffer, 0, written);
                written = written < buffer.length ? 0 : deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
            }
            byte[] bytes = blocks.toByteArray();
            return new Piece(bytes, 0, bytes.length, text.length, crc(text));
        } finally {
            deflater.end();
        }
    }

    /**
     * The text in one block as it is, which costs next to nothing.
     *
     * @throws IllegalArgumentException for more than 65,535 bytes
     */
    static Piece stored(byte[] text) {
        if (text.length > MOST_STORED) {
            throw new IllegalArgumentException("too long for one block: " + text.length);
        }
        byte[] block = new byte[STORED_HEADER + text.length];
        block[1] = (byte) text.length;
        block[2] = (byte) (text.length >> 8);
        block[3] = (byte) ~text.length;
        block[4] = (byte) (~text.length >> 8);
        System.arraycopy(text, 0, block, STORED_HEADER, text.length);
        return new Piece(block, 0, block.length, text.length, crc(text));
    }

    private static int crc(byte[] text) {
        CRC32 crc = new CRC32();
        crc.update(text);
        return (int) crc.getValue();
    }

    /** A piece whose bytes stand on the disk, beginning at {@code from} of a page's body. */
    static Piece elsewhere(int from, int length, int size, int crc) {
        return new Piece(NOTHING, from, length, size, crc);
    }

    boolean isElsewhere() {
        return bytes == NOTHING;
    }

    /** The same piece as it stands in a longer array. */
    Piece within(byte[] whole, int begin) {
        return new Piece(whole, begin, length, size, crc);
    }
}
