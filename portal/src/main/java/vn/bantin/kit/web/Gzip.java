package vn.bantin.kit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Packs text as gzip (RFC 1952). */
final class Gzip {
    private Gzip() {}

    /**
     * The text packed.
     *
     * @param effort from 1, fast, to 9, small
     */
    static byte[] packed(byte[] text, int effort) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(effort);
            }
        }) {
            gzip.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
