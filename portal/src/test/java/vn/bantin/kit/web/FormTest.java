package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as they come in: from our own pages, from other sites, with files, and what goes back. */
class FormTest {
    private final List<Route> routes = List.of(
            Route.get("/form", Access.EVERYONE, request -> Reply.personal(200, "form")),
            Route.post("/form", Access.EVERYONE, request -> Reply.text(200, said(request.form()))),
            Route.post(
                    "/sign",
                    Access.EVERYONE,
                    request -> Reply.seeOther("/form")
                            .with(new Cookie("desk", "abc", "/desk", Duration.ofHours(1), request.isSecure()))));
    private final Server server = Server.start(
            Listening.plain("127.0.0.1", 0, TrustedProxies.NONE),
            routes,
            (request, problem) -> Reply.html(problem.status(), problem.name()));

    private static String said(Form form) {
        return form.text("name") + "|" + form.all("box") + "|"
                + form.file("file")
                        .map(file -> file.name() + ":" + file.bytes().length)
                        .orElse("no file");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String path, String type, String body, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .headers(headers)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private String[] ours() {
        return new String[] {"Origin", "http://127.0.0.1:" + server.port()};
    }

    @Test
    void a_form_of_our_own_page_is_taken_and_its_text_is_nfc() throws Exception {
        HttpResponse<String> response =
                post("/form", "application/x-www-form-urlencoded", "name=To%CC%80a&box=1&box=2", ours());
        assertThat(response.body()).isEqualTo("Tòa|[1, 2]|no file");
    }

    @Test
    void a_file_comes_with_its_name_and_its_bytes() throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nTòa\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ảnh.jpg\"\r\n\r\nabc\r\n--x--\r\n";
        HttpResponse<String> response = post("/form", "multipart/form-data; boundary=x", body, ours());
        assertThat(response.body()).isEqualTo("Tòa|[]|ảnh.jpg:3");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1.evil.example",
        "Origin, ::",
        "X-Nothing, said"
    })
    void a_form_that_another_site_sends_is_refused(String header, String value) throws Exception {
        HttpResponse<String> response = post("/form", "application/x-www-form-urlencoded", "name=x", header, value);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEqualTo("forged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void a_browser_that_says_that_the_form_is_ours_is_believed(String site) throws Exception {
        assertThat(post("/form", "application/x-www-form-urlencoded", "", "Sec-Fetch-Site", site)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_form_that_is_too_long_is_refused_with_413() throws Exception {
        HttpResponse<String> response =
                post("/form", "application/x-www-form-urlencoded", "name=" + "x".repeat(9 << 20), ours());
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"9, 200", "17, 413"})
    void a_form_in_parts_brings_long_texts_too_and_no_endless_ones(int megabytes, int status) throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n" + "a".repeat(megabytes << 20)
                + "\r\n--x--\r\n";
        assertThat(post("/form", "multipart/form-data; boundary=x", part, ours())
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void a_cookie_is_out_of_reach_of_scripts_and_of_other_sites() throws Exception {
        HttpResponse<String> response = post("/sign", "application/x-www-form-urlencoded", "", ours());
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Set-Cookie"))
                .contains("desk=abc; Path=/desk; Max-Age=3600; HttpOnly; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "evil", "/a\r\nSet-Cookie: x", ""})
    void nobody_is_sent_to_another_site(String address) {
        assertThat(Reply.isPath(address)).isFalse();
    }
}
