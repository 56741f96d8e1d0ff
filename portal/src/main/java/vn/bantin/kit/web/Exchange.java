package vn.bantin.kit.web;

import io.javalin.http.Context;
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
            context.header("Content-Length", Integer.toString(reply.body().length));
        }
        context.result(reply.body());
    }

    private static boolean isKnown(Context context, Reply reply) {
        String own = reply.headers().get("ETag");
        String tag = own == null ? tag(reply.body()) : own;
        context.header("ETag", tag);
        String known = context.header("If-None-Match");
        return known != null && EntityTag.isKnown(known, tag);
    }

    /** Weak, since the same page goes out compressed and plain. */
    private static String tag(byte[] body) {
        return "W/\"" + Sha256.of(body).substring(0, 32) + "\"";
    }
}
