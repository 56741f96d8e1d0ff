package vn.bantin.kit.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import vn.bantin.kit.data.Sha256;

/** Sends a reply, or only the word that the reader's copy is still good. */
final class Exchange {
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
            context.minSizeForCompression(Integer.MAX_VALUE);
            context.header("Content-Length", Integer.toString(reply.body().length()));
        }
        switch (reply.body()) {
            case Body.InMemory memory -> context.result(memory.bytes());
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
}
