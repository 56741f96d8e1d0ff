package vn.bantin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;

/** The real program with the demonstration, listening on loopback; one for each engine, shared by all tests. It trusts the tests to say by X-Forwarded-For from where they ask. */
public final class RunningPortal implements AutoCloseable {
    /** The header that turns a request to the newsroom's site. */
    @SuppressWarnings("MutablePublicArray") // the HTTP client takes headers as an array
    public static final String[] HOST = {"Host", "mailinh.example"};

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<Engine, RunningPortal> RUNNING = new EnumMap<>(Engine.class);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Portal portal;
    private final String url;
    private final int port;
    private final Path folder;
    private final Map<String, String> more;
    private final Newsroom newsroom;

    private RunningPortal(Engine engine, Map<String, String> more) {
        this(TestDatabases.migrated(engine), TestDatabases.folder(), more, null);
    }

    private RunningPortal(String url, Path folder, Map<String, String> more, @Nullable Newsroom known) {
        this.url = url;
        this.folder = folder;
        this.more = more;
        Map<String, String> flags = new HashMap<>(more);
        flags.putAll(Map.of("data", folder.toString(), "port", "0", "database.url", url));
        portal = Portal.open(Settings.load(flags, Map.of()), InstantSource.system());
        port = portal.serve();
        newsroom = known == null ? new Newsroom(portal.database(), Newsroom.IMPRINT) : known;
        awaitSearch();
    }

    /** The index is built behind the pages, a moment after they can be read. */
    private void awaitSearch() {
        Instant end = Instant.now().plus(PATIENCE);
        while (get("/tim-kiem.json?q=x", HOST).statusCode() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the search index was not ready after " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    public static synchronized RunningPortal on(Engine engine) {
        return RUNNING.computeIfAbsent(engine, RunningPortal::shared);
    }

    private static RunningPortal shared(Engine engine) {
        RunningPortal shared = new RunningPortal(engine, Map.of("proxy", "127.0.0.1"));
        TestDatabases.closeAtEnd(shared);
        return shared;
    }

    /** A portal of one test's own with these settings and the newsroom alone, which the test closes. */
    public static RunningPortal with(Map<String, String> settings) {
        return with(Engine.SQLITE, settings);
    }

    /** The same on this engine. */
    public static RunningPortal with(Engine engine, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("demonstration", "false");
        return new RunningPortal(engine, all);
    }

    /** A portal of one test's own with the newsroom alone, which the test closes. */
    public static RunningPortal alone(Engine engine) {
        return with(engine, Map.of());
    }

    /** Another node on the same database with the same settings, which the test closes. */
    public RunningPortal anotherNode() {
        return new RunningPortal(url, TestDatabases.folder(), more, newsroom);
    }

    /** The same portal after it was closed, on the same data. */
    public RunningPortal startedAgain() {
        return new RunningPortal(url, folder, more, newsroom);
    }

    @Override
    public void close() {
        portal.close();
    }

    /** The desk of a third site beside the demonstration's two; its pages are asked for by {@link #HOST}. */
    public Newsroom newsroom() {
        return newsroom;
    }

    /** The host of a site that has neither sections nor articles. */
    public String emptySite() {
        return newsroom.addEmptySite();
    }

    public Portal portal() {
        return portal;
    }

    /** The data folder, where the accounts of the demonstration are written down. */
    public Path folder() {
        return folder;
    }

    /** The address of its database. */
    public String url() {
        return url;
    }

    public int port() {
        return port;
    }

    /** The address of a path of the ward's site. */
    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The address of a path of the newsroom's site, for browsers that take its host to be this machine. */
    public String newsroomAddress(String path) {
        return "http://" + HOST[1] + ":" + port + path;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The same as a browser asks, which takes pages packed. */
    public HttpResponse<String> getPacked(String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Accept-Encoding", "gzip"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .headers(all.toArray(String[]::new))
                .build();
        return send(
                request,
                answer -> BodySubscribers.mapping(
                        BodySubscribers.ofByteArray(), body -> unpacked(answer.headers(), body)));
    }

    private static String unpacked(HttpHeaders headers, byte[] body) {
        boolean packed = headers.firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream text = new ByteArrayInputStream(body);
                InputStream plain = packed ? new GZIPInputStream(text) : text) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(HttpRequest request, BodyHandler<String> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The page at a path that answers 200. */
    public Document page(String path, String... headers) {
        HttpResponse<String> response = get(path, headers);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return Jsoup.parse(response.body(), address(path));
    }
}
