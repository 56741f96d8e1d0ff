package vn.bantin.kit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file that never changes, in every coding that makes it smaller: packed once, as small as can be. */
final class Variants {
    private static final int SMALLEST = 11;

    private final Reply plain;
    private final boolean packable;
    private volatile @Nullable Reply gzip;
    private volatile @Nullable Reply brotli;

    Variants(Reply plain) {
        this.plain = plain;
        this.packable = !plain.headers().getOrDefault("Content-Type", "").startsWith("font/");
    }

    Reply bestFor(Request request) {
        String accepted = request.codings();
        if (packable && Brotli.isHere() && Codings.takesBrotli(accepted)) {
            Reply packed = brotli;
            if (packed == null) {
                packed = packed(Brotli.packed(plain.body(), SMALLEST), "br");
                brotli = packed;
            }
            return packed;
        }
        if (packable && Codings.takesGzip(accepted)) {
            Reply packed = gzip;
            if (packed == null) {
                packed = packed(gzip(plain.body()), "gzip");
                gzip = packed;
            }
            return packed;
        }
        return plain;
    }

    private Reply packed(byte[] bytes, String coding) {
        return new Reply(plain.status(), plain.headers(), plain.cookies(), bytes).with("Content-Encoding", coding);
    }

    private static byte[] gzip(byte[] text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
