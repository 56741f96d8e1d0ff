package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** What strangers send: each gets the right status and a sentence, and learns nothing of the program. */
class BadRequestTest {
    private final int port = RunningPortal.on(Engine.SQLITE).port();

    private void answers(RawRequest request, int status, String sentence) {
        String answer = request.sendTo(port);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains(sentence);
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("nosniff");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("jetty", "javalin", "exception", "at vn.bantin", "\nserver:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/tin-tuc/%00",
                "/../etc/passwd",
                "/tin-tuc/../../x",
                "/%2e%2e/x",
                "/%c0%af",
                "/%c0%ae%c0%ae/",
                "/%E1%BB",
                "/%",
                "/%zz",
                "/x|y",
                "/\"><script>",
                "http://evil.example/",
                "*"
            })
    void a_malformed_path_is_refused(String path) {
        answers(RawRequest.get(path), 400, "Địa chỉ này không hợp lệ.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co",
                "/a/b/c",
                "/tin-tuc/khong-co",
                "/tin-tuc%2fabc",
                "/tin-tuc%0d%0aX:y",
                "/media/x.jpg",
                "/media/..%2f..%2fbantin.db",
                "/assets/portal.css",
                "//",
                "/tin-tuc?trang=99"
            })
    void an_address_without_a_page_is_not_found(String path) {
        answers(RawRequest.get(path), 404, "Địa chỉ này không có trang nào.");
    }

    @Test
    void a_path_that_is_too_long_is_refused_and_a_long_one_is_looked_up() {
        answers(RawRequest.get("/" + "a".repeat(9_000)), 414, "Yêu cầu dài hơn mức máy chủ nhận.");
        answers(RawRequest.get("/" + "a".repeat(4_000)), 404, "Không tìm thấy trang");
    }

    @Test
    void headers_that_are_too_long_are_refused() {
        answers(
                new RawRequest("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"),
                431,
                "Yêu cầu dài hơn mức máy chủ nhận.");
    }

    @Test
    void a_host_of_no_site_is_told_so_in_both_languages() {
        answers(RawRequest.of("GET", "/", "khong-co.example"), 421, "khong-co.example");
        assertThat(RawRequest.of("GET", "/", "khong-co.example").sendTo(port))
                .contains("<section lang=\"vi\">", "<section lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>alert(1)</script>", "", "localhost:99999"})
    void a_malformed_host_is_refused(String host) {
        answers(RawRequest.of("GET", "/", host), 400, "Yêu cầu không hợp lệ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n\r\n", "garbage\r\n\r\n", "\u0001\u0002\u00FF\r\n\r\n"})
    void what_is_no_http_is_refused(String bytes) {
        answers(new RawRequest(bytes), 400, "Yêu cầu không hợp lệ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "PUT", "OPTIONS", "TRACE", "BREW"})
    void a_method_that_a_page_does_not_take_is_refused(String method) {
        answers(RawRequest.of(method, "/", "localhost"), 405, "Thao tác không được phép");
        assertThat(RawRequest.of(method, "/", "localhost").sendTo(port)).contains("Allow: GET");
    }

    @Test
    void head_is_answered_as_get_without_the_body() {
        String answer = RawRequest.of("HEAD", "/", "localhost").sendTo(port);
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("ETag: ").endsWith("\r\n\r\n");
    }
}
