package vn.bantin.kit.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
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
        context.status(reply.status());
        reply.headers().forEach(context::header);
        context.header("Vary", "Accept-Encoding");
        reply.cookies().forEach(cookie -> context.res().addHeader("Set-Cookie", cookie.header()));
        if ((reply.status() == 200 || reply.status() == 206) && reply.mayBeKept() && isKnown(context, reply)) {
            context.status(304);
            return;
        }
        if (reply.isFile()) {
            context.header("Content-Length", Integer.toString(reply.body().length()));
        }
        switch (reply.body()) {
            case Body.InMemory memory ->
                context.result(isToBePacked(context, reply) ? packed(context, memory.bytes()) : memory.bytes());
            case Body.OnDisk _ when context.method() == HandlerType.HEAD -> context.result("");
            case Body.OnDisk file -> context.result(file.open());
        }
    }

    private static boolean isKnown(Context context, Reply reply) {
        String own = reply.headers().get("ETag");
        String tag = own == null ? tag(reply.body()) : own;
        context.header("ETag", tag);
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
