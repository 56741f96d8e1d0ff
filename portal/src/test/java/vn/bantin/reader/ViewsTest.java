package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.RunningPortal.HOST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RichStory;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.kit.data.Engine;
import vn.bantin.readership.Views;
import vn.bantin.site.Section;

/** What the real server counts of what it answers, and what it tells readers of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class ViewsTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T05:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final Section section;
    private final Article article;

    /** The last one of a test to be counted, so that all before it are judged. */
    private final Article last;

    ViewsTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
        section = newsroom.addSection("xem-" + UUID.randomUUID(), "Lượt xem");
        article = newsroom.adopted(section, "Bài được đọc", LONG_AGO);
        last = newsroom.adopted(section, "Bài đọc sau cùng", LONG_AGO);
    }

    private void open(Article what, String... more) {
        send("GET", what, more);
    }

    /** As the browser of somebody new. */
    private void send(String method, Article what, String... more) {
        String[] usual = {
            "User-Agent",
            "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0 " + UUID.randomUUID(),
            "Accept-Language",
            "vi-VN",
            "Sec-Fetch-Dest",
            "document"
        };
        String[] headers = Stream.of(HOST, more.length == 0 ? usual : more)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        assertThat(portal.send(method, "/" + what.path(), headers).statusCode()).isEqualTo(200);
    }

    private long counted(Article what) {
        return portal.portal().database().read(tx -> new Views(tx, newsroom.site.id()).of(what.id()));
    }

    private void awaitLast() {
        open(last);
        await(() -> counted(last) > 0);
        assertThat(counted(last)).isEqualTo(1);
    }

    private static void await(BooleanSupplier seen) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!seen.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The page once it names the last article among the most read, which are kept for some seconds. */
    private Document withTheMostRead(String path) {
        await(() -> portal.page(path, HOST).select(".read").text().contains("Bài đọc sau cùng 1"));
        return portal.page(path, HOST);
    }

    @Test
    void an_article_tells_how_often_it_was_opened() {
        assertThat(portal.page("/" + article.path(), HOST).select(".views").text())
                .isEqualTo("Lượt xem: 0");
        open(article);
        open(article);
        awaitLast();
        await(() ->
                portal.page("/" + article.path(), HOST).select(".views").text().endsWith("2"));
        assertThat(portal.page("/" + article.path(), HOST).select(".views").text())
                .isEqualTo("Lượt xem: 2");
        assertThat(portal.page("/" + article.path() + "?ngon-ngu=en", HOST)
                        .select(".views")
                        .text())
                .isEqualTo("Views: 2");
    }

    @Test
    void what_a_browser_asks_for_without_a_reader_is_no_view() {
        String browser = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0 ";
        send("HEAD", article);
        for (String[] said : List.of(
                new String[] {"Sec-Purpose", "prefetch"},
                new String[] {"Sec-Purpose", "prefetch;prerender"},
                new String[] {"Purpose", "prefetch"},
                new String[] {"X-Moz", "prefetch"},
                new String[] {"Sec-Fetch-Dest", "empty"})) {
            open(article, "User-Agent", browser + UUID.randomUUID(), "Accept-Language", "vi", said[0], said[1]);
        }
        open(article, "User-Agent", browser + UUID.randomUUID());
        open(
                article,
                "User-Agent",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Accept-Language",
                "vi");
        awaitLast();
        assertThat(counted(article)).isZero();
    }

    @Test
    void a_page_that_a_browser_has_and_asks_for_again_the_next_day_is_a_view_though_nothing_is_sent() {
        String tag = portal.get("/" + article.path(), HOST)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(portal.get(
                                "/" + article.path(),
                                HOST[0],
                                HOST[1],
                                "User-Agent",
                                "Mozilla/5.0 (X11) " + UUID.randomUUID(),
                                "Accept-Language",
                                "vi",
                                "If-None-Match",
                                tag)
                        .statusCode())
                .isEqualTo(304);
        awaitLast();
        assertThat(counted(article)).isEqualTo(1);
    }

    @Test
    void an_edition_as_it_stood_before_is_no_view_and_tells_of_none() {
        String path = RichStory.in(portal).path() + "?ban=1";
        Article live = portal.portal()
                .database()
                .read(tx -> new Articles(tx, newsroom.site.id()).byPath(path.substring(1, path.indexOf('?'))))
                .orElseThrow();
        long before = counted(live);
        Document former = portal.page(path, HOST);
        assertThat(former.select(".former")).hasSize(1);
        assertThat(former.select(".views")).isEmpty();
        portal.get(
                path,
                HOST[0],
                HOST[1],
                "User-Agent",
                "Mozilla/5.0 (X11) " + UUID.randomUUID(),
                "Accept-Language",
                "vi");
        awaitLast();
        assertThat(counted(live)).isEqualTo(before);
    }

    @Test
    void the_most_read_stand_on_the_home_page_beside_the_section_and_beside_the_article() {
        open(article);
        open(article);
        awaitLast();
        for (String path : List.of("/" + section.slug(), "/" + last.path())) {
            Document page = withTheMostRead(path);
            assertThat(page.select(".most-read h2").text()).isEqualTo("Đọc nhiều trong chuyên mục");
            assertThat(page.select(".most-read th").eachText()).containsExactly("Bài viết", "Xem");
            assertThat(page.select(".most-read tbody tr").eachText())
                    .containsExactly("Bài được đọc 2", "Bài đọc sau cùng 1");
        }
        await(() -> !portal.page("/", HOST).select(".most-read").isEmpty());
        assertThat(portal.page("/", HOST).select(".most-read h2").text()).isEqualTo("Đọc nhiều");
        assertThat(portal.page("/", HOST).select(".most-read tbody tr")).isNotEmpty();
    }

    @Test
    void their_page_is_narrowed_by_period_and_section() {
        open(article);
        awaitLast();
        for (String period : List.of("hom-nay", "tuan", "thang", "tat-ca")) {
            Document page = withTheMostRead("/doc-nhieu?ky=" + period + "&chuyen-muc=" + section.slug());
            assertThat(page.select("h1").text()).isEqualTo("Đọc nhiều");
            assertThat(page.select(".read tbody a").eachText())
                    .containsExactlyInAnyOrder("Bài được đọc", "Bài đọc sau cùng");
            assertThat(page.select("#chuyen-muc option[selected]").val()).isEqualTo(section.slug());
            assertThat(page.select(".children a[aria-current]").attr("href"))
                    .isEqualTo("/doc-nhieu?ky=" + period + "&chuyen-muc=" + section.slug());
        }
        Section unread = newsroom.addSection("chua-" + UUID.randomUUID(), "Chưa ai đọc");
        assertThat(portal.page("/doc-nhieu?chuyen-muc=" + unread.slug(), HOST)
                        .select(".empty")
                        .text())
                .startsWith("Chưa có bài nào được đọc");
        assertThat(portal.page("/doc-nhieu?ky=&chuyen-muc=", HOST).select("h1").text())
                .isEqualTo("Đọc nhiều");
        for (String nothing : List.of("?ky=nam", "?chuyen-muc=khong-co")) {
            assertThat(portal.get("/doc-nhieu" + nothing, HOST).statusCode())
                    .as(nothing)
                    .isEqualTo(404);
        }
    }

    @Test
    void no_section_may_take_the_name_of_their_page() {
        assertThatThrownBy(() -> newsroom.addSection("doc-nhieu", "Đọc nhiều")).hasMessageContaining("slug_reserved");
    }
}
