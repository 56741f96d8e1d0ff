package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.article.Articles;
import vn.bantin.article.Correcting;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Headline;
import vn.bantin.article.State;
import vn.bantin.article.Withdrawing;
import vn.bantin.city.CityPlan;
import vn.bantin.city.CityReport;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Standing;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.Html;
import vn.bantin.kit.text.PlainText;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** {@code bantin demo}: a small city, read as readers and the desk would. */
@ParameterizedClass
@EnumSource(Engine.class)
class DemoCommandTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    private static final CityPlan PLAN = new CityPlan(3, 300, 3);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ALL = 1_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Map<Engine, Laid> LAID = new EnumMap<>(Engine.class);

    private record Laid(Settings settings, CityReport report, Portal portal, int port) {}

    private final Laid laid;
    private final Database database;

    DemoCommandTest(Engine engine) {
        this.laid = LAID.computeIfAbsent(engine, DemoCommandTest::lay);
        this.database = laid.portal().database();
    }

    private static Laid lay(Engine engine) {
        Settings settings = Settings.load(
                Map.of(
                        "data",
                        TestDatabases.folder().toString(),
                        "port",
                        "0",
                        "database.url",
                        TestDatabases.url(engine)),
                Map.of());
        CityReport report = new Ground(settings, CLOCK)
                .found(PLAN, Path.of("../../shared/data"), count -> {})
                .report();
        Portal portal = Portal.open(settings, CLOCK);
        return new Laid(settings, report, portal, portal.serve());
    }

    @AfterAll
    static void close() {
        LAID.values().forEach(laid -> laid.portal().close());
        LAID.clear();
    }

    @Test
    void the_city_answers_at_localhost_and_each_ward_at_a_host_of_its_own() {
        assertThat(sites()).hasSize(PLAN.sites());
        assertThat(sites().getFirst().hosts()).contains("localhost", "127.0.0.1");
        assertThat(sites().stream().map(Site::host))
                .containsExactly("localhost", "phuong-001.localhost", "phuong-002.localhost");
        for (Site site : sites()) {
            assertThat(page(site, "/").select("footer").text())
                    .contains(site.imprint().managingBody());
        }
    }

    @Test
    void every_live_article_opens_with_its_words_and_every_withdrawn_one_says_why_it_is_gone() {
        int opened = 0;
        int gone = 0;
        for (Site site : sites()) {
            for (Row row : rows(site)) {
                HttpResponse<String> response = get(site, "/" + row.path());
                assertThat(response.statusCode()).as(row.path()).isEqualTo(row.live() == null ? 410 : 200);
                if (row.live() == null) {
                    gone++;
                    assertThat(response.body())
                            .contains(editions(site, row.id()).getLast().reason());
                } else {
                    opened++;
                    Edition live = editions(site, row.id()).getLast();
                    assertThat(Jsoup.parse(response.body()).select("h1").text())
                            .isEqualTo(live.content().title());
                }
            }
        }
        assertThat(gone).isPositive().isEqualTo((int) laid.report().withdrawn());
        assertThat(opened).isEqualTo((int) (PLAN.articles() - gone));
    }

    @Test
    void a_correction_leaves_the_edition_before_it_superseded_and_is_told_of_on_the_page() {
        int corrected = 0;
        for (Site site : sites()) {
            for (Row row : rows(site)) {
                List<Edition> editions = editions(site, row.id());
                if (editions.size() > 1) {
                    corrected++;
                    assertThat(editions).extracting(Edition::state).containsExactly(State.SUPERSEDED, State.LIVE);
                    assertThat(editions.getLast().id()).isEqualTo(row.live());
                    assertThat(get(site, "/" + row.path()).body())
                            .contains(editions.getLast().correction());
                    assertThat(get(site, "/" + row.path() + "?ban=1").statusCode())
                            .isEqualTo(200);
                }
            }
        }
        assertThat(corrected).isPositive();
    }

    @Test
    void every_text_is_what_the_sanitiser_leaves_of_it() {
        for (Site site : sites()) {
            for (Row row : rows(site)) {
                for (Edition edition : editions(site, row.id())) {
                    assertThat(Html.clean(edition.content().body()))
                            .isEqualTo(edition.content().body());
                }
            }
        }
        List<String> lines =
                database.read(tx -> tx.createQuery("""
                SELECT title FROM edition UNION SELECT lead FROM edition UNION SELECT byline FROM edition
                UNION SELECT caption FROM edition UNION SELECT addendum FROM edition UNION SELECT correction FROM edition
                UNION SELECT words FROM comment UNION SELECT name FROM comment UNION SELECT answer FROM comment
                """).mapTo(String.class).list());
        assertThat(lines).allSatisfy(line -> assertThat(PlainText.line(line)).isEqualTo(line));
    }

    @Test
    void sections_are_read_page_by_page_and_no_article_is_lost_or_shown_twice() {
        for (Site site : sites()) {
            SectionTree tree = database.read(tx -> new Sections(tx, site.id()).tree());
            assertThat(tree.sections()).hasSize(9);
            for (Section section : tree.sections()) {
                List<String> seen = new ArrayList<>();
                String next = "/" + section.slug();
                while (!next.isEmpty()) {
                    Document page = page(site, next);
                    seen.addAll(page.select(".card h2 a").eachAttr("href"));
                    next = page.select("a[rel=next]").attr("href");
                }
                assertThat(seen)
                        .doesNotHaveDuplicates()
                        .hasSize(database.<Long>read(tx -> new Articles(tx, site.id()).countIn(tree.branch(section)))
                                .intValue());
            }
        }
    }

    @Test
    void the_search_finds_what_was_laid() {
        for (Site site : sites()) {
            Headline newest = headlines(site).getFirst();
            String query =
                    "/tim-kiem.json?q=" + URLEncoder.encode("\"" + newest.title() + "\"", StandardCharsets.UTF_8);
            assertThat(awaitSearch(site, query)).contains(newest.path());
        }
    }

    @Test
    void the_most_read_are_listed_with_their_views() {
        for (Site site : sites()) {
            assertThat(page(site, "/doc-nhieu").select("table.read tbody a")).isNotEmpty();
        }
        long total = database.read(tx -> tx.createQuery("SELECT COUNT(*) FROM view_total")
                .mapTo(long.class)
                .one());
        assertThat(total).isGreaterThan(PLAN.articles() / 2);
        long tooMany = database.read(tx -> tx.createQuery("""
                SELECT COUNT(*) FROM view_total t WHERE views < (SELECT COALESCE(SUM(views), 0) FROM view_day d
                  WHERE d.site_id = t.site_id AND d.article_id = t.article_id)
                """).mapTo(long.class).one());
        assertThat(tooMany).isZero();
    }

    @Test
    void approved_comments_are_shown_and_waiting_ones_are_not() {
        int shown = 0;
        for (Site site : sites()) {
            for (Headline headline : headlines(site)) {
                for (Comment comment : comments(site, headline.articleId())) {
                    String body = get(site, "/" + headline.path()).body();
                    if (comment.standing() == Standing.APPROVED) {
                        shown++;
                        assertThat(body).contains(comment.words());
                    }
                }
            }
            assertThat(get(site, "/binh-luan/atom.xml").statusCode()).isEqualTo(200);
        }
        assertThat(shown).isPositive();
    }

    @Test
    void a_picture_leads_about_every_fourth_article_and_is_served() throws Exception {
        Site city = sites().getFirst();
        List<Headline> illustrated = headlines(city).stream()
                .filter(headline -> headline.pictureId() != null)
                .toList();
        assertThat(illustrated).isNotEmpty();
        assertThat(laid.report().illustrated()).isBetween(PLAN.articles() / 8, PLAN.articles() / 2);
        String source = page(city, "/" + illustrated.getFirst().path())
                .expectFirst("article figure img")
                .attr("src");
        assertThat(get(city, source).statusCode()).isEqualTo(200);
    }

    @Test
    void the_verbs_take_up_what_was_laid() {
        Site ward = sites().getLast();
        Account publisher = database.read(tx -> new Accounts(tx, ward.id())
                .all().stream()
                        .filter(account -> account.role().mayPublish())
                        .findFirst()
                        .orElseThrow());
        Row row = rows(ward).stream()
                .filter(one -> one.live() != null)
                .findFirst()
                .orElseThrow();
        UUID live = editions(ward, row.id()).getLast().id();
        Edition draft = new Correcting(database, CLOCK).correct(publisher, live, "Sửa ngày họp.");
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(new Withdrawing(database, CLOCK)
                        .withdraw(publisher, live, "Bài thử.")
                        .state())
                .isEqualTo(State.WITHDRAWN);
        assertThat(get(ward, "/" + row.path()).statusCode()).isEqualTo(410);
        database.change(tx -> {
            tx.execute("UPDATE edition SET state = 'LIVE', reason = '' WHERE id = ?", live);
            tx.execute("UPDATE article SET live_edition_id = ? WHERE id = ?", live, row.id());
            tx.execute("DELETE FROM revision WHERE edition_id = ?", draft.id());
            tx.execute("DELETE FROM edition_writer WHERE edition_id = ?", draft.id());
            tx.execute("DELETE FROM edition WHERE id = ?", draft.id());
        });
    }

    @Test
    void nothing_is_of_the_future_and_approvers_approve_what_others_wrote() {
        List<Row> all = sites().stream().flatMap(site -> rows(site).stream()).toList();
        assertThat(all).allMatch(row -> !row.publishedAt().isAfter(CLOCK.instant()));
        assertThat(all.stream().map(Row::publishedAt).min(Instant::compareTo).orElseThrow())
                .isBefore(Instant.parse("2017-06-01T00:00:00Z"));
        for (Site site : sites()) {
            for (Row row : rows(site)) {
                assertThat(editions(site, row.id()))
                        .allMatch(edition -> edition.approverId() == null
                                || !edition.writers().contains(edition.approverId()));
            }
        }
    }

    @Test
    void a_folder_that_has_a_site_is_refused_in_one_line_and_left_as_it_is() {
        Path folder = TestDatabases.folder();
        try (Portal own = Portal.open(Settings.load(Map.of("data", folder.toString()), Map.of()), CLOCK)) {
            Map<String, String> before = Contents.of(own.database());
            assertThat(run(folder))
                    .isEqualTo("1 error: the data folder %s has sites already; name an empty one with --data"
                            .formatted(folder));
            assertThat(Contents.of(own.database())).isEqualTo(before);
        }
    }

    @Test
    void a_database_that_another_process_has_open_is_not_touched() {
        Path folder = TestDatabases.folder();
        try (Database open = Database.open("jdbc:sqlite:" + folder.resolve("bantin.db"), "", "")) {
            assertThat(run(folder))
                    .isEqualTo("1 error: another process has the database of the data folder %s open; end it first"
                            .formatted(folder));
            assertThat(open.<Boolean>read(tx -> new Sites(tx).isEmpty())).isTrue();
        }
    }

    private static String run(Path folder) {
        StringWriter err = new StringWriter();
        int code = Bantin.run(
                new PrintWriter(new StringWriter(), true),
                new PrintWriter(err, true),
                "demo",
                "--sites",
                "2",
                "--articles",
                "10",
                "--data",
                folder.toString());
        return code + " " + err.toString().strip();
    }

    private record Row(
            UUID id,
            String path,
            Instant publishedAt,
            @Nullable UUID live) {}

    private List<Site> sites() {
        return database.read(tx -> new Sites(tx).all());
    }

    private List<Row> rows(Site site) {
        return database.read(tx -> tx.createQuery(
                        "SELECT id, path, published_at, live_edition_id FROM article WHERE site_id = :site ORDER BY id")
                .bind("site", site.id())
                .map((row, context) -> new Row(
                        UUID.fromString(row.getString("id")),
                        row.getString("path"),
                        Instant.ofEpochMilli(row.getLong("published_at")),
                        row.getString("live_edition_id") == null
                                ? null
                                : UUID.fromString(row.getString("live_edition_id"))))
                .list());
    }

    private List<Edition> editions(Site site, UUID article) {
        return database.read(tx -> new Editions(tx, site.id()).of(article));
    }

    private List<Headline> headlines(Site site) {
        return database.read(tx -> new Articles(tx, site.id()).latest(ALL));
    }

    private List<Comment> comments(Site site, UUID article) {
        return database.read(tx -> new Comments(tx, site.id()).shownUnder(article, 0, ALL));
    }

    private String awaitSearch(Site site, String query) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> response = get(site, query);
        while (response.statusCode() != 200 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            response = get(site, query);
        }
        return response.body();
    }

    private Document page(Site site, String path) {
        HttpResponse<String> response = get(site, path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private HttpResponse<String> get(Site site, String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + laid.port() + path))
                            .header("Host", site.host())
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
