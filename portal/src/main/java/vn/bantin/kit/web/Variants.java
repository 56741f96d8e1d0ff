package vn.bantin.kit.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** One file that never changes, in every coding that makes it smaller: packed once, as small as can be. */
final class Variants {
    private static final int SMALLEST = 11;
    private static final int SMALLEST_GZIP = 9;

    private final String name;
    private final Reply plain;
    private final byte[] text;
    private final boolean packable;
    private final Map<String, Reply> packed = new ConcurrentHashMap<>();

    /** The name says what is in it. */
    Variants(String name, String type, byte[] text) {
        this.name = name;
        this.plain = Reply.immutable(type, text).with("ETag", tag(name));
        this.text = text;
        this.packable = !plain.headers().getOrDefault("Content-Type", "").startsWith("font/");
    }

    Reply bestFor(Request request) {
        Codings codings = packable ? request.codings() : Codings.NONE;
        if (codings.preferBrotli() && Brotli.isHere()) {
            return packed("br", text -> Brotli.packed(text, SMALLEST));
        }
        return codings.preferGzip() ? packed("gzip", text -> Gzip.packed(text, SMALLEST_GZIP)) : plain;
    }

    private Reply packed(String coding, UnaryOperator<byte[]> packing) {
        return packed.computeIfAbsent(
                coding,
                one -> Reply.immutable(plain.headers().getOrDefault("Content-Type", ""), packing.apply(text))
                        .with("Content-Encoding", one)
                        .with("ETag", tag(name + "-" + one)));
    }

    private static String tag(String name) {
        return '"' + name + '"';
    }
}
