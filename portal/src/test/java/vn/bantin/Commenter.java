package vn.bantin;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.bantin.challenge.Peek;
import vn.bantin.challenge.Puzzle;
import vn.bantin.challenge.Worker;

/** A reader of the newsroom's site at a network address of their own, behind the proxy that the test portals trust. */
public record Commenter(RunningPortal portal, String address) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Gson JSON = new Gson();
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** In a network in which nobody else is. */
    public static Commenter at(RunningPortal portal) {
        int number = NEXT.incrementAndGet();
        return new Commenter(portal, "10.%d.%d.7".formatted(number / 256, number % 256));
    }

    /** All fields as a person fills them in. */
    public static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("ho-ten", "Nguyễn Thị Mến");
        fields.put("dien-thoai", "0912 345 678");
        fields.put("tieu-de", "Về con đường " + UUID.randomUUID());
        fields.put(
                "loi-binh-luan", "Đường trước nhà tôi ngập từ thứ Hai.\n\nMong phường cho người xuống xem. " + words());
        fields.put("dong-y", "1");
        return fields;
    }

    /** Other words each time, since the same ones again are doubtful. */
    private static String words() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .mapToObj(sign -> Character.toString('a' + sign % 26))
                .collect(Collectors.joining());
    }

    public HttpResponse<String> get(String path) {
        return exchange(request(path).GET());
    }

    public HttpResponse<byte[]> file(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.GET().build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form to an article, whose path begins with a stroke. */
    public HttpResponse<String> send(String article, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        int end = article.indexOf('?');
        String path =
                end < 0 ? article + "/binh-luan" : article.substring(0, end) + "/binh-luan" + article.substring(end);
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As {@link #send} with the work of the reader's browser. */
    public HttpResponse<String> sendProved(String article, Map<String, String> fields) {
        Map<String, String> proved = new HashMap<>(fields);
        proved.put("bang-chung", proof(article));
        return send(article, proved);
    }

    public String proof(String article) {
        String puzzle = page(get(article)).expectFirst("form[data-puzzle]").attr("data-puzzle");
        return Worker.solve(JSON.fromJson(get(puzzle).body(), Puzzle.class));
    }

    /** The fields with the code that a page asks for, as whoever reads it types it. */
    public Map<String, String> readingCode(HttpResponse<String> page, Map<String, String> fields) {
        String token = token(page);
        return with(fields, Map.of("ma-the", token, "ma", Peek.digits(portal.folder(), token)));
    }

    public static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(more);
        return all;
    }

    public static String token(HttpResponse<String> page) {
        return page(page).expectFirst("input[name=ma-the]").val();
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    /** What the page says has to be put right. */
    public static String fault(HttpResponse<String> response) {
        Element fault = page(response).selectFirst("#loi");
        return fault == null ? "" : fault.text();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.address(path)))
                .headers(RunningPortal.HOST)
                .header("X-Forwarded-For", address)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        return exchange(request.build(), BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return CLIENT.send(request, reading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
