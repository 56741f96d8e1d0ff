package vn.bantin.kit.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import vn.bantin.kit.text.Language;
import vn.bantin.vietnamese.Unicode;

/** What a reader asked for, with all text in NFC. */
public final class Request {
    /** The query parameter by which a reader chooses the language of the screen. */
    public static final String LANGUAGE = "ngon-ngu";

    private final Context context;

    Request(Context context) {
        this.context = context;
    }

    /** The host name asked for: lower case, without port or closing dot. */
    public String host() {
        return Origin.name(context.req().getServerName());
    }

    /** The decoded path, which begins with a slash. */
    public String path() {
        return Unicode.nfc(URLDecoder.decode(context.path().replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** What stands in the path where the route has {@code {name}}. */
    public String part(String name) {
        return Unicode.nfc(context.pathParam(name));
    }

    /** The first value of a query parameter. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(Unicode::nfc);
    }

    /** The fields of the form that was sent. */
    public Form form() {
        return new Form(context);
    }

    /** The value of a cookie that the browser sent. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(context.cookie(name));
    }

    /** The network address that the request came from; behind a trusted proxy, the one that the proxy names. */
    public String address() {
        return context.req().getRemoteAddr();
    }

    /** Which part of a body of so many bytes is asked for; none where that is all of it, or cannot be made out. */
    Optional<ByteRange> range(int length) {
        return Optional.ofNullable(context.header("Range")).flatMap(asked -> ByteRange.of(asked, length));
    }

    /** Whether a part belongs to what the browser has of the file: it says nothing of that, or the same strong tag. */
    boolean hasSame(String tag) {
        String known = context.header("If-Range");
        return known == null || known.equals(tag) && !EntityTag.isWeak(tag);
    }

    /** What the browser calls itself; empty where it says nothing. */
    public String userAgent() {
        return Unicode.nfc(Objects.requireNonNullElse(context.userAgent(), ""));
    }

    /** Which languages the browser says its reader reads; empty where it says nothing. */
    public String languages() {
        return Objects.requireNonNullElse(context.header("Accept-Language"), "");
    }

    /** Whether somebody opens the page in a browser now, as {@link Opening} tells. */
    public boolean opensPage() {
        return Opening.isBy(context.method().name(), context::header);
    }

    /** Which codings the browser takes; none where it says nothing. */
    public Codings codings() {
        return Codings.of(Objects.requireNonNullElse(context.header("Accept-Encoding"), ""));
    }

    /** Scheme, host and port as they were asked for. */
    public String origin() {
        return Origin.of(
                context.scheme(), context.req().getServerName(), context.req().getServerPort());
    }

    /** The path as it was sent. */
    public String rawPath() {
        return context.req().getRequestURI();
    }

    /** Whether it came over HTTPS. */
    public boolean isSecure() {
        return context.scheme().equals("https");
    }

    /** Whether it may only read. */
    public boolean isSafe() {
        return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    }

    /** Whether a script of ours asks, which wants an answer for itself rather than a page. */
    public boolean isFromScript() {
        return "fetch".equals(context.header("X-Requested-By"));
    }

    /** Keeps what an access rule found out for the handler that answers. */
    public <T> void put(Class<T> type, T found) {
        context.attribute(type.getName(), found);
    }

    /**
     * What an access rule kept.
     *
     * @throws NullPointerException where the route's rule keeps no such thing
     */
    public <T> T got(Class<T> type) {
        return Objects.requireNonNull(type.cast(context.attribute(type.getName())), () -> "no rule found a " + type);
    }

    /** All of the query with its question mark, as it was sent; empty where there is none. */
    public String queryString() {
        String query = context.queryString();
        return query == null ? "" : "?" + query;
    }

    /** The language of the screen: Vietnamese, unless the reader chose another one by {@value #LANGUAGE}. */
    public Language language() {
        return query(LANGUAGE).flatMap(Language::of).orElse(Language.VIETNAMESE);
    }

    /** The address of this path on that host name, with the scheme and port of this request. */
    public String absolute(String host, String path) {
        String origin = Origin.of(context.scheme(), host, context.req().getServerPort());
        return URI.create(origin + path).toASCIIString();
    }
}
