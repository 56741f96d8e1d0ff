package vn.bantin.delivery;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import vn.bantin.RunningPortal;

/** Takes pages in any coding, keeps what it was given, and asks whether that is still good. */
final class Browser {
    /** The ways in which a page can come. */
    static final Set<String> WAYS = Set.of("identity", "gzip", "br", "304");

    private static final List<String> CODINGS = List.of("identity", "gzip", "gzip, br", "gzip, br");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Some of all requests are such that they count as views, of so many browsers. */
    private static final int COUNTED = 1_000;

    private record Copy(String tag, int status, String text) {}

    private final Random random;
    private final Set<String> ways;
    private final Map<String, Copy> copies = new HashMap<>();

    /** Notes the ways in which pages came. */
    Browser(Random random, Set<String> ways) {
        this.random = random;
        this.ways = ways;
    }

    /** The page as its reader sees it, be it that the copy is still good. */
    Answer open(RunningPortal node, String host, String path) throws IOException, InterruptedException {
        String address = host + path;
        @Nullable Copy offered = random.nextBoolean() ? copies.get(address) : null;
        HttpRequest request = request(node, host, path, offered == null ? "" : offered.tag());
        long asked = System.nanoTime();
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        long had = System.nanoTime();
        Copy seen = response.statusCode() == 304 && offered != null ? stillGood(offered) : copy(response);
        copies.put(address, seen);
        return new Answer(node, seen.status(), Jsoup.parse(seen.text()), age(response), asked, had);
    }

    private HttpRequest request(RunningPortal node, String host, String path, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.address(path)))
                .header("Host", host)
                .header("Accept-Encoding", CODINGS.get(random.nextInt(CODINGS.size())));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        if (random.nextInt(10) == 0) {
            request.header("User-Agent", "Mozilla/5.0 Chrome/131 " + random.nextInt(COUNTED))
                    .header("Accept-Language", "vi");
        }
        return request.build();
    }

    /** Where the database does not answer, a page says in whole seconds how old it is. */
    private static Duration age(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Age")
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds) + 1))
                .orElse(Duration.ZERO);
    }

    private Copy stillGood(Copy copy) {
        ways.add("304");
        return copy;
    }

    private Copy copy(HttpResponse<byte[]> response) throws IOException {
        String coding = response.headers().firstValue("Content-Encoding").orElse("identity");
        ways.add(coding);
        return new Copy(
                response.headers().firstValue("ETag").orElse(""),
                response.statusCode(),
                new String(unpacked(coding, response.body()), StandardCharsets.UTF_8));
    }

    private static byte[] unpacked(String coding, byte[] body) throws IOException {
        InputStream packed = new ByteArrayInputStream(body);
        try (InputStream text = switch (coding) {
            case "gzip" -> new GZIPInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            default -> packed;
        }) {
            return text.readAllBytes();
        }
    }
}
