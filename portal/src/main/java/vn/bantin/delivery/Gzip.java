package vn.bantin.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
        byte[] bytes = new byte[length(pieces)];
        List<Piece> within = new ArrayList<>(pieces.size());
        join(pieces, ByteBuffer.wrap(bytes), (piece, into) -> {
            within.add(piece.within(bytes, into.position()));
            into.put(piece.bytes(), piece.from(), piece.length());
            return true;
        });
        return new Joined(bytes, within);
    }

    /** Bytes of the stream that these make. */
    static int length(List<Piece> pieces) {
        int blocks = pieces.stream().mapToInt(Piece::length).sum();
        return HEAD.length + blocks + END.length + TRAILER;
    }

    /** Brings the bytes of a piece; false where they cannot be had. */
    interface Source {
        boolean put(Piece piece, ByteBuffer into);
    }

    /**
     * Writes the stream of these into a buffer.
     *
     * @return whether all pieces could be had
     */
    static boolean join(List<Piece> pieces, ByteBuffer into, Source source) {
        into.put(HEAD);
        int crc = 0;
        int size = 0;
        for (Piece piece : pieces) {
            if (!source.put(piece, into)) {
                return false;
            }
            crc = Crc.joined(crc, piece.crc(), piece.size());
            size += piece.size();
        }
        /* The lowest byte first; a buffer that is lent keeps its own order. */
        into.put(END).putInt(Integer.reverseBytes(crc)).putInt(Integer.reverseBytes(size));
        return true;
    }

    /** The text of a whole stream. */
    static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return text.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
