package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.account.Sessions;
import vn.bantin.account.Strength;
import vn.bantin.article.Edition;
import vn.bantin.article.Writing;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** The real program is killed while ten people write: whatever it said was saved is there when it runs again. */
class KilledPortalTest {
    private static final int WRITERS = 10;
    private static final int SAVES = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CountDownLatch enough = new CountDownLatch(SAVES);

    @TempDir
    private Path data;

    /** Somebody with a session and a draft. */
    private record Writer(String token, UUID draft) {
        DeskClient at(String origin) {
            return new DeskClient(origin, token);
        }

        String path() {
            return "/ban-bien-tap/ban/" + draft;
        }
    }

    /** The last revision that a writer was told is saved. */
    private record Acknowledged(Writer writer, int revision) {}

    @ParameterizedTest
    @EnumSource(Engine.class)
    void no_save_that_was_acknowledged_is_lost(Engine engine) throws Exception {
        List<Writer> writers = prepare(engine);
        List<Acknowledged> kept = writeUntilKilled(writers);
        assertThat(kept)
                .extracting(Acknowledged::revision)
                .allSatisfy(revision -> assertThat(revision).isGreaterThan(2));

        try (PortalProcess again = PortalProcess.on(data)) {
            String origin = again.origin();
            for (Acknowledged last : kept) {
                Document page = Jsoup.parse(
                        last.writer().at(origin).get(last.writer().path()).body());
                int stored =
                        Integer.parseInt(page.select("input[name=revision]").val());
                assertThat(stored).isBetween(last.revision(), last.revision() + 1);
                assertThat(page.select("#body").text()).isEqualTo(text(last.writer(), stored));
                assertThat(page.select("#lead").text()).isEqualTo(lead(stored));
                HttpResponse<String> next = save(last.writer().at(origin), last.writer(), stored);
                assertThat(next.statusCode()).isEqualTo(200);
            }
        }
    }

    private List<Writer> prepare(Engine engine) throws IOException {
        String url = TestDatabases.migrated(engine);
        Files.writeString(data.resolve("bantin.conf"), "demonstration = false\ndatabase.url = " + url + "\n");
        try (Database database = Database.open(url, "", "")) {
            Section section = database.write(KilledPortalTest::addSite);
            return IntStream.range(0, WRITERS)
                    .mapToObj(number -> writer(database, section, number))
                    .toList();
        }
    }

    private static Section addSite(Handle tx) {
        Unit unit = new Units(tx).add("phường Mai Lĩnh", Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
        Site site = new Sites(tx)
                .add(unit, "Cổng phường", Accent.LA, Newsroom.IMPRINT, List.of("127.0.0.1"), new Changes(tx));
        return new Sections(tx, site.id()).add("tin-tuc", "Tin tức", null, new Changes(tx));
    }

    private static Writer writer(Database database, Section section, int number) {
        Account account = database.write(tx -> {
            long site = new Sites(tx).byHost("127.0.0.1").orElseThrow().id();
            return new Accounts(tx, site).add("Phóng viên " + number, Role.REPORTER);
        });
        Edition draft = new Writing(database, InstantSource.system())
                .begin(account, section, Newsroom.story("Bài số " + number));
        String token = database.write(tx -> new Sessions(tx, account.siteId())
                .begin(account, Strength.ONE_FACTOR, "127.0.0.1", "a test", Instant.now()));
        return new Writer(token, draft.id());
    }

    private List<Acknowledged> writeUntilKilled(List<Writer> writers) throws Exception {
        try (PortalProcess portal = PortalProcess.on(data);
                ExecutorService desk = Executors.newFixedThreadPool(WRITERS)) {
            String origin = portal.origin();
            List<Future<Acknowledged>> writing = writers.stream()
                    .map(writer -> desk.submit(() -> writeOn(writer, origin)))
                    .toList();
            assertThat(enough.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            portal.close();
            List<Acknowledged> kept = new ArrayList<>();
            for (Future<Acknowledged> one : writing) {
                kept.add(one.get());
            }
            return kept;
        }
    }

    /** Saves again and again, as the script of the page does, until nobody answers any more. */
    private Acknowledged writeOn(Writer writer, String origin) {
        DeskClient client = writer.at(origin);
        int revision = 1;
        try {
            while (true) {
                HttpResponse<String> answer = save(client, writer, revision);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                revision = JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .get("revision")
                        .getAsInt();
                enough.countDown();
            }
        } catch (UncheckedIOException killed) {
            return new Acknowledged(writer, revision);
        }
    }

    private static HttpResponse<String> save(DeskClient client, Writer writer, int seen) {
        return client.save(
                writer.path(),
                Map.of(
                        "revision",
                        Integer.toString(seen),
                        "title",
                        "Bài đang viết",
                        "lead",
                        lead(seen + 1),
                        "body",
                        "<p>" + Jsoup.parse(text(writer, seen + 1)).text() + "</p>"));
    }

    private static String lead(int revision) {
        return "Sapo của lần lưu thứ " + revision + ".";
    }

    /** The body as its field on the page shows it. */
    private static String text(Writer writer, int revision) {
        return "<p>Lần lưu thứ " + revision + " của " + writer.draft() + ". "
                + "Chữ nữa. ".repeat(200).strip() + "</p>";
    }
}
