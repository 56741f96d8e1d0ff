package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bantin.kit.data.TestDatabases;

/** Readers who send or take little, slowly or too much at once do no harm to others. */
class LimitsTest {
    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final int LARGE = 12 << 20;
    private static final int SMALL_WINDOW = 8 << 10;
    private static final ProblemPage SHORT = (request, problem) -> Reply.html(problem.status(), problem.name());
    private static final List<Route> ROUTES = List.of(
            Route.get("/", Access.EVERYONE, request -> Reply.html(200, "here")),
            Route.get(
                    "/large",
                    Access.EVERYONE,
                    request -> Reply.download("large.bin", "application/octet-stream", new byte[LARGE])),
            Route.post(
                    "/form",
                    Access.EVERYONE,
                    request -> Reply.html(200, request.form().text("name"))));

    private final List<Socket> open = new ArrayList<>();
    private Server server = server(new Listening.Limits(200, 200, 1, 1, 8_192, 1_000, 5));

    private static Server server(Listening.Limits limits) {
        return Server.start(new Listening("127.0.0.1", 0, TrustedProxies.NONE, null, limits), ROUTES, SHORT);
    }

    private void limit(Listening.Limits limits) {
        server.close();
        server = server(limits);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        server.close();
    }

    private Socket connect() throws IOException {
        return connect("127.0.0.1");
    }

    /** From any of the addresses that a machine has for itself. */
    private Socket connect(String from) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        socket.setReceiveBufferSize(SMALL_WINDOW);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        open.add(socket);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
    }

    /** How many of these pieces could be sent, of a hundred a second, until the server had enough. */
    private static int pieces(Socket socket, String piece, int most) throws IOException {
        for (int sent = 0; sent < most; sent++) {
            try {
                if (socket.getInputStream().available() > 0) {
                    return sent;
                }
                send(socket, piece);
            } catch (SocketException ended) {
                return sent;
            }
            pause(10);
        }
        return most;
    }

    private void assertOthersAreAnswered() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + server.port() + "/");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofMillis(PATIENCE_MILLISECONDS))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("here");
        }
    }

    @Test
    void many_who_never_finish_their_heads_keep_nobody_from_being_answered() throws Exception {
        for (int i = 0; i < 150; i++) {
            send(connect(), "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: a");
        }
        assertOthersAreAnswered();
    }

    @Test
    void a_head_that_comes_letter_by_letter_ends_the_connection() throws Exception {
        limit(new Listening.Limits(200, 200, 60, 1, 8_192, 1_000, 5));
        Socket slow = connect();
        send(slow, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        assertThat(pieces(slow, "a", 2_000)).isLessThan(2_000);
        Socket second = connect();
        send(second, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(firstLine(second.getInputStream())).startsWith("HTTP/1.1 200 ");
        second.getInputStream().skipNBytes(second.getInputStream().available());
        assertThat(pieces(second, "\r\n", 2_000)).isLessThan(2_000);
    }

    @Test
    void those_who_drip_make_room_for_those_who_wait_to_be_let_in() throws Exception {
        limit(new Listening.Limits(20, 200, 60, 1, 8_192, 1_000, 5));
        for (int i = 0; i < 20; i++) {
            Socket slow = connect();
            send(slow, "GET / HTTP/1.1\r\nX-Slow: ");
            Thread.startVirtualThread(() -> {
                try {
                    pieces(slow, "a", Integer.MAX_VALUE);
                } catch (IOException ended) {
                    pause(0);
                }
            });
        }
        assertOthersAreAnswered();
    }

    @Test
    void a_silence_between_two_requests_may_be_longer_than_a_head() throws Exception {
        limit(new Listening.Limits(200, 200, 60, 1, 8_192, 1_000, 5));
        Socket reader = connect();
        for (int i = 0; i < 2; i++) {
            send(reader, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            InputStream answer = reader.getInputStream();
            assertThat(firstLine(answer)).startsWith("HTTP/1.1 200 ");
            pause(3_500);
            answer.skipNBytes(answer.available());
        }
    }

    @Test
    void a_body_may_take_longer_than_a_head_and_a_head_after_it_may_not() throws Exception {
        limit(new Listening.Limits(200, 200, 60, 1, 8_192, 1, 5));
        Socket sender = connect();
        send(
                sender,
                "POST /form HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nExpect: 100-continue\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 40\r\n\r\n");
        assertThat(firstLine(sender.getInputStream())).isEqualTo("HTTP/1.1 100 Continue");
        for (int i = 0; i < 8; i++) {
            send(sender, "name=");
            pause(500);
        }
        sender.getInputStream().skipNBytes(3);
        assertThat(firstLine(sender.getInputStream())).startsWith("HTTP/1.1 200 ");
        sender.getInputStream().skipNBytes(sender.getInputStream().available());
        assertThat(pieces(sender, "a", 2_000)).isLessThan(2_000);
    }

    @Test
    void an_answer_that_is_taken_too_slowly_is_broken_off() throws Exception {
        limit(new Listening.Limits(200, 200, 1, 10, 8_192, 100_000_000, 5));
        assertThat(takenSlowly()).isLessThan(LARGE);
        assertOthersAreAnswered();
    }

    @Test
    void an_answer_that_is_taken_as_quickly_as_asked_for_comes_whole() throws Exception {
        limit(new Listening.Limits(200, 200, 1, 10, 8_192, 100_000, 5));
        assertThat(takenSlowly()).isGreaterThan(LARGE);
    }

    /** Some five million bytes a second. */
    private long takenSlowly() throws IOException {
        Socket reader = connect();
        send(reader, "GET /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        long taken = 0;
        try {
            int read = 0;
            while (read >= 0) {
                taken += read;
                pause(1);
                read = reader.getInputStream().read(new byte[5_000]);
            }
        } catch (SocketException ended) {
            return taken;
        }
        return taken;
    }

    @Test
    void one_address_has_so_many_connections_and_no_more_and_others_have_theirs() throws Exception {
        limit(new Listening.Limits(200, 10, 60, 10, 8_192, 1_000, 5));
        List<Socket> first = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Socket socket = connect("127.0.0.2");
            assertThat(answer(socket)).startsWith("HTTP/1.1 200 ");
            first.add(socket);
        }
        assertThat(answer(connect("127.0.0.2"))).isEmpty();
        assertThat(answer(connect("127.0.0.3"))).startsWith("HTTP/1.1 200 ");
        assertOthersAreAnswered();
        for (Socket socket : first) {
            socket.close();
        }
        while (!answer(connect("127.0.0.2")).startsWith("HTTP/1.1 200 ")) {
            pause(50);
        }
    }

    private static String answer(Socket socket) throws IOException {
        try {
            send(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return firstLine(socket.getInputStream());
        } catch (SocketException ended) {
            return "";
        }
    }

    @Test
    void a_proxy_that_is_trusted_has_as_many_as_it_wants() throws Exception {
        server.close();
        server = Server.start(
                new Listening(
                        "127.0.0.1",
                        0,
                        TrustedProxies.of("127.0.0.2"),
                        null,
                        new Listening.Limits(200, 10, 60, 10, 8_192, 1_000, 5)),
                ROUTES,
                SHORT);
        for (int i = 0; i < 30; i++) {
            assertThat(answer(connect("127.0.0.2"))).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void a_greeting_of_tls_that_comes_letter_by_letter_ends_the_connection() throws Exception {
        int port = Certificates.freePort();
        server.close();
        server = Server.start(
                new Listening(
                        "127.0.0.1",
                        0,
                        TrustedProxies.NONE,
                        new Listening.Tls(
                                port,
                                Certificates.make(TestDatabases.folder().resolve("keys.p12"), "keys"),
                                Certificates.PASSWORD),
                        new Listening.Limits(200, 200, 60, 1, 8_192, 1_000, 5)),
                ROUTES,
                SHORT);
        Socket slow = new Socket("127.0.0.1", port);
        open.add(slow);
        send(slow, "\u0016\u0003\u0001\u003f\u0000\u0001\u0000");
        assertThat(pieces(slow, "a", 2_000)).isLessThan(2_000);
    }

    @Test
    void a_connection_that_says_nothing_is_ended() throws IOException {
        Socket silent = connect();
        assertThat(silent.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void a_body_that_comes_too_slowly_is_refused() throws Exception {
        Socket slow = connect();
        send(
                slow,
                "POST /form HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n");
        assertThat(pieces(slow, "n", 2_000)).isLessThan(2_000);
        assertThat(firstLine(slow.getInputStream())).startsWith("HTTP/1.1 408 ");
        assertOthersAreAnswered();
    }

    @Test
    void requests_sent_without_waiting_are_answered_in_their_order() throws IOException {
        Socket hasty = connect();
        String one = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        send(hasty, one.repeat(20) + "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String all = new String(hasty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(all.split("HTTP/1.1 200 ", -1)).hasSize(21);
        assertThat(all.indexOf("HTTP/1.1 404 ")).isGreaterThan(all.lastIndexOf("HTTP/1.1 200 "));
    }

    /** The answer may be lost with the rest of the flood, which nobody reads. */
    @Test
    void more_headers_than_fit_end_the_connection_and_others_are_answered() throws Exception {
        Socket flood = connect();
        StringBuilder head = new StringBuilder("GET / HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 0; i < 2_000; i++) {
            head.append("X-").append(i).append(": 0123456789\r\n");
        }
        try {
            send(flood, head + "\r\n");
            assertThat(firstLine(flood.getInputStream())).matches("(HTTP/1\\.1 431 .*)?");
        } catch (SocketException ended) {
            assertThat(ended).hasMessageMatching("(?i).*(reset|broken pipe|closed|abort).*");
        }
        assertOthersAreAnswered();
    }

    private static String firstLine(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = answer.read(); read >= 0 && read != '\r'; read = answer.read()) {
            line.append((char) read);
        }
        return line.toString();
    }
}
