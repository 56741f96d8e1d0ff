package vn.bantin.delivery;

/** A page in one coding. */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Packed(byte[] bytes, Packing packing) {
    static Packed gzip(byte[] bytes, String tag) {
        return new Packed(bytes, Packing.gzip(bytes.length, tag));
    }

    static Packed brotli(byte[] bytes, String tag) {
        return new Packed(bytes, Packing.brotli(bytes.length, tag));
    }
}
