package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RichStory;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Illustration;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.RichText;
import vn.bantin.media.Paintings;
import vn.bantin.media.Picture;

/** What a reader finds of pictures in the text, of corrections and of documents. */
@ParameterizedClass
@EnumSource(Engine.class)
class EditionsForReadersTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;

    EditionsForReadersTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
    }

    @Test
    void a_picture_in_the_text_comes_in_widths_and_types_and_says_what_its_text_says() {
        Picture picture = picture("Cây cầu trong thư viện");
        Document page = page(adopted(
                Illustration.NONE,
                figure(picture.id(), " alt=\"Cầu lúc chiều\"", "Chú thích")
                        + figure(picture.id(), " alt=\"\"", "")
                        + figure(picture.id(), "", "")));
        assertThat(page.select(".body figure > picture > img").eachAttr("alt"))
                .containsExactly("Cầu lúc chiều", "", "Cây cầu trong thư viện");
        Element image = page.expectFirst(".body img");
        assertThat(image.attr("srcset")).matches("/media/[0-9a-f]{64}\\.jpg 320w, /media/[0-9a-f]{64}\\.jpg 640w");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("640x400");
        assertThat(page.expectFirst(".body source").attr("type")).isEqualTo("image/webp");
        assertThat(portal.get(image.attr("src"), HOST).statusCode()).isEqualTo(200);
        assertThat(page.select(".body figcaption").text()).isEqualTo("Chú thích");
    }

    @Test
    void every_picture_of_an_article_says_its_size_and_only_the_leading_one_is_fetched_at_once() {
        Picture lead = picture("Ảnh đầu bài");
        Picture first = picture("Ảnh thứ nhất");
        Picture second = picture("Ảnh thứ hai");
        Document page = page(adopted(
                new Illustration(lead.id(), "", "", "", false),
                figure(first.id(), "", "") + "<p>Chữ.</p>" + figure(second.id(), "", "")));
        assertThat(page.select(".story img").eachAttr("loading")).containsExactly("eager", "lazy", "lazy");
        assertThat(page.select(".story img"))
                .allSatisfy(image -> assertThat(image.attr("width") + "x" + image.attr("height"))
                        .isEqualTo("640x400"));
        assertThat(page.select("img:not([width]), img:not([height]), img:not([loading])"))
                .isEmpty();
    }

    @Test
    void a_picture_that_is_gone_is_left_out_with_its_caption() {
        Document page = page(adopted(Illustration.NONE, figure(Ids.next(), " alt=\"x\"", "Mất") + "<p>Còn chữ.</p>"));
        assertThat(page.select(".body figure, .body img")).isEmpty();
        assertThat(page.select(".body").text()).isEqualTo("Còn chữ.");
    }

    @Test
    void the_lasting_address_leads_to_the_widest_rendition_while_readers_may_see_it() {
        Picture picture = picture("Cây cầu");
        String lasting = "/media/anh/" + picture.id();
        assertThat(portal.get(lasting, HOST).statusCode()).isEqualTo(404);
        Article article = adopted(Illustration.NONE, figure(picture.id(), "", ""));
        HttpResponse<String> found = portal.get(lasting, HOST);
        assertThat(found.statusCode()).isEqualTo(302);
        assertThat(found.headers().firstValue("Location"))
                .contains(picture.largest().path());
        assertThat(found.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(portal.get(lasting).statusCode()).as("another site").isEqualTo(404);
        newsroom.withdrawing().withdraw(newsroom.publisher, Objects.requireNonNull(article.liveEditionId()), "Sai");
        assertThat(portal.get(lasting, HOST).statusCode()).isEqualTo(404);
        assertThat(portal.get("/media/anh/khong-phai-ma", HOST).statusCode()).isEqualTo(404);
    }

    @Test
    void the_edition_speaks_of_its_leading_picture_before_the_library_does() {
        Picture picture = picture("Lời của thư viện");
        portal.portal().library().describe(newsroom.site.id(), picture.id(), "Lời của thư viện", "Đỗ Mến");
        Document own = page(adopted(new Illustration(picture.id(), "Chú thích", "Ảnh: Thu Trà", "Lời của bài", false)));
        assertThat(own.select("header + .lead + figure img").attr("alt")).isEqualTo("Lời của bài");
        assertThat(own.select("figcaption .credit").text()).isEqualTo("Ảnh: Thu Trà");
        Document silent = page(adopted(new Illustration(picture.id(), "", "", "", false)));
        assertThat(silent.select(".story figure img").attr("alt")).isEqualTo("Lời của thư viện");
        assertThat(silent.select("figcaption").text()).isEqualTo("Ảnh: Đỗ Mến");
        Document decorative = page(adopted(new Illustration(picture.id(), "", "", "Lời thừa", true)));
        assertThat(decorative.select(".story figure img[alt]").attr("alt")).isEmpty();
    }

    @Test
    void the_lead_story_of_the_home_page_has_the_words_of_its_edition() {
        Picture picture = picture("Lời của thư viện");
        Content content = content(
                "Bài đầu trang " + UUID.randomUUID(), new Illustration(picture.id(), "", "", "Lời của bài", false), "");
        newsroom.adopted(newsroom.news, content, Instant.parse("2099-01-01T00:00:00Z"));
        assertThat(portal.page("/", HOST).select(".lead-story img").attr("alt")).isEqualTo("Lời của bài");
        assertThat(portal.page("/tin-tuc", HOST).select(".card img").eachAttr("alt"))
                .containsOnly("");
    }

    @Test
    void a_picture_in_the_text_names_whose_work_it_is_as_the_text_says_or_else_the_library() {
        Picture picture = picture("Lời");
        portal.portal().library().describe(newsroom.site.id(), picture.id(), "Lời", "Thu Hà");
        String address = "<img src=\"/media/anh/" + picture.id() + "\"";
        Article article = adopted(
                Illustration.NONE,
                "<figure>" + address + " data-credit=\"Đỗ &lt;b&gt; Mến\"><figcaption>Cầu</figcaption></figure>"
                        + "<figure>" + address + "></figure><p>Dấu " + address + ">đỏ</p>");
        Document page = page(article);
        assertThat(page.select(".body figcaption").eachText()).containsExactly("Cầu Ảnh: Đỗ <b> Mến", "Ảnh: Thu Hà");
        assertThat(page.select(".body p").text()).isEqualTo("Dấu Ảnh: Thu Hà đỏ");
        assertThat(page.select("[data-credit]")).isEmpty();
        assertThat(portal.page("/" + article.path() + "?ngon-ngu=en", HOST)
                        .select(".body figcaption [lang=en]")
                        .eachText())
                .containsExactly("Photo:", "Photo:");
    }

    @Test
    void corrections_are_listed_and_each_edition_can_be_seen_as_it_stood() {
        RichStory story = RichStory.in(portal);
        Document now = portal.page(story.path(), HOST);
        assertThat(now.select("[aria-labelledby=dinh-chinh] li").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        newest -> assertThat(newest)
                                .startsWith("Đính chính 08:00 20/11/2026: Sửa số hộ từ 31 thành 13.")
                                .endsWith("Xem bản 2, trước khi đính chính"),
                        oldest -> assertThat(oldest)
                                .contains("Sửa tên đường.")
                                .endsWith("Xem bản 1, trước khi đính chính"));
        assertThat(now.select(".body").text()).contains("13 hộ");
        String former = now.select("[aria-labelledby=dinh-chinh] a").getFirst().attr("href");

        Document then = portal.page(former, HOST);
        assertThat(then.select(".body").text()).contains("31 hộ");
        assertThat(then.select(".former").text()).startsWith("Đây là bản 2 của bài viết, đăng lúc 08:00 20/11/2026");
        assertThat(then.select(".former a").attr("href")).isEqualTo(story.path());
        assertThat(then.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(then.select("link[rel=canonical]").attr("href")).endsWith("://mailinh.example" + story.path());
        assertThat(then.select("a[hreflang=en]").attr("href")).isEqualTo(former + "&ngon-ngu=en");
        Document english = portal.page(former + "&ngon-ngu=en", HOST);
        assertThat(english.select(".former a").attr("href")).isEqualTo(story.path() + "?ngon-ngu=en");
        assertThat(portal.page(story.path() + "?ban=3", HOST).select(".former")).isEmpty();
    }

    @Test
    void only_what_was_published_can_be_seen_and_nothing_of_a_withdrawn_article() {
        RichStory story = RichStory.in(portal);
        newsroom.correcting().correct(newsroom.editor, story.live().id(), "Chưa xong");
        for (String ban : List.of("4", "9", "0", "-1", "x", "")) {
            assertThat(portal.get(story.path() + "?ban=" + ban, HOST).statusCode())
                    .as(ban)
                    .isEqualTo(404);
        }
        newsroom.withdrawing().withdraw(newsroom.publisher, story.live().id(), "Sai sự thật");
        assertThat(portal.get(story.path() + "?ban=1", HOST).statusCode()).isEqualTo(410);
    }

    @Test
    void an_edition_that_was_withdrawn_stays_gone_when_a_later_one_is_live() {
        Edition first = newsroom.live("Bài gỡ rồi đăng lại " + UUID.randomUUID());
        newsroom.withdrawing().withdraw(newsroom.publisher, first.id(), "Sai");
        Edition draft = newsroom.correcting().restore(newsroom.editor, first.id(), "Đã kiểm tra lại.");
        newsroom.writing().submit(newsroom.editor, draft.id());
        newsroom.approve(newsroom.publisher, draft.id());
        newsroom.publishing().publish(newsroom.publisher, draft.id());
        String path = "/" + newsroom.article(first).path();
        Document page = portal.page(path, HOST);
        assertThat(page.select("[aria-labelledby=dinh-chinh] li").text()).contains("Đã kiểm tra lại.");
        assertThat(page.select("[aria-labelledby=dinh-chinh] a")).isEmpty();
        assertThat(portal.get(path + "?ban=1", HOST).statusCode()).isEqualTo(404);
    }

    @Test
    void a_picture_that_a_correction_took_away_is_not_shown_in_the_edition_before() {
        Picture picture = picture("Ảnh phải gỡ");
        Article article = adopted(
                new Illustration(picture.id(), "Chú thích", "", "Lời", false), figure(picture.id(), "", "Trong bài"));
        Edition draft = newsroom.correcting()
                .correct(newsroom.editor, Objects.requireNonNull(article.liveEditionId()), "Bỏ ảnh.");
        newsroom.rewrite(newsroom.editor, draft, content(draft.content().title(), Illustration.NONE, "<p>Chữ.</p>"));
        newsroom.writing().submit(newsroom.editor, draft.id());
        newsroom.approve(newsroom.publisher, draft.id());
        newsroom.publishing().publish(newsroom.publisher, draft.id());
        Document then = portal.page("/" + article.path() + "?ban=1", HOST);
        assertThat(then.select("main img")).isEmpty();
        assertThat(then.select(".lost p").text()).isEqualTo("Ảnh của bản này không còn được đăng.");
        assertThat(portal.get("/media/anh/" + picture.id(), HOST).statusCode()).isEqualTo(404);
    }

    @Test
    void what_the_edition_offers_is_listed_with_kind_and_size() {
        RichStory story = RichStory.in(portal);
        Document page = portal.page(story.path(), HOST);
        Element offered = page.expectFirst("[aria-labelledby=tai-lieu] a");
        assertThat(offered.text()).matches("Kế hoạch số 12 \\(PDF, [0-9]+ KB\\)");
        assertThat(portal.get(offered.attr("href"), HOST).statusCode()).isEqualTo(200);
        assertThat(portal.page(story.path() + "?ban=1", HOST).select("[aria-labelledby=tai-lieu] a"))
                .hasSize(1);
    }

    private Picture picture(String words) {
        return portal.portal().library().add(newsroom.site.id(), "cau.jpg", Paintings.anotherJpeg(640, 400), words);
    }

    private static String figure(UUID picture, String alternative, String caption) {
        return "<figure><img src=\"/media/anh/%s\"%s>%s</figure>"
                .formatted(picture, alternative, caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>");
    }

    private Article adopted(Illustration illustration) {
        return adopted(illustration, "<p>Nội dung.</p>");
    }

    private Article adopted(Illustration illustration, String body) {
        return newsroom.adopted(
                newsroom.news,
                content("Bài của bạn đọc " + UUID.randomUUID(), illustration, body),
                Instant.parse("2020-01-01T00:00:00Z"));
    }

    private static Content content(String title, Illustration illustration, String body) {
        return new Content(
                title,
                "",
                "Sapo.",
                RichText.clean(body.isEmpty() ? "<p>Nội dung.</p>" : body),
                illustration,
                "",
                "Mến");
    }

    private Document page(Article article) {
        return portal.page("/" + article.path(), HOST);
    }
}
