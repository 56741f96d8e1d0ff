package vn.bantin.kit.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;
import vn.bantin.kit.data.Sha256;

/** Sends a reply, or only the word that the reader's copy is still good. */
final class Exchange {
    /** Compressed by their own nature. */
    private static final Set<String> PACKED =
            Set.of("image/jpeg", "image/png", "image/webp", "font/woff2", "application/pdf", "audio/wav");

    /** What is smaller fits into one packet as it is. */
    private static final int WORTH_PACKING = 1_500;

    private static final int EFFORT = 6;

    private Exchange() {}

    static void send(Context context, Reply reply) {
        Optional<String> tag = tag(reply);
        boolean known = tag.filter(one -> isKnown(context, one)).isPresent();
        if (!known) {
            /* Before all else, as a file may be gone: then nothing of this reply was said. */
            put(context, reply);
        }
        context.status(known ? 304 : reply.status());
        reply.headers().forEach(context::header);
        tag.ifPresent(one -> context.header("ETag", one));
        context.header("Vary", "Accept-Encoding");
        reply.cookies().forEach(cookie -> context.res().addHeader("Set-Cookie", cookie.header()));
        if (!known && reply.isFile()) {
            context.header("Content-Length", Integer.toString(reply.body().length()));
        }
    }

    private static void put(Context context, Reply reply) {
        switch (reply.body()) {
            case Body.InMemory memory ->
                context.result(isToBePacked(context, reply) ? packed(context, memory.bytes()) : memory.bytes());
            case Body.OnDisk _ when context.method() == HandlerType.HEAD -> context.result("");
            case Body.OnDisk file -> context.result(file.open());
        }
    }

    /** The name of what is sent, if a browser may ask later whether its copy is still good. */
    private static Optional<String> tag(Reply reply) {
        String own = reply.headers().get("ETag");
        return (reply.status() == 200 || reply.status() == 206) && reply.mayBeKept()
                ? Optional.of(own == null ? tag(reply.body()) : own)
                : Optional.empty();
    }

    private static boolean isKnown(Context context, String tag) {
        String known = context.header("If-None-Match");
        return known != null && EntityTag.isKnown(known, tag);
    }

    /** Weak, since the same page goes out compressed and plain. */
    private static String tag(Body body) {
        return switch (body) {
            case Body.InMemory memory -> "W/\"" + Sha256.of(memory.bytes()).substring(0, 32) + "\"";
            case Body.OnDisk file -> throw new IllegalStateException("a file has a tag of its own: " + file);
        };
    }

    private static boolean isToBePacked(Context context, Reply reply) {
        return reply.body().length() >= WORTH_PACKING
                && !reply.isFile()
                && !reply.headers().containsKey("Content-Encoding")
                && !PACKED.contains(reply.headers().getOrDefault("Content-Type", ""))
                && new Request(context).codings().preferGzip();
    }

    private static byte[] packed(Context context, byte[] body) {
        context.header("Content-Encoding", "gzip");
        return Gzip.packed(body, EFFORT);
    }
}
