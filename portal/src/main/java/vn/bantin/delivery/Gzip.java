package vn.bantin.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Joins pieces to one gzip stream (RFC 1952) without compressing anything. */
final class Gzip {
    /** Deflate, no name, no time, no system. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** An empty block that says it is the last. */
    private static final byte[] END = {1, 0, 0, (byte) 0xff, (byte) 0xff};

    private static final int TRAILER = 8;

    private Gzip() {}

    /** A whole stream, and each of its pieces as it stands there. */
    @SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
    record Joined(byte[] bytes, List<Piece> pieces) {}

    static Joined joined(List<Piece> pieces) {
        int blocks = pieces.stream().mapToInt(Piece::length).sum();
        byte[] bytes = new byte[HEAD.length + blocks + END.length + TRAILER];
        System.arraycopy(HEAD, 0, bytes, 0, HEAD.length);
        List<Piece> within = new ArrayList<>(pieces.size());
        int place = HEAD.length;
        int crc = 0;
        int size = 0;
        for (Piece piece : pieces) {
            System.arraycopy(piece.bytes(), piece.from(), bytes, place, piece.length());
            within.add(piece.within(bytes, place));
            place += piece.length();
            crc = Crc.joined(crc, piece.crc(), piece.size());
            size += piece.size();
        }
        System.arraycopy(END, 0, bytes, place, END.length);
        put(bytes, place + END.length, crc);
        put(bytes, place + END.length + Integer.BYTES, size);
        return new Joined(bytes, within);
    }

    /** The text of a whole stream. */
    static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return text.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The lowest byte first. */
    private static void put(byte[] bytes, int place, int number) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[place + i] = (byte) (number >>> (i * Byte.SIZE));
        }
    }
}
