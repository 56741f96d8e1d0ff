package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers who send little, slowly or too much at once do no harm to others. */
class LimitsTest {
    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final ProblemPage SHORT = (request, problem) -> Reply.html(problem.status(), problem.name());
    private static final List<Route> ROUTES = List.of(
            Route.get("/", Access.EVERYONE, request -> Reply.html(200, "here")),
            Route.post(
                    "/form",
                    Access.EVERYONE,
                    request -> Reply.html(200, request.form().text("name"))));

    private final Server server = Server.start(
            new Listening("127.0.0.1", 0, TrustedProxies.NONE, null, new Listening.Limits(200, 1, 1_000, 5)),
            ROUTES,
            SHORT);
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        server.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        open.add(socket);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void assertOthersAreAnswered() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + server.port() + "/");
            assertThat(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .body())
                    .isEqualTo("here");
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
        int pieces = 0;
        while (pieces < 100 && slow.getInputStream().available() == 0) {
            send(slow, "name=abc&");
            pieces++;
            Thread.sleep(100);
        }
        assertThat(pieces).as("pieces until the server had enough").isLessThan(100);
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
