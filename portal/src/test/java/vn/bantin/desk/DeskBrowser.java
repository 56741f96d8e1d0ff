package vn.bantin.desk;

import java.io.ByteArrayOutputStream;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Sessions;
import vn.bantin.account.Strength;

/** A browser at the newsroom's site that keeps cookies, sends forms and follows no redirect. */
final class DeskBrowser {
    private static final String HOST = "mailinh.example";
    private static final String BOUNDARY = "----ranh-gioi-cua-cac-phan";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final RunningPortal portal;
    private final Map<String, String> cookies = new HashMap<>();

    DeskBrowser(RunningPortal portal) {
        this.portal = portal;
    }

    /** The browser of somebody who has signed in already. */
    static DeskBrowser as(RunningPortal portal, Account account) {
        DeskBrowser browser = new DeskBrowser(portal);
        String token = portal.portal()
                .database()
                .write(tx -> new Sessions(tx, account.siteId())
                        .begin(account, Strength.TWO_FACTORS, "127.0.0.1", "a test", Instant.now()));
        browser.cookies.put("bantin_phien", token);
        return browser;
    }

    RunningPortal portal() {
        return portal;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, encoded(form));
    }

    /** As a script of the page sends it. */
    HttpResponse<String> script(String path, Map<String, String> form) {
        return send(posting(path, encoded(form)).header("X-Requested-By", "fetch"));
    }

    /** A form that is encoded already. */
    HttpResponse<String> post(String path, String body) {
        return send(posting(path, body));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder posting(String path, String body) {
        return request(path)
                .header("Origin", "http://" + HOST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Sends a form with files, each under its name in the field {@code file}. */
    HttpResponse<String> post(String path, Map<String, String> form, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(body, "name=\"file\"; filename=\"" + name + "\"", bytes));
        return multipart(path, body);
    }

    /** Sends a Word document to a draft. */
    HttpResponse<String> word(String path, byte[] document) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"word\"; filename=\"bai.docx\"", document);
        return multipart(path, body);
    }

    private HttpResponse<String> multipart(String path, ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Origin", "http://" + HOST)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] bytes) {
        String type = disposition.contains("filename") ? "Content-Type: application/octet-stream\r\n" : "";
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type + "\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal.address(path))).header("Host", HOST);
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    static String alert(HttpResponse<String> response) {
        return page(response).select("[role=alert]").text();
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
