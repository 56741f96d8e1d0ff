package vn.bantin.kit.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Sha256;

/** Sends a reply, or only the word that the reader's copy is still good. */
final class Exchange {
    private Exchange() {}

    static void send(Context context, Reply reply) {
        context.status(reply.status());
        reply.headers().forEach(context::header);
        context.header("Vary", "Accept-Encoding");
        reply.cookies().forEach(cookie -> context.res().addHeader("Set-Cookie", cookie.header()));
        if (reply.status() == 200 && reply.mayBeKept()) {
            String tag = tag(reply.body());
            context.header("ETag", tag);
            if (isCurrent(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        context.result(reply.body());
    }

    /** Weak, since the same page goes out compressed and plain. */
    private static String tag(byte[] body) {
        return "W/\"" + Sha256.of(body).substring(0, 32) + "\"";
    }

    private static boolean isCurrent(@Nullable String known, String tag) {
        return Optional.ofNullable(known).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
