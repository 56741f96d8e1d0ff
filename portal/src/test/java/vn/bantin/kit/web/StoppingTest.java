package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever was being answered when the server stops gets all of it. */
class StoppingTest {
    private static final int LARGE = 16 << 20;
    private static final int PATIENT = 30;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private Server server = start(PATIENT);

    private Server start(int stopSeconds) {
        return Server.start(
                new Listening(
                        "127.0.0.1",
                        0,
                        TrustedProxies.NONE,
                        null,
                        new Listening.Limits(200, 200, 30, 10, 8_192, 0, stopSeconds)),
                List.of(
                        Route.get("/late", Access.EVERYONE, request -> {
                            arrived.countDown();
                            waitFor(go);
                            return Reply.text(200, "all of it");
                        }),
                        Route.get(
                                "/large",
                                Access.EVERYONE,
                                request -> Reply.download("large.bin", "application/octet-stream", new byte[LARGE]))),
                (request, problem) -> Reply.html(problem.status(), problem.name()));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    @AfterEach
    void stop() {
        go.countDown();
        server.close();
    }

    private Socket asked(String path) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        ask(socket, path);
        return socket;
    }

    private static void ask(Socket socket, String path) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(path)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    private void awaitRefusal(int port) throws Exception {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                assertThat(socket.isConnected()).isTrue();
                Thread.sleep(50);
            } catch (ConnectException refused) {
                return;
            }
        }
        throw new AssertionError("new readers are still let in");
    }

    @Test
    void an_answer_that_is_being_made_when_nobody_new_is_let_in_arrives_whole() throws Exception {
        int port = server.port();
        try (Socket reader = asked("/late")) {
            waitFor(arrived);
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
            awaitRefusal(port);
            assertThat(stopping).isNotDone();
            go.countDown();
            assertThat(rest(reader)).startsWith("HTTP/1.1 200").endsWith("all of it");
            stopping.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_request_on_an_open_connection_is_answered_and_told_that_it_was_the_last() throws Exception {
        int port = server.port();
        try (Socket open = asked("/none");
                Socket reader = asked("/late")) {
            InputStream in = open.getInputStream();
            assertThat(in.read()).isEqualTo('H');
            waitFor(arrived);
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
            awaitRefusal(port);
            ask(open, "/none");
            assertThat(rest(open)).contains("HTTP/1.1 404", "Connection: close");
            go.countDown();
            assertThat(rest(reader)).endsWith("all of it");
            stopping.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_proxy_on_http_2_is_told_to_ask_no_more_and_gets_what_it_asked_for() throws Exception {
        int port = server.port();
        try (PlainHttp2 proxy = new PlainHttp2(port)) {
            proxy.get("/late");
            waitFor(arrived);
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
            proxy.next(PlainHttp2.GO_AWAY);
            awaitRefusal(port);
            assertThat(stopping).isNotDone();
            go.countDown();
            assertThat(proxy.next(PlainHttp2.DATA)).isEqualTo("all of it");
            stopping.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_slow_reader_gets_all_of_a_large_file() throws Exception {
        int port = server.port();
        try (Socket reader = asked("/large")) {
            assertThat(reader.getInputStream().read()).isEqualTo('H');
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
            awaitRefusal(port);
            Thread.sleep(2_500);
            assertThat(rest(reader)).hasSizeGreaterThan(LARGE);
            stopping.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoever_takes_nothing_keeps_no_server_from_stopping() throws Exception {
        server.close();
        server = start(1);
        try (Socket reader = asked("/large")) {
            assertThat(reader.getInputStream().read()).isEqualTo('H');
            CompletableFuture.runAsync(server::close).get(20, TimeUnit.SECONDS);
            assertThat(reader.isConnected()).isTrue();
        }
    }
}
