package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.command.Failure;
import vn.bantin.kit.data.FolderLock;

/** {@code bantin reindex} as an operator uses it, and two processes on one data folder. */
class ReindexCommandTest {
    @TempDir
    static Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void lay_the_demonstration() {
        open().close();
    }

    private static Portal open() {
        return Portal.open(
                Settings.load(Map.of("data", data.toString(), "port", "0"), Map.of()), InstantSource.system());
    }

    private int run(String... arguments) {
        return Bantin.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void an_index_is_built_of_every_article() {
        int code = run("reindex", "--data", data.toString());
        assertThat(code).isZero();
        assertThat(out.toString()).isEqualTo("24 articles indexed" + System.lineSeparator());
        assertThat(data.resolve("search/current")).exists();
    }

    @Test
    void a_portal_that_serves_goes_on_and_takes_the_new_index_up() throws Exception {
        try (Portal portal = open()) {
            int port = portal.serve();
            assertThat(awaitAnswer(port)).contains("\"total\":");
            String before = Files.readString(data.resolve("search/current"));

            assertThat(run("reindex", "--data", data.toString())).isZero();

            assertThat(Files.readString(data.resolve("search/current"))).isNotEqualTo(before);
            awaitRemoval(data.resolve("search").resolve(before));
            assertThat(answer(port)).contains("\"total\":");
        }
    }

    @Test
    void one_index_is_built_at_a_time() throws IOException {
        Files.createDirectories(data.resolve("search"));
        try (FolderLock _ =
                FolderLock.take(data.resolve("search/building.lock")).orElseThrow()) {
            assertThat(run("reindex", "--data", data.toString())).isEqualTo(1);
        }
        assertThat(err.toString())
                .isEqualTo("error: the search index of this folder is being built by another process already"
                        + System.lineSeparator());
    }

    @Test
    void a_second_portal_on_the_same_folder_says_so_and_ends() {
        try (Portal first = open();
                Portal second = open()) {
            first.serve();
            assertThatThrownBy(second::serve)
                    .isInstanceOf(Failure.class)
                    .hasMessage("another portal, process %d, serves the data folder %s already"
                            .formatted(ProcessHandle.current().pid(), data));
        }
        try (Portal third = open()) {
            assertThat(third.serve()).isPositive();
        }
    }

    private static String awaitAnswer(int port) throws Exception {
        long patience = System.nanoTime() + 20_000_000_000L;
        String answer = answer(port);
        while (!answer.contains("total") && System.nanoTime() < patience) {
            Thread.sleep(50);
            answer = answer(port);
        }
        return answer;
    }

    private static void awaitRemoval(Path generation) throws Exception {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (Files.exists(generation) && System.nanoTime() < patience) {
            Thread.sleep(50);
        }
        assertThat(generation).doesNotExist();
    }

    private static String answer(int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/tim-kiem.json?q=cay"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
