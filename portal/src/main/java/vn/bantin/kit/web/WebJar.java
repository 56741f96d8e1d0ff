package vn.bantin.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Browser libraries on the class path: which file of which WebJar an asset's name stands for. */
final class WebJar {
    private static final Map<String, String> OTHER_FILES = Map.of(
            "htmx.js", "htmx.org/dist/htmx.min.js",
            "w3c-keyname.js", "w3c-keyname/index.js",
            "prosemirror.css", "prosemirror-view/style/prosemirror.css",
            "gapcursor.css", "prosemirror-gapcursor/style/gapcursor.css");

    private WebJar() {}

    /** The file for this name, {@code <library>/dist/index.js} unless said otherwise; null where no library has it. */
    static @Nullable InputStream open(String name) {
        String file = OTHER_FILES.getOrDefault(name, name.replaceFirst("\\.js$", "/dist/index.js"));
        int slash = file.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String library = file.substring(0, slash);
        String version = version(library);
        return version == null
                ? null
                : WebJar.class.getResourceAsStream(
                        "/META-INF/resources/webjars/" + library + "/" + version + file.substring(slash));
    }

    private static @Nullable String version(String library) {
        String path = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
        try (InputStream file = WebJar.class.getResourceAsStream(path)) {
            if (file == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
