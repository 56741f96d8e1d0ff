package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.PublicPages;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;

/** The real program is killed while it is read: what the page told of views stays, and nothing is counted twice. */
class KilledViewsTest {
    private static final int WRITTEN = 50;
    private static final int UNWRITTEN = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String READY = "Bantin is ready at ";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void at_most_the_views_of_the_last_seconds_are_lost(Engine engine) throws Exception {
        Files.writeString(data.resolve("bantin.conf"), "database.url = " + TestDatabases.url(engine) + "\n");
        long before;
        Process portal = start();
        try {
            String origin = origin(portal);
            before = views(origin);
            read(origin, WRITTEN);
            await(origin, before + WRITTEN);
            read(origin, UNWRITTEN);
        } finally {
            portal.destroyForcibly().waitFor();
        }
        Process again = start();
        try {
            String origin = origin(again);
            long kept = views(origin);
            assertThat(kept).isBetween(before + WRITTEN, before + WRITTEN + UNWRITTEN);
            read(origin, 1);
            await(origin, kept + 1);
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothing_is_lost_where_the_program_is_asked_to_end(Engine engine) throws Exception {
        Files.writeString(data.resolve("bantin.conf"), "database.url = " + TestDatabases.url(engine) + "\n");
        long before;
        Process portal = start();
        try {
            String origin = origin(portal);
            before = views(origin);
            read(origin, WRITTEN);
            portal.destroy();
            portal.waitFor();
        } finally {
            portal.destroyForcibly().waitFor();
        }
        Process again = start();
        try {
            assertThat(views(origin(again))).isEqualTo(before + WRITTEN);
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    private void await(String origin, long expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (views(origin) < expected && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(views(origin)).isEqualTo(expected);
    }

    private long views(String origin) throws Exception {
        String page = get(HttpRequest.newBuilder(URI.create(origin + PublicPages.ARTICLE)));
        return Long.parseLong(Jsoup.parse(page).select(".views").text().replaceAll("[^0-9]", ""));
    }

    /** As so many new readers. */
    private void read(String origin, int readers) throws Exception {
        for (int i = 0; i < readers; i++) {
            get(HttpRequest.newBuilder(URI.create(origin + PublicPages.ARTICLE))
                    .header("User-Agent", "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0 " + UUID.randomUUID())
                    .header("Accept-Language", "vi-VN"));
        }
    }

    private String get(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private Process start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.bantin.Bantin",
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Where it says that it listens. */
    private static String origin(Process portal) throws IOException {
        BufferedReader out = portal.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).replace("localhost", "127.0.0.1");
            }
        }
        throw new AssertionError("the portal did not start");
    }
}
