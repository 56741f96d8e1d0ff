package vn.bantin.kit.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to a reader: a status, the headers that are its own, and the bytes. */
@SuppressWarnings("ArrayRecordComponent") // made for one answer and never compared
public record Reply(int status, Map<String, String> headers, byte[] body) {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String KEEP_FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    public Reply {
        headers = Map.copyOf(headers);
    }

    /** A page that a browser may keep if it asks each time whether it is still good. */
    public static Reply html(int status, String page) {
        return of(status, "text/html; charset=utf-8", ASK_AGAIN, page.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", "no-store", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A value as an answer for programs, which no search engine should list. */
    public static Reply json(int status, Object value) {
        return of(
                        status,
                        "application/json; charset=utf-8",
                        ASK_AGAIN,
                        JSON.toJson(value).getBytes(StandardCharsets.UTF_8))
                .with("X-Robots-Tag", "noindex");
    }

    /** Bytes whose address names them, so that they never change. */
    public static Reply immutable(String type, byte[] bytes) {
        return of(200, type, KEEP_FOR_EVER, bytes);
    }

    /** Sends the reader on for good; only to a path of the same site. */
    public static Reply movedTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path of this site: " + path);
        }
        return of(301, "text/plain; charset=utf-8", ASK_AGAIN, new byte[0]).with("Location", path);
    }

    private static Reply of(int status, String type, String cacheControl, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type, "Cache-Control", cacheControl), body);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
