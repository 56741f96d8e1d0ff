package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** Pictures as browsers and programs ask for them: whole, in parts, again. */
class PartsOfFilesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);
    private final String picture = Jsoup.parse(
                    new String(get(portal.address("/")).body(), StandardCharsets.UTF_8))
            .expectFirst("main img")
            .attr("src");
    private final HttpResponse<byte[]> whole = get(portal.address(picture));
    private final String tag = whole.headers().firstValue("ETag").orElseThrow();

    @Test
    void a_picture_has_its_length_a_strong_tag_and_says_that_parts_are_to_be_had() throws Exception {
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
        HttpResponse<byte[]> head = CLIENT.send(
                HttpRequest.newBuilder(URI.create(portal.address(picture)))
                        .HEAD()
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
        assertThat(get(portal.address(picture), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get(portal.address(picture), "If-None-Match", tag, "Range", "bytes=0-9")
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=5-14, 5, 15",
        "bytes=10-, 10, -1",
        "bytes=-7, -7, -1",
        "bytes=3-999999999, 3, -1"
    })
    void a_part_is_what_was_asked_for(String asked, int from, int to) {
        int length = whole.body().length;
        int first = from < 0 ? length + from : from;
        int end = to < 0 ? length : to;
        HttpResponse<byte[]> part = get(portal.address(picture), "Range", asked, "Accept-Encoding", "gzip");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range"))
                .hasValue("bytes %d-%d/%d".formatted(first, end - 1, length));
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), first, end));
        assertThat(part.headers().firstValue("ETag")).hasValue(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=99999999-999999999", "bytes=-0"})
    void a_part_that_is_not_there_is_refused_with_the_length(String asked) {
        HttpResponse<byte[]> refused = get(portal.address(picture), "Range", asked);
        assertThat(refused.statusCode()).isEqualTo(416);
        assertThat(refused.headers().firstValue("Content-Range")).hasValue("bytes */" + whole.body().length);
        assertThat(refused.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=",
                "bytes=-",
                "bytes=9-3",
                "bytes=0-1,4-5",
                "lines=1-2",
                "bytes=a-b",
                "bytes=99999999999-",
                "0-5",
                "bytes=1-2-3"
            })
    void nonsense_and_several_parts_give_all_of_it(String asked) {
        HttpResponse<byte[]> all = get(portal.address(picture), "Range", asked);
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body()).isEqualTo(whole.body());
    }

    @Test
    void a_part_of_another_file_than_the_browser_has_is_all_of_it() {
        assertThat(get(portal.address(picture), "Range", "bytes=0-9", "If-Range", tag)
                        .statusCode())
                .isEqualTo(206);
        for (String other : new String[] {"\"x\"", "W/" + tag, "Mon, 30 Nov 2026 10:00:00 GMT"}) {
            assertThat(get(portal.address(picture), "Range", "bytes=0-9", "If-Range", other)
                            .statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<byte[]> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        try {
            return CLIENT.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
