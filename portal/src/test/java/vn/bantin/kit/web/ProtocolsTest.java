package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.bantin.kit.data.TestDatabases;

/** The ways in which browsers and proxies speak to the server. */
class ProtocolsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration TWO_SCANS = Duration.ofSeconds(12);
    private static final byte[] NO_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final int TYPE = 3;
    private static final List<Route> ROUTES =
            List.of(Route.get("/", Access.EVERYONE, request -> Reply.html(200, request.origin())));
    private static final ProblemPage SHORT = (request, problem) -> Reply.html(problem.status(), problem.name());

    @Test
    void a_proxy_may_begin_with_http_2_in_the_clear() throws IOException {
        try (Server server = Server.start(Listening.plain("127.0.0.1", 0, TrustedProxies.NONE), ROUTES, SHORT);
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(NO_SETTINGS);
            byte[] frame = socket.getInputStream().readNBytes(NO_SETTINGS.length);
            assertThat(frame[TYPE]).as("a frame of settings (RFC 9113, 6.5)").isEqualTo((byte) 4);
        }
    }

    @Test
    void nobody_is_led_from_http_1_to_2_in_the_clear() throws Exception {
        try (Server server = Server.start(Listening.plain("127.0.0.1", 0, TrustedProxies.NONE), ROUTES, SHORT);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .build()) {
            URI address = URI.create("http://localhost:" + server.port() + "/");
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(response.body()).isEqualTo("http://localhost:" + server.port());
        }
    }

    @Test
    void tls_speaks_http_2_and_takes_a_new_certificate_while_it_serves() throws Exception {
        Path folder = TestDatabases.folder();
        Path first = Certificates.make(folder.resolve("first.p12"), "first");
        Path second = Certificates.make(folder.resolve("second.p12"), "second");
        Path used = Files.copy(first, folder.resolve("used.p12"));
        int port = Certificates.freePort();
        Listening listening = new Listening(
                "127.0.0.1",
                0,
                TrustedProxies.NONE,
                new Listening.Tls(port, used, Certificates.PASSWORD),
                Listening.Limits.USUAL);
        try (Server server = Server.start(listening, ROUTES, SHORT)) {
            HttpResponse<String> response = Certificates.ask(port, first);
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(response.body()).isEqualTo("https://localhost:" + port);
            assertThat(Certificates.name(response)).isEqualTo("CN=first");
            Files.copy(second, folder.resolve("next.p12"));
            Files.move(folder.resolve("next.p12"), used, StandardCopyOption.REPLACE_EXISTING);
            Instant end = Instant.now().plus(PATIENCE);
            while (!Certificates.served(port, second)) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
            assertThat(Certificates.name(Certificates.ask(port, second))).isEqualTo("CN=second");
            assertThat(server.port()).isNotEqualTo(port);
        }
    }

    @Test
    void a_damaged_certificate_takes_nothing_from_the_one_before() throws Exception {
        Path folder = TestDatabases.folder();
        Path first = Certificates.make(folder.resolve("first.p12"), "first");
        Path second = Certificates.make(folder.resolve("second.p12"), "second");
        Path used = Files.copy(first, folder.resolve("used.p12"));
        int port = Certificates.freePort();
        Listening listening = new Listening(
                "127.0.0.1",
                0,
                TrustedProxies.NONE,
                new Listening.Tls(port, used, Certificates.PASSWORD),
                Listening.Limits.USUAL);
        try (Server server = Server.start(listening, ROUTES, SHORT)) {
            byte[] half = Arrays.copyOf(Files.readAllBytes(second), 400);
            Files.write(used, half);
            Instant read = Instant.now().plus(TWO_SCANS);
            while (Instant.now().isBefore(read)) {
                assertThat(Certificates.name(Certificates.ask(port, first))).isEqualTo("CN=first");
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
            Files.copy(second, used, StandardCopyOption.REPLACE_EXISTING);
            Instant end = Instant.now().plus(PATIENCE);
            while (!Certificates.served(port, second)) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
            assertThat(server.port()).isNotEqualTo(port);
        }
    }

    @Test
    void a_certificate_that_cannot_be_used_is_told_apart() throws Exception {
        Path folder = TestDatabases.folder();
        Path whole = Certificates.make(folder.resolve("whole.p12"), "whole");
        byte[] half = Arrays.copyOf(Files.readAllBytes(whole), 400);
        assertThat(fault(whole, Certificates.PASSWORD)).isEmpty();
        assertThat(fault(whole, "another")).isPresent();
        assertThat(fault(Files.write(folder.resolve("half.p12"), half), Certificates.PASSWORD))
                .isPresent();
        assertThat(fault(folder.resolve("none.p12"), Certificates.PASSWORD)).isPresent();
        assertThat(fault(withoutKey(whole), Certificates.PASSWORD)).hasValue("there is no key in it");
    }

    private static Optional<String> fault(Path file, String password) {
        return new Listening.Tls(0, file, password).fault();
    }

    private static Path withoutKey(Path keystore) throws GeneralSecurityException, IOException {
        char[] password = Certificates.PASSWORD.toCharArray();
        KeyStore keys = KeyStore.getInstance(keystore.toFile(), password);
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("one", keys.getCertificate("bantin"));
        Path file = keystore.resolveSibling("no-key.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            certificates.store(out, password);
        }
        return file;
    }

    @Test
    void a_copy_that_is_still_good_is_told_so_without_a_length_over_http_2_too() throws Exception {
        Path keys = Certificates.make(TestDatabases.folder().resolve("keys.p12"), "keys");
        int port = Certificates.freePort();
        Listening listening = new Listening(
                "127.0.0.1",
                0,
                TrustedProxies.NONE,
                new Listening.Tls(port, keys, Certificates.PASSWORD),
                Listening.Limits.USUAL);
        try (Server server = Server.start(listening, ROUTES, SHORT)) {
            String tag =
                    Certificates.ask(port, keys).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> response = Certificates.ask(port, keys, "If-None-Match", tag);
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.headers().firstValue("ETag")).hasValue(tag);
            assertThat(response.headers().firstValue("Content-Length")).isEmpty();
            assertThat(server.port()).isNotEqualTo(port);
        }
    }
}
