package vn.bantin.article;

import java.util.Arrays;
import vn.bantin.kit.data.Sha256;

/** The raw input that an imported article came from, byte for byte, with the name of its file. */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record Source(String name, byte[] bytes) {

    public Source {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the bytes, by which the same input is known again. */
    public String hash() {
        return Sha256.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
