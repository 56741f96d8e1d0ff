package vn.bantin.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Sha256;

/** Style sheets, scripts, fonts and drawings of the program itself, each under an address that names its content. */
public final class Assets {
    private static final Pattern STYLE_REFERENCE = Pattern.compile("(?<before>url\\()\"(?<name>[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile(
            "^(?<before>(?:import|export)\\b[^'\"();]*?\\bfrom\\s*|import\\s*)(?<quote>[\"'])(?<name>[^\"']+)\\k<quote>",
            Pattern.MULTILINE);
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Variants> replies = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * Reads the assets from the class path folder {@code static}, or from a WebJar: {@code prosemirror-view.js} is the
     * module of the library of that name. What a style sheet refers to by {@code url("name")} and a module by
     * {@code import … from "name"} or {@code "./name.js"} is taken in with it, and its address put there, since the
     * content security policy lets no import map stand in a page.
     *
     * @throws IllegalArgumentException for a name that is neither, or files that refer to each other in a circle
     */
    public Assets(List<String> names) {
        names.forEach(this::add);
    }

    private void add(String name) {
        if (paths.containsKey(name)) {
            return;
        }
        if (!open.add(name)) {
            throw new IllegalArgumentException("assets in a circle: " + open);
        }
        byte[] bytes = withReferences(name, read(name));
        open.remove(name);
        int dot = name.lastIndexOf('.');
        String hash = Sha256.of(bytes).substring(0, 12);
        String file = name.substring(0, dot).replace('/', '-') + "." + hash + name.substring(dot);
        paths.put(name, "/assets/" + file);
        String type = TYPES.getOrDefault(name.substring(dot + 1), "application/octet-stream");
        replies.put(file, new Variants(hash, type, bytes));
    }

    private static byte[] read(String name) {
        try (InputStream file = open(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable InputStream open(String name) {
        InputStream own = Assets.class.getResourceAsStream("/static/" + name);
        return own == null ? WebJar.open(name) : own;
    }

    private byte[] withReferences(String name, byte[] bytes) {
        if (name.endsWith(".css")) {
            return withReferences(bytes, STYLE_REFERENCE, reference -> reference);
        }
        if (name.endsWith(".js")) {
            return withReferences(bytes, IMPORT, reference -> module(name, reference));
        }
        return bytes;
    }

    private byte[] withReferences(byte[] bytes, Pattern pattern, UnaryOperator<String> naming) {
        return pattern.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(match -> {
                    String name = naming.apply(match.group("name"));
                    add(name);
                    return Matcher.quoteReplacement(match.group("before") + '"' + path(name) + '"');
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The asset that a module means: {@code ./name.js} stands in its own folder, a bare name is a library. */
    private static String module(String importer, String reference) {
        return reference.startsWith("./")
                ? importer.substring(0, importer.lastIndexOf('/') + 1) + reference.substring(2)
                : reference + ".js";
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
        Variants variants = replies.get(request.part("file"));
        if (variants == null) {
            throw Problem.notFound();
        }
        return variants.bestFor(request);
    }
}
