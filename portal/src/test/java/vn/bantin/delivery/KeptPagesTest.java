package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;

/** What is left of ready pages when the program stops, or when the database is away. */
@ParameterizedClass
@EnumSource(Engine.class)
class KeptPagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningPortal before;
    private final Newsroom newsroom;
    private final Article article;
    private final String path;

    KeptPagesTest(Engine engine) {
        before = RunningPortal.alone(engine);
        newsroom = before.newsroom();
        article = newsroom.adopted("Tên ban đầu", Instant.parse("2020-01-01T05:00:00Z"));
        path = "/" + article.path();
    }

    private void readUntilWritten() throws IOException {
        before.page(path, HOST);
        Instant end = Instant.now().plus(PATIENCE);
        while (Files.size(pages()) == 0) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** The one file that holds the bytes of all pages. */
    private Path pages() throws IOException {
        try (Stream<Path> files = Files.walk(before.folder().resolve("pages"))) {
            return files.filter(file -> Files.isRegularFile(file) && file.endsWith("pages"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** While no portal runs. */
    private void whileClosed(RunningPortal node, String sql) {
        try (Database database = Database.open(node.url(), "", "")) {
            database.change(
                    tx -> tx.createUpdate(sql).bind("article", article.id()).execute());
        }
    }

    private static final String RETITLE = "UPDATE edition SET title = 'Tên sửa lén' WHERE article_id = :article";

    @Test
    void a_page_that_nothing_changed_is_still_ready_after_a_restart() throws IOException {
        readUntilWritten();
        before.close();
        whileClosed(before, RETITLE);
        try (RunningPortal after = before.startedAgain()) {
            assertThat(after.get(path, HOST).body()).contains("Tên ban đầu").doesNotContain("Tên sửa lén");
        }
    }

    @Test
    void after_a_restart_a_page_from_the_disk_is_whole_for_every_way_of_asking() throws IOException {
        readUntilWritten();
        String packed = before.getPacked(path, HOST).body();
        before.close();
        try (RunningPortal after = before.startedAgain()) {
            HttpResponse<String> first = after.getPacked(path, HOST);
            assertThat(first.body()).isEqualTo(packed);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> known = after.getPacked(path, HOST[0], HOST[1], "If-None-Match", tag);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(after.getPacked(path, HOST).body()).isEqualTo(packed);
        }
    }

    @Test
    void what_changed_while_the_portal_was_down_is_seen_after_a_restart() throws IOException {
        readUntilWritten();
        before.close();
        whileClosed(before, RETITLE);
        whileClosed(before, """
                INSERT INTO change (site_id, kind, id) SELECT site_id, 'ARTICLE', id FROM article WHERE id = :article
                """);
        try (RunningPortal after = before.startedAgain()) {
            assertThat(after.get(path, HOST).body()).contains("Tên sửa lén");
        }
    }

    @Test
    void a_page_whose_bytes_are_damaged_is_made_anew() throws IOException {
        readUntilWritten();
        before.close();
        whileClosed(before, RETITLE);
        byte[] bytes = Files.readAllBytes(pages());
        bytes[bytes.length / 2] ^= 1;
        Files.write(pages(), bytes);
        try (RunningPortal after = before.startedAgain()) {
            assertThat(after.get(path, HOST).body()).contains("Tên sửa lén");
        }
    }

    @Test
    void pages_of_a_history_that_the_database_does_not_have_are_forgotten() throws IOException {
        readUntilWritten();
        before.close();
        whileClosed(before, RETITLE);
        whileClosed(before, """
                UPDATE change SET kind = 'COMMENTS', id = :article WHERE seq = (SELECT MAX(seq) FROM change)
                """);
        try (RunningPortal after = before.startedAgain()) {
            assertThat(after.get(path, HOST).body()).contains("Tên sửa lén");
        }
    }

    @Test
    void while_the_database_is_away_a_page_that_was_made_says_how_old_it_is_and_others_ask_to_come_again() {
        before.page(path, HOST);
        before.portal().database().close();
        HttpResponse<String> old = awaitOld();
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.body()).contains("Tên ban đầu");
        assertThat(old.headers().firstValue("Age").orElseThrow()).matches("[0-9]+");
        assertThat(old.headers().firstValue("Cache-Status").orElseThrow()).contains("DATABASE_AWAY");
        HttpResponse<String> unmade = before.get("/" + newsroom.news.slug(), HOST);
        assertThat(unmade.statusCode()).isEqualTo(503);
        assertThat(unmade.headers().firstValue("Retry-After")).isPresent();
        before.close();
    }

    @Test
    void while_the_database_is_away_an_article_that_was_withdrawn_before_does_not_come_back() {
        before.page(path, HOST);
        newsroom.withdrawing()
                .withdraw(newsroom.publisher, Objects.requireNonNull(article.liveEditionId()), "Đăng nhầm.");
        before.portal().database().close();
        assertThat(before.get(path, HOST).statusCode()).isEqualTo(503);
        before.close();
    }

    /** For a tenth of a second the page is as fresh as was promised. */
    private HttpResponse<String> awaitOld() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> response = before.get(path, HOST);
            if (response.headers().firstValue("Age").isPresent()) {
                return response;
            }
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
