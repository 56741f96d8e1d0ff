package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;

/** A cache in front of the portal: what it is told to keep, and what to drop. */
class SharedCacheTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T05:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> purged = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer cache;
    private RunningPortal portal;

    @BeforeEach
    void start() throws IOException {
        cache = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cache.createContext("/purge", this::purge);
        cache.start();
        portal = RunningPortal.with(Map.of(
                "cache.seconds",
                "60",
                "cache.purge",
                "http://127.0.0.1:" + cache.getAddress().getPort() + "/purge",
                "cache.purge.header",
                "Authorization: Bearer secret"));
    }

    @AfterEach
    void stop() {
        portal.close();
        cache.stop(0);
    }

    private void purge(HttpExchange request) throws IOException {
        assertThat(request.getRequestMethod()).isEqualTo("POST");
        if ("Bearer secret".equals(request.getRequestHeaders().getFirst("Authorization"))) {
            purged.addAll(List.of(
                    request.getRequestHeaders().getFirst("Surrogate-Key").split(" ")));
        }
        request.sendResponseHeaders(status, -1);
        request.close();
    }

    private HttpResponse<String> page(String path) {
        HttpResponse<String> page = portal.get(path, HOST);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page;
    }

    /** As caches may keep it: what something changed while it was made they are not given. */
    private HttpResponse<String> lasting(String path) {
        await(() -> page(path).headers().firstValue("Surrogate-Key").isPresent());
        return page(path);
    }

    private static Set<String> keys(HttpResponse<String> page) {
        return Set.of(page.headers().firstValue("Surrogate-Key").orElseThrow().split(" "));
    }

    private static void await(BooleanSupplier expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** And of all that changed with it: nothing more is told for a while. */
    private void awaitToldOf(Article article) {
        long topic = Topic.article(portal.newsroom().site.id(), article.id());
        await(() -> purged.contains(SharedCache.keys(LongStream.of(topic))));
        int told = -1;
        while (told < purged.size()) {
            told = purged.size();
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    @Test
    void pages_say_how_long_they_may_be_kept_for_all_while_browsers_ask_each_time() {
        Article article = portal.newsroom().adopted("Chợ hoa xuân", LONG_AGO);
        page("/" + article.path());
        for (HttpResponse<String> page :
                List.of(page("/" + article.path()), portal.getPacked("/" + article.path(), HOST))) {
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(page.headers().firstValue("CDN-Cache-Control"))
                    .hasValue("max-age=60, stale-while-revalidate=60");
            assertThat(page.headers().firstValue("Surrogate-Control"))
                    .isEqualTo(page.headers().firstValue("CDN-Cache-Control"));
            assertThat(keys(page)).hasSizeGreaterThan(2);
        }
        assertThat(portal.get("/khong-co-trang-nay", HOST).headers().firstValue("CDN-Cache-Control"))
                .isEmpty();
    }

    @Test
    void what_a_publication_changes_is_dropped_and_other_articles_stay() {
        Newsroom newsroom = portal.newsroom();
        Article far = newsroom.adopted("Bài cũ nhất", LONG_AGO);
        Article newest = far;
        for (int i = 1; i <= Delivery.NEIGHBOURS; i++) {
            newest = newsroom.adopted("Bài " + i, LONG_AGO.plusSeconds(i));
        }
        awaitToldOf(newest);
        Set<String> home = keys(lasting("/"));
        Set<String> old = keys(lasting("/" + far.path()));
        purged.clear();
        awaitToldOf(newsroom.article(newsroom.live("Bài mới nhất")));
        assertThat(purged).containsAnyElementsOf(home).doesNotContainAnyElementsOf(old);
    }

    @Test
    void a_cache_that_does_not_hear_is_told_again() {
        Set<String> home = keys(lasting("/"));
        status = 503;
        portal.newsroom().live("Bài mới");
        await(() -> purged.stream().anyMatch(home::contains));
        status = 204;
        purged.clear();
        await(() -> purged.stream().anyMatch(home::contains));
    }
}
