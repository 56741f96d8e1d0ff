package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that say where a request came from, sent by a trusted proxy, through one, and by anybody. */
class TrustedProxiesTest {
    private static final List<Route> WHO = List.of(Route.get(
            "/who",
            Access.EVERYONE,
            request -> Reply.text(200, request.address() + " " + request.absolute("w.example", "/"))));

    private static String ask(String proxies, String headers) throws IOException {
        try (Server server = Server.start(
                        Listening.plain("127.0.0.1", 0, TrustedProxies.of(proxies)),
                        WHO,
                        (request, problem) -> Reply.text(problem.status(), problem.name()));
                Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /who HTTP/1.1\r\nHost: w.example\r\nConnection: close\r\n%s\r\n"
                    .formatted(headers.isEmpty() ? "" : headers.replace("; ", "\r\n") + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.lastIndexOf("\r\n\r\n") + 4).strip();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a proxy that is not named is nobody
            ''                     | X-Forwarded-For: 203.0.113.7; X-Forwarded-Proto: https              | 127.0.0.1    | http
            10.0.0.0/8             | X-Forwarded-For: 203.0.113.7; X-Forwarded-Proto: https              | 127.0.0.1    | http
            # one that is named says who asked
            127.0.0.1              | X-Forwarded-For: 203.0.113.7; X-Forwarded-Proto: https              | 203.0.113.7  | https
            127.0.0.0/8            | X-Forwarded-For: 2001:db8::7                                        | 2001:db8::7  | http
            127.0.0.1              | X-Forwarded-For: 203.0.113.7:50123                                  | 203.0.113.7  | http
            127.0.0.1              | X-Forwarded-For: [2001:db8::7]:50123                                | 2001:db8::7  | http
            127.0.0.1              | ''                                                                  | 127.0.0.1    | http
            # the reader's own inventions stand before the proxy's word
            127.0.0.1              | X-Forwarded-For: 1.1.1.1, 203.0.113.7                               | 203.0.113.7  | http
            127.0.0.1              | X-Forwarded-For: 1.1.1.1; X-Forwarded-For: 203.0.113.7              | 203.0.113.7  | http
            127.0.0.1              | X-Forwarded-For: 127.0.0.1, 203.0.113.7                             | 203.0.113.7  | http
            127.0.0.1              | X-Forwarded-Proto: https, http; X-Forwarded-For: 203.0.113.7        | 203.0.113.7  | http
            127.0.0.1              | Forwarded: for=1.1.1.1; X-Forwarded-For: 203.0.113.7                | 203.0.113.7  | http
            127.0.0.1              | Forwarded: for=1.1.1.1;proto=https                                  | 127.0.0.1    | http
            127.0.0.1              | X-Real-IP: 1.1.1.1; X-Client-IP: 1.1.1.1; CF-Connecting-IP: 1.1.1.1 | 127.0.0.1    | http
            # several proxies of ours, one behind the other
            127.0.0.1,192.0.2.0/24 | X-Forwarded-For: 1.1.1.1, 203.0.113.7, 192.0.2.9                    | 203.0.113.7  | http
            127.0.0.1,192.0.2.0/24 | X-Forwarded-For: 192.0.2.9                                          | 127.0.0.1    | http
            # what is no address is not believed
            127.0.0.1              | X-Forwarded-For: unknown                                            | 127.0.0.1    | http
            127.0.0.1              | X-Forwarded-For: 203.0.113.7, _hidden                               | 127.0.0.1    | http
            127.0.0.1              | X-Forwarded-For: 203.0.113.7, 7                                     | 127.0.0.1    | http
            127.0.0.1              | X-Forwarded-For: ,,                                                 | 127.0.0.1    | http
            """)
    void only_the_last_word_of_a_trusted_proxy_counts(String proxies, String headers, String address, String scheme)
            throws IOException {
        String answer = ask(proxies, headers);
        assertThat(answer.split(" ")[0].replaceAll("[\\[\\]]", "")).isEqualTo(address);
        assertThat(answer.split(" ")[1]).startsWith(scheme + "://w.example");
    }
}
