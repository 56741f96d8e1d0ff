package vn.bantin.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.kit.data.Sha256;

/** Style sheets, fonts and drawings of the program itself, each under an address that names its content. */
public final class Assets {
    private static final Pattern REFERENCE = Pattern.compile("url\\(\"([^\"]+)\"\\)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Reply> replies = new HashMap<>();

    /**
     * Reads the assets from the class path folder {@code static}.
     *
     * @param names what there is; a style sheet stands after the files that it refers to by {@code url("name")}
     */
    public Assets(List<String> names) {
        names.forEach(this::add);
    }

    private void add(String name) {
        byte[] bytes = read(name);
        if (name.endsWith(".css")) {
            bytes = withReferences(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        int dot = name.lastIndexOf('.');
        String file = name.substring(0, dot) + "." + Sha256.of(bytes).substring(0, 12) + name.substring(dot);
        paths.put(name, "/assets/" + file);
        replies.put(
                file, Reply.immutable(TYPES.getOrDefault(name.substring(dot + 1), "application/octet-stream"), bytes));
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/static/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String withReferences(String css) {
        return REFERENCE
                .matcher(css)
                .replaceAll(match -> Matcher.quoteReplacement("url(\"" + path(match.group(1)) + "\")"));
    }

    /**
     * Where a browser fetches the asset of this name.
     *
     * @throws IllegalArgumentException for a name that was not given
     */
    public String path(String name) {
        String path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return path;
    }

    /** Serves {@code /assets/{file}}. */
    public Reply show(Request request) {
        Reply reply = replies.get(request.part("file"));
        if (reply == null) {
            throw Problem.notFound();
        }
        return reply;
    }
}
