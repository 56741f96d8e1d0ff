package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody may do on HTTP/2, where a connection carries many requests and much besides. */
class Http2LimitsTest {
    private static final int MANY = 20_000;
    private static final int LARGE = 4 << 20;
    private static final String NO_WINDOW = "\u0000\u0004\u0000\u0000\u0000\u0000";

    private final Server server = Server.start(
            new Listening(
                    "127.0.0.1", 0, TrustedProxies.NONE, null, new Listening.Limits(200, 200, 2, 1, 8_192, 1_000, 5)),
            List.of(
                    Route.get("/", Access.EVERYONE, request -> Reply.text(200, "here")),
                    Route.get(
                            "/large",
                            Access.EVERYONE,
                            request -> Reply.download("large.bin", "application/octet-stream", new byte[LARGE]))),
            (request, problem) -> Reply.html(problem.status(), problem.name()));

    @AfterEach
    void stop() {
        server.close();
    }

    @FunctionalInterface
    private interface Deed {
        void again(PlainHttp2 client, int turn) throws IOException;
    }

    /** How often it could be done, until the server had enough. */
    private int times(Deed deed, int most, int pauseMilliseconds) throws IOException {
        return times("", deed, most, pauseMilliseconds);
    }

    private int times(String settings, Deed deed, int most, int pauseMilliseconds) throws IOException {
        try (PlainHttp2 client = new PlainHttp2(server.port(), settings)) {
            for (int i = 0; i < most; i++) {
                try {
                    deed.again(client, i);
                } catch (IOException ended) {
                    return i;
                }
                LockSupport.parkNanos(Duration.ofMillis(pauseMilliseconds).toNanos());
            }
            return most;
        }
    }

    private void assertOthersAreAnswered() throws IOException {
        try (PlainHttp2 other = new PlainHttp2(server.port())) {
            other.get("/");
            assertThat(other.next(PlainHttp2.DATA)).isEqualTo("here");
        }
    }

    @Test
    void requests_that_are_taken_back_at_once_end_the_connection() throws Exception {
        assertThat(times(
                        (client, turn) -> {
                            client.get(2 * turn + 1, "/");
                            client.send(PlainHttp2.RESET, 0, 2 * turn + 1, "\u0000\u0000\u0000\u0008");
                        },
                        MANY,
                        0))
                .isLessThan(MANY);
        assertOthersAreAnswered();
    }

    @Test
    void a_head_without_end_ends_the_connection() throws Exception {
        assertThat(times(
                        (client, turn) -> {
                            if (turn == 0) {
                                client.send(PlainHttp2.HEADERS, PlainHttp2.END_STREAM, 1, PlainHttp2.head("/"));
                            }
                            client.send(PlainHttp2.CONTINUATION, 0, 1, PlainHttp2.header("x-more", "a".repeat(100)));
                        },
                        MANY,
                        0))
                .isLessThan(MANY);
        assertOthersAreAnswered();
    }

    @Test
    void a_head_that_is_too_long_ends_the_connection() throws Exception {
        String head = PlainHttp2.head("/")
                + PlainHttp2.header("x-more", "a".repeat(100)).repeat(100);
        try (PlainHttp2 client = new PlainHttp2(server.port())) {
            client.send(PlainHttp2.HEADERS, PlainHttp2.END_STREAM | PlainHttp2.END_HEADERS, 1, head);
            assertThat(client.next(PlainHttp2.GO_AWAY)).contains("header");
        }
        assertOthersAreAnswered();
    }

    @Test
    void a_flood_of_pings_ends_the_connection() throws Exception {
        assertThat(times((client, turn) -> client.send(PlainHttp2.PING, 0, 0, "12345678"), MANY, 0))
                .isLessThan(MANY);
        assertOthersAreAnswered();
    }

    @Test
    void a_connection_on_which_nothing_is_asked_for_is_ended_though_it_is_not_silent() throws Exception {
        assertThat(times((client, turn) -> client.send(PlainHttp2.PING, 0, 0, "12345678"), 100, 200))
                .isLessThan(100);
    }

    @Test
    void who_asks_for_an_answer_and_takes_it_byte_by_byte_is_ended() throws Exception {
        assertThat(times(
                        NO_WINDOW,
                        (client, turn) -> {
                            if (turn == 0) {
                                client.get("/large");
                            }
                            client.send(PlainHttp2.WINDOW_UPDATE, 0, 1, "\u0000\u0000\u0000\u0001");
                        },
                        100,
                        200))
                .isLessThan(100);
        assertOthersAreAnswered();
    }
}
