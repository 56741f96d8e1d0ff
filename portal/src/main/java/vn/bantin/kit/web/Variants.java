package vn.bantin.kit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** One file that never changes, in every coding that makes it smaller: packed once, as small as can be. */
final class Variants {
    private static final int SMALLEST = 11;

    private final Reply plain;
    private final byte[] text;
    private final boolean packable;
    private final Map<String, Reply> packed = new ConcurrentHashMap<>();

    Variants(String type, byte[] text) {
        this.plain = Reply.immutable(type, text);
        this.text = text;
        this.packable = !plain.headers().getOrDefault("Content-Type", "").startsWith("font/");
    }

    Reply bestFor(Request request) {
        String accepted = request.codings();
        if (packable && Brotli.isHere() && Codings.takesBrotli(accepted)) {
            return packed("br", text -> Brotli.packed(text, SMALLEST));
        }
        return packable && Codings.takesGzip(accepted) ? packed("gzip", Variants::gzip) : plain;
    }

    private Reply packed(String coding, UnaryOperator<byte[]> packing) {
        return packed.computeIfAbsent(
                coding,
                one -> Reply.immutable(plain.headers().getOrDefault("Content-Type", ""), packing.apply(text))
                        .with("Content-Encoding", one));
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
