package vn.bantin.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.util.IOUtils;
import picocli.CommandLine.Command;
import vn.bantin.kit.data.SqliteLibrary;

/**
 * {@code rehearse}: serves a demonstration to itself for a moment, so that the JVM can write down what a start needs
 * ({@code -XX:AOTCacheOutput}).
 */
@Command(
        name = "rehearse",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Serves a demonstration to itself for a moment, for the JVM to learn what a start needs.")
public final class Rehearse implements Callable<Integer> {
    private static final List<String> PAGES = List.of(
            "/", "/tin-tuc", "/tin-tuc?ngon-ngu=en", "/doc-nhieu", "/tim-kiem?q=cay+xanh", "/ban-bien-tap/dang-nhap");

    private static final int TURNS = 3;

    private final Opening opening;

    public Rehearse(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SqliteLibrary.unpack();
        Path data = Files.createTempDirectory("bantin-rehearsal");
        try (Installation installation = opening.with(Map.of("data", data.toString(), "port", "0"))) {
            ask(installation.serve());
        } finally {
            IOUtils.rm(data);
        }
        return 0;
    }

    private static void ask(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int turn = 0; turn < TURNS; turn++) {
                for (String page : PAGES) {
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            BodyHandlers.discarding());
                }
            }
        }
    }
}
