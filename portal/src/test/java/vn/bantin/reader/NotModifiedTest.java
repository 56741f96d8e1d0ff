package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** What is answered to readers who have a good copy already. */
class NotModifiedTest {
    private static final Pattern TAG = Pattern.compile("\r\nETag: ([^\r]+)\r\n");
    private static final Pattern STYLE = Pattern.compile("/assets/[^\"]+\\.css");
    private static final Pattern PICTURE = Pattern.compile("/media/[^\" ]+\\.jpg");

    private final int port = RunningPortal.on(Engine.SQLITE).port();

    private String ask(String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return new RawRequest("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n")
                .sendTo(port);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(matcher.groupCount());
    }

    private void isKnownWithoutLength(String path, String coding) {
        String accepted = "Accept-Encoding: " + coding;
        String tag = found(TAG, ask(path, accepted));
        assertThat(ask(path, accepted, "If-None-Match: " + tag))
                .startsWith("HTTP/1.1 304 ")
                .contains("ETag: " + tag)
                .doesNotContain("Content-Length", "Transfer-Encoding")
                .endsWith("\r\n\r\n");
    }

    /** The length of nothing would be taken for the length of the page (RFC 9110, 8.6). */
    @ParameterizedTest
    @CsvSource({
        PublicPages.ARTICLE + ", gzip",
        PublicPages.ARTICLE + ", identity",
        "/tim-kiem?q=cau, gzip",
        "/so-lieu.json, identity"
    })
    void a_page_that_is_known_has_no_length(String path, String coding) {
        isKnownWithoutLength(path, coding);
    }

    @Test
    void a_file_that_is_known_has_no_length() {
        String page = ask(PublicPages.ARTICLE);
        isKnownWithoutLength(found(STYLE, page), "gzip, br");
        isKnownWithoutLength(found(PICTURE, page), "identity");
    }
}
