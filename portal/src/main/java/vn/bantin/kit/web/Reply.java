package vn.bantin.kit.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes back to a reader: a status, the headers that are its own, and the bytes. */
public record Reply(int status, Map<String, String> headers, List<Cookie> cookies, Body body) {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String KEEP_FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final String NEVER_KEEP = "no-store";
    private static final String PARTS = "Accept-Ranges";

    public Reply {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
    }

    /** A page that a browser may keep if it asks each time whether it is still good. */
    public static Reply html(int status, String page) {
        return of(status, "text/html; charset=utf-8", ASK_AGAIN, page.getBytes(StandardCharsets.UTF_8));
    }

    /** A page whose state has a name already; {@link #html} finds one for itself. */
    public static Reply ready(byte[] page, String tag) {
        return of(200, "text/html; charset=utf-8", ASK_AGAIN, page).with("ETag", tag);
    }

    /** A page for one person alone, which no browser or proxy keeps. */
    public static Reply personal(int status, String page) {
        return of(status, "text/html; charset=utf-8", NEVER_KEEP, page.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #personal}, for a script of ours. */
    public static Reply personalJson(int status, Object value) {
        return of(
                status,
                "application/json; charset=utf-8",
                NEVER_KEEP,
                JSON.toJson(value).getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes for one person alone, kept by their browser for a while. */
    public static Reply personalFile(String type, byte[] bytes) {
        return of(200, type, "private, max-age=600", bytes);
    }

    /** As {@link #personalFile}, from a file that is named by its hash. */
    public static Reply personalFile(String type, Path file, String hash) {
        return new Reply(200, headers(type, "private, max-age=600"), List.of(), Body.OnDisk.of(file))
                .with("ETag", '"' + hash + '"')
                .with(PARTS, "none");
    }

    /** Bytes for this moment alone. */
    public static Reply passingFile(String type, byte[] bytes) {
        return of(200, type, NEVER_KEEP, bytes);
    }

    /**
     * The part of it that the browser asks for, where it asks for one (RFC 9110, 14.2: of several, none is made), and still
     * has the same file (13.1.5); 416 where the file has no such part. What only leads on has no parts.
     */
    public Reply within(Request request) {
        return status == 200 ? partOrAll(request) : this;
    }

    private Reply partOrAll(Request request) {
        return request.range(body.length())
                .filter(range -> request.hasSame(headers.getOrDefault("ETag", "")))
                .map(this::part)
                .orElse(this)
                .with(PARTS, "bytes");
    }

    private Reply part(ByteRange range) {
        return range.isThere()
                ? new Reply(206, headers, cookies, body.part(range))
                        .with("Content-Range", "bytes %d-%d/%d".formatted(range.first(), range.last(), body.length()))
                : text(416, "").with("Content-Range", "bytes */" + body.length());
    }

    /** Whether it is a file that goes out as it is, in parts too. */
    boolean isFile() {
        return headers.containsKey(PARTS);
    }

    /** A file for the person to keep, under this name. */
    public static Reply download(String name, String type, byte[] bytes) {
        return download(name, type, new Body.InMemory(bytes));
    }

    /** As {@link #download}, from a file. */
    public static Reply download(String name, String type, Path file) {
        return download(name, type, Body.OnDisk.of(file)).with(PARTS, "none");
    }

    private static Reply download(String name, String type, Body body) {
        return new Reply(200, headers(type, NEVER_KEEP), List.of(), body)
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
    }

    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", NEVER_KEEP, text.getBytes(StandardCharsets.UTF_8));
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

    /** A feed in Atom (RFC 4287). */
    public static Reply atom(byte[] feed) {
        return of(200, "application/atom+xml; charset=utf-8", ASK_AGAIN, feed);
    }

    /** Bytes whose address names them, so that they never change. */
    public static Reply immutable(String type, byte[] bytes) {
        return of(200, type, KEEP_FOR_EVER, bytes);
    }

    /** A file whose address names it by its hash. */
    public static Reply immutableFile(String type, Path file, String hash) {
        return new Reply(200, headers(type, KEEP_FOR_EVER), List.of(), Body.OnDisk.of(file))
                .with("ETag", '"' + hash + '"');
    }

    /** Sends the reader on for good; only to a path of the same site. */
    public static Reply movedTo(String path) {
        return sentTo(301, path, ASK_AGAIN);
    }

    /** Sends the reader on to where something is for now; only to a path of the same site. */
    public static Reply foundAt(String path) {
        return sentTo(302, path, ASK_AGAIN);
    }

    /** What a form was sent for is done, or has to wait: the reader goes on there; only to a path of the same site. */
    public static Reply seeOther(String path) {
        return sentTo(303, path, NEVER_KEEP);
    }

    /** Sends the reader on to another site, whose address no reader could have chosen. */
    public static Reply away(URI address) {
        return of(303, "text/plain; charset=utf-8", NEVER_KEEP, new byte[0]).with("Location", address.toASCIIString());
    }

    private static Reply sentTo(int status, String path, String cacheControl) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path of this site: " + path);
        }
        return of(status, "text/plain; charset=utf-8", cacheControl, new byte[0])
                .with("Location", path);
    }

    /** Whether this is a path of the same site; browsers take {@code //} and {@code /\} for another host. */
    public static boolean isPath(String path) {
        return path.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }

    private static Reply of(int status, String type, String cacheControl, byte[] body) {
        return new Reply(status, headers(type, cacheControl), List.of(), new Body.InMemory(body));
    }

    private static Map<String, String> headers(String type, String cacheControl) {
        return Map.of("Content-Type", type, "Cache-Control", cacheControl);
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, cookies, body);
    }

    public Reply with(Cookie cookie) {
        List<Cookie> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Reply(status, headers, more, body);
    }

    /** Whether a browser may ask later if its copy is still good. */
    boolean mayBeKept() {
        return !NEVER_KEEP.equals(headers.get("Cache-Control"));
    }
}
