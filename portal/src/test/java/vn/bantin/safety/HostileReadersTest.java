package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.kit.web.PlainHttp2;

/**
 * The real program under all these attacks at once, with a heap in which two of the large files that are taken slowly would have
 * no room; ordinary readers are beside.
 */
class HostileReadersTest {
    private static final String LIMITS = """
            connections = 300
            connections.per.address = 60
            head.seconds = 1
            idle.seconds = 2
            slowest.bytes = 100000
            """;
    private static final long LARGE = 48L << 20;
    private static final int TOO_MANY = 80;
    private static final int FLOODS = 1;
    private static final int ENOUGH = 100;
    private static final int READERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PICTURE = Pattern.compile("src=\"(/media/([0-9a-f]{64})[^\"]*)\"");
    private static final String RUBBISH = """
            GET / HTTP/1.1\r
            Host: localhost\r
            Accept-Encoding: gzip;q=", , ;;q=9, \u0001\r
            Range: bytes=9-1,-,a-b\r
            If-None-Match: "\r
            If-Modified-Since: mai\r
            \r
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger endedHeads = new AtomicInteger();
    private final AtomicInteger endedReaders = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private PortalProcess portal;
    private URI home;
    private String picture;
    private volatile boolean over;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(data.resolve("bantin.conf"), LIMITS);
        portal = PortalProcess.on(data, List.of("-Xmx96m"));
        home = URI.create(portal.origin().replace("127.0.0.1", "localhost"));
        Matcher first = PICTURE.matcher(get("/").body());
        assertThat(first.find()).isTrue();
        picture = first.group(1);
        swell(first.group(2));
    }

    /** A picture's file stands for a document of the largest size: nobody looks into it again. */
    private void swell(String hash) throws IOException {
        Path file = data.resolve("media").resolve(hash.substring(0, 2)).resolve(hash);
        try (RandomAccessFile swollen = new RandomAccessFile(file.toFile(), "rw")) {
            swollen.setLength(LARGE);
        }
    }

    @AfterEach
    void stop() {
        over = true;
        portal.close();
        threads.close();
    }

    @Test
    void whatever_some_do_others_are_answered() throws Exception {
        attack(TOO_MANY, this::sendAHeadLetterByLetter);
        attack(20, this::takeALargeFileByteByByte);
        attack(FLOODS, () -> flood("GET / HTTP/1.1\r\nHost: localhost\r\n" + "X-More: 0123456789\r\n".repeat(2_000)));
        attack(FLOODS, () -> flood("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        attack(FLOODS, () -> flood("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100)));
        attack(FLOODS, () -> flood(RUBBISH));
        attack(FLOODS, this::takeRequestsBack);
        List<Future<Integer>> readers = IntStream.range(0, READERS)
                .mapToObj(_ -> threads.submit(this::read))
                .toList();
        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isGreaterThanOrEqualTo(ENOUGH);
        }
        assertThat(endedHeads).as("connections whose head came too slowly").hasValueGreaterThan(TOO_MANY);
        assertThat(endedReaders).as("connections on which too little was taken").hasPositiveValue();
        assertThat(turnedAway).as("connections beyond those of one address").hasPositiveValue();
    }

    @FunctionalInterface
    private interface Attack {
        void once() throws IOException;
    }

    private void attack(int times, Attack attack) {
        for (int i = 0; i < times; i++) {
            threads.submit(() -> {
                while (!over) {
                    try {
                        attack.once();
                    } catch (IOException refused) {
                        pause(50);
                    }
                }
            });
        }
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
    }

    private Socket from(String address) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", home.getPort()));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void sendAHeadLetterByLetter() throws IOException {
        int letters = 0;
        try (Socket socket = from("127.0.0.2")) {
            send(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            while (!over) {
                send(socket, "a");
                letters++;
                pause(100);
            }
        } catch (IOException ended) {
            (letters > 5 ? endedHeads : turnedAway).incrementAndGet();
            throw ended;
        }
    }

    private void takeALargeFileByteByByte() throws IOException {
        try (Socket socket = from("127.0.0.3")) {
            send(socket, "GET " + picture + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            while (!over && socket.getInputStream().read() >= 0) {
                pause(1);
            }
            endedReaders.incrementAndGet();
        } catch (IOException ended) {
            endedReaders.incrementAndGet();
            throw ended;
        }
    }

    private void flood(String text) throws IOException {
        try (Socket socket = from("127.0.0.4")) {
            send(socket, text);
            assertThat(socket.getInputStream().read()).isIn((int) 'H', -1);
        }
        pause(100);
    }

    private void takeRequestsBack() throws IOException {
        try (PlainHttp2 client = new PlainHttp2(home.getPort())) {
            for (int stream = 1; !over; stream += 2) {
                client.get(stream, "/");
                client.send(PlainHttp2.RESET, 0, stream, "\u0000\u0000\u0000\u0008");
            }
        }
    }

    /** How often an ordinary reader was answered, until the attackers had been ended. */
    private int read() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int answers = 0;
        while (answers < ENOUGH || !haveAllBeenEnded() && System.nanoTime() < end) {
            for (String path : List.of("/", "/tin-tuc", "/so-lieu", "/tim-kiem?q=phuong")) {
                HttpResponse<String> answer = get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body().strip()).endsWith("</html>");
                answers++;
            }
            HttpResponse<String> part = get(picture, "Range", "bytes=-5");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).hasSize(5);
        }
        return answers;
    }

    private boolean haveAllBeenEnded() {
        return endedHeads.get() > TOO_MANY && endedReaders.get() > 0 && turnedAway.get() > 0;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
