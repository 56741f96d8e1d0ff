package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.readership.Views;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** The real program is killed while it is read: what the page told of views stays, and nothing is counted twice. */
class KilledViewsTest {
    private static final int WRITTEN = 50;
    private static final int UNWRITTEN = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void at_most_the_views_of_the_last_seconds_are_lost_and_none_where_it_is_asked_to_end(Engine engine)
            throws Exception {
        String url = TestDatabases.migrated(engine);
        Files.writeString(data.resolve("bantin.conf"), "demonstration = false\ndatabase.url = " + url + "\n");
        try (Database database = Database.open(url, "", "")) {
            Article article = database.write(KilledViewsTest::article);
            try (PortalProcess portal = PortalProcess.on(data)) {
                String address = portal.origin() + "/" + article.path();
                read(address, WRITTEN);
                await(database, article, WRITTEN);
                read(address, UNWRITTEN);
            }
            long kept = views(database, article);
            assertThat(kept).isBetween((long) WRITTEN, (long) WRITTEN + UNWRITTEN);

            try (PortalProcess again = PortalProcess.on(data)) {
                read(again.origin() + "/" + article.path(), UNWRITTEN);
                again.end();
            }
            assertThat(views(database, article)).isEqualTo(kept + UNWRITTEN);
        }
    }

    private static Article article(Handle tx) {
        Unit unit = new Units(tx).add("phường Mai Lĩnh", Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
        Site site = new Sites(tx)
                .add(unit, "Cổng phường Mai Lĩnh", Accent.LA, Newsroom.IMPRINT, List.of("127.0.0.1"), new Changes(tx));
        Section news = new Sections(tx, site.id()).add("tin-tuc", "Tin tức", null, new Changes(tx));
        Account publisher = new Accounts(tx, site.id()).add("Người duyệt", Role.PUBLISHER);
        return new Adopting(InstantSource.system())
                .adopt(tx, publisher, news, Newsroom.story("Bài được đọc"), Instant.now());
    }

    private static void await(Database database, Article article, long expected) {
        Instant end = Instant.now().plus(PATIENCE);
        while (views(database, article) < expected && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(views(database, article)).isEqualTo(expected);
    }

    private static long views(Database database, Article article) {
        return database.read(tx -> {
            long site = new Sites(tx).byHost("127.0.0.1").orElseThrow().id();
            return new Views(tx, site).of(article.id());
        });
    }

    /** As so many new readers. */
    private void read(String address, int readers) throws Exception {
        for (int i = 0; i < readers; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("User-Agent", "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0 " + UUID.randomUUID())
                    .header("Accept-Language", "vi-VN")
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }
}
