package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Section;

@ParameterizedClass
@EnumSource(Engine.class)
class ArticlePageTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;

    ArticlePageTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
    }

    @Test
    void an_article_has_all_its_parts_in_the_order_of_the_captured_page() {
        Document page = portal.page(PublicPages.ARTICLE);
        assertThat(page
                        .select(
                                "h1, .stamp, .lead, .story figure, figcaption, .body, .addendum, .byline, #newer, #older")
                        .stream()
                        .map(ArticlePageTest::kind))
                .containsExactly(
                        "h1", "stamp", "lead", "figure", "figcaption", "body", "addendum", "byline", "newer", "older");
        assertThat(page.select(".stamp").text()).isEqualTo("(15:31 24/02/2026)");
        assertThat(page.select(".lead").text()).startsWith("BS - Sáng 24/2, ");
        assertThat(page.select(".addendum").text()).startsWith("* Sáng cùng ngày");
        assertThat(page.select(".byline").text()).isEqualTo("Thu Trà");
        assertThat(page.select("#newer").text()).isEqualTo("Các bài mới đăng");
        assertThat(page.select("#older").text()).isEqualTo("Các bài đã đăng");
    }

    private static String kind(Element element) {
        return !element.id().isEmpty()
                ? element.id()
                : element.className().isEmpty() ? element.tagName() : element.className();
    }

    @Test
    void the_figures_of_the_first_page_stand_in_the_demonstration() {
        assertThat(portal.page(PublicPages.ARTICLE).select(".body").text())
                .contains(
                        "12 chi bộ",
                        "trên 800 đảng viên",
                        "297%",
                        "trên 380 triệu đồng",
                        "50 triệu đồng",
                        "6 khu dân cư")
                .contains(
                        "600 bánh chưng", "190 suất quà", "95 triệu đồng", "31 suất trợ cấp", "6,2 triệu đồng", "100%");
    }

    @Test
    void the_neighbours_are_the_five_nearest_of_the_section_with_their_dates() {
        Section section = newsroom.addSection("ke-" + UUID.randomUUID(), "Kề nhau");
        Instant first = Instant.parse("2020-01-01T05:00:00Z");
        Article[] articles = IntStream.range(0, 13)
                .mapToObj(i -> newsroom.adopted(section, "Bài " + i, first.plus(Duration.ofDays(i))))
                .toArray(Article[]::new);

        Document page = portal.page("/" + articles[6].path(), HOST);

        assertThat(page.select("section[aria-labelledby=newer] li").eachText())
                .containsExactly(
                        "Bài 11 12/01/2020",
                        "Bài 10 11/01/2020",
                        "Bài 9 10/01/2020",
                        "Bài 8 09/01/2020",
                        "Bài 7 08/01/2020");
        assertThat(page.select("section[aria-labelledby=older] li a").eachText())
                .containsExactly("Bài 5", "Bài 4", "Bài 3", "Bài 2", "Bài 1");
    }

    @Test
    void an_article_without_neighbours_has_no_empty_lists() {
        Section section = newsroom.addSection("mot-" + UUID.randomUUID(), "Một bài");
        Article only = newsroom.adopted(section, "Chỉ một bài", Instant.parse("2020-01-01T05:00:00Z"));
        assertThat(portal.page("/" + only.path(), HOST).select(".neighbours")).isEmpty();
    }

    @Test
    void a_draft_has_no_page() {
        Edition draft = newsroom.draft("Bài còn viết dở " + UUID.randomUUID());
        assertThat(portal.get("/" + newsroom.article(draft).path(), HOST).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_withdrawn_article_leaves_a_note_with_its_reason() {
        Edition live = newsroom.live("Bài sẽ bị gỡ " + UUID.randomUUID());
        String path = "/" + newsroom.article(live).path();
        assertThat(portal.get(path, HOST).statusCode()).isEqualTo(200);

        newsroom.withdrawing().withdraw(newsroom.publisher, live.id(), "Số liệu <sai> & đang kiểm tra");

        var response = portal.get(path, HOST);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).contains("Bài viết đã được gỡ", "Lý do: Số liệu &lt;sai&gt; &amp; đang kiểm tra");
        assertThat(response.body()).doesNotContain("Bài sẽ bị gỡ");
        assertThat(portal.page("/", HOST).text()).doesNotContain("Bài sẽ bị gỡ");
    }

    @Test
    void a_caption_whose_picture_was_lost_is_still_read() {
        Content content =
                new Content("Bài cũ " + UUID.randomUUID(), "", "Sapo.", "<p>Thân.</p>", null, "Chú thích cũ", "", "");
        Article article = newsroom.adopted(newsroom.news, content, Instant.parse("2019-02-14T08:31:00Z"));
        Document page = portal.page("/" + article.path(), HOST);
        assertThat(page.select("figcaption").text()).isEqualTo("Chú thích cũ");
        assertThat(page.select("figure p").text()).contains("không còn tệp ảnh");
    }

    @Test
    void hostile_text_is_shown_as_text() {
        Content content = new Content(
                "<script>alert(1)</script> \"x\" " + UUID.randomUUID(),
                "<b>",
                "<img src=x onerror=alert(1)>",
                "<p>Thân<script>alert(1)</script></p>",
                null,
                "",
                "<i>",
                "<svg onload=alert(1)>");
        Article article = newsroom.adopted(newsroom.news, content, Instant.parse("2019-02-14T08:31:00Z"));
        Document page = portal.page("/" + article.path(), HOST);
        assertThat(page.select("script:not([src^=/assets/]), main img, main svg, main b, main i"))
                .isEmpty();
        assertThat(page.select("h1").text()).startsWith("<script>alert(1)</script>");
    }

    @Test
    void a_picture_comes_in_several_widths_with_its_size_and_its_words() {
        Element picture = portal.page(PublicPages.ARTICLE).expectFirst(".story figure img");
        assertThat(picture.attr("srcset"))
                .matches("(/media/[0-9a-f]{64}\\.jpg (320|640|1280)w, ){3}/media/[0-9a-f]{64}\\.jpg 1600w");
        assertThat(picture.attr("width")).isEqualTo("1600");
        assertThat(picture.attr("height")).isEqualTo("900");
        assertThat(picture.attr("alt")).isNotBlank();
    }

    @Test
    void machines_are_told_what_the_page_is() {
        Document page = portal.page(PublicPages.ARTICLE);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(portal.address(PublicPages.ARTICLE));
        assertThat(page.select("meta[name=DC.creator]").attr("content")).isEqualTo("Thu Trà");
        assertThat(page.select("meta[name=DC.date]").attr("content")).isEqualTo("2026-02-24T15:31:00+07:00");
        assertThat(page.select("meta[name^=DC.]").eachAttr("content")).allMatch(value -> !value.isBlank());
        assertThat(page.select("meta[property=og:image]").attr("content")).startsWith("http://localhost:");
    }

    @Test
    void the_copy_that_a_browser_holds_is_not_sent_again() {
        String tag =
                portal.get(PublicPages.ARTICLE).headers().firstValue("ETag").orElseThrow();
        assertThat(portal.get(PublicPages.ARTICLE, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(portal.get(PublicPages.ARTICLE, "If-None-Match", "\"old\"").statusCode())
                .isEqualTo(200);
    }
}
