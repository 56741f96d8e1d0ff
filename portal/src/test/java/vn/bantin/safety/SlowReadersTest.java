package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files that are taken slowly fill no memory: the real program with a heap in which two of them would have no room. */
class SlowReadersTest {
    private static final long SIZE = 48L << 20;
    private static final int READERS = 20;
    private static final Pattern PICTURE = Pattern.compile("src=\"(/media/([0-9a-f]{64})[^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void twenty_who_take_a_large_file_slowly_leave_room_for_others() throws Exception {
        try (PortalProcess portal = PortalProcess.on(data, List.of("-Xmx96m"))) {
            URI home = URI.create(portal.origin().replace("127.0.0.1", "localhost"));
            Matcher picture = PICTURE.matcher(text(home, "/"));
            assertThat(picture.find()).isTrue();
            swell(picture.group(2));
            List<Socket> readers = new ArrayList<>();
            try {
                for (int i = 0; i < READERS; i++) {
                    readers.add(slow(home, picture.group(1)));
                }
                for (Socket reader : readers) {
                    assertThat(new String(reader.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                            .isEqualTo("HTTP/1.1 200 OK");
                }
                assertThat(text(home, "/tin-tuc")).contains("</html>");
                HttpResponse<byte[]> part = get(home, picture.group(1), "Range", "bytes=-5");
                assertThat(part.statusCode()).isEqualTo(206);
                assertThat(part.body()).hasSize(5);
            } finally {
                for (Socket reader : readers) {
                    reader.close();
                }
            }
        }
    }

    /** A picture's file stands for a document of the largest size: nobody looks into it again. */
    private void swell(String hash) throws IOException {
        Path file = data.resolve("media").resolve(hash.substring(0, 2)).resolve(hash);
        try (RandomAccessFile swollen = new RandomAccessFile(file.toFile(), "rw")) {
            swollen.setLength(SIZE);
        }
    }

    private static Socket slow(URI home, String path) throws IOException {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(4096);
        reader.setSoTimeout(30_000);
        reader.connect(new InetSocketAddress("127.0.0.1", home.getPort()));
        reader.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(path)
                        .getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    private static String text(URI home, String path) throws Exception {
        return new String(get(home, path, "Accept", "*/*").body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(URI home, String path, String header, String value) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(home.resolve(path)).header(header, value).build(), BodyHandlers.ofByteArray());
    }
}
