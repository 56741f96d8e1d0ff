package vn.bantin.kit.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Packs text as Brotli (RFC 7932), on machines that the library knows. */
public final class Brotli {
    private static final boolean HERE = Brotli4jLoader.isAvailable();

    private Brotli() {}

    /** Whether this machine can pack so. */
    public static boolean isHere() {
        return HERE;
    }

    /**
     * The text packed.
     *
     * @param effort from 0, fast, to 11, small
     */
    public static byte[] packed(byte[] text, int effort) {
        try {
            return Encoder.compress(text, Encoder.Parameters.create(effort));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
