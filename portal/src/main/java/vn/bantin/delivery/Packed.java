package vn.bantin.delivery;

import java.nio.ByteBuffer;

/** A page in one coding. */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Packed(byte[] bytes, Packing packing) implements Outgoing {
    static Packed gzip(byte[] bytes, String tag) {
        return new Packed(bytes, Packing.gzip(bytes.length, tag));
    }

    static Packed brotli(byte[] bytes, String tag) {
        return new Packed(bytes, Packing.brotli(bytes.length, tag));
    }

    @Override
    public ByteBuffer content() {
        return ByteBuffer.wrap(bytes);
    }
}
