package vn.bantin.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of one demonstration portal: its properties, articles and pictures. */
final class PortalFolder {
    private final String folder;
    private final Properties properties = new Properties();

    PortalFolder(String name) {
        this.folder = "/demonstration/" + name + "/";
        try {
            properties.load(new StringReader(text("site.properties")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String property(String key) {
        return properties.getProperty(key);
    }

    List<String> values(String key) {
        return List.of(property(key).split(","));
    }

    /** The values of {@code key.1}, {@code key.2} … each split at its bars. */
    List<String[]> rows(String key) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> properties.getProperty(key + "." + i))
                .takeWhile(row -> row != null)
                .map(row -> row.split("\\|", -1))
                .toList();
    }

    Stream<DemonstrationArticle> articles() {
        return values("articles").stream().map(name -> DemonstrationArticle.parse(text(name + ".html")));
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        try (InputStream file = PortalFolder.class.getResourceAsStream(folder + name)) {
            if (file == null) {
                throw new IllegalStateException("no " + folder + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
