package vn.bantin.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPInputStream;

/** Asks for pages, packed as browsers do, until they say something or say it no more. */
final class CityReader {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    CityReader(int port) {
        this.port = port;
    }

    void awaitSaid(String path, String words) {
        await(path, words, true);
    }

    void awaitUnsaid(String path, String words) {
        await(path, words, false);
    }

    private void await(String path, String words, boolean said) {
        Instant end = Instant.now().plus(PATIENCE);
        while (page(path).contains(words) != said) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(path + " after " + PATIENCE + ": " + words);
            }
        }
    }

    private String page(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            return text(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.body());
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        try (InputStream text = packed ? new GZIPInputStream(body) : body) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
