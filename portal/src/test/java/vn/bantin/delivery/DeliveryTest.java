package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.PublicVoices;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Moderating;
import vn.bantin.extraction.Approximation;
import vn.bantin.kit.data.Engine;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.figure.Entry;
import vn.bantin.record.figure.Figure;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Recording;
import vn.bantin.record.mention.Chosen;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Mentions;
import vn.bantin.site.Section;

@ParameterizedClass
@EnumSource(Engine.class)
class DeliveryTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T05:00:00Z");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final Section section;

    DeliveryTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
        section = newsroom.addSection("giao-" + UUID.randomUUID(), "Giao trang");
    }

    private String page(String path) {
        HttpResponse<String> response = portal.get(path, HOST);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private Article adopted(String title) {
        return newsroom.adopted(section, title, LONG_AGO);
    }

    /** Behind the back of the portal, as nothing of it ever writes. */
    private void retitleUnheard(Article article, String title) {
        portal.portal()
                .database()
                .change(tx -> tx.createUpdate("UPDATE edition SET title = :title WHERE article_id = :article")
                        .bind("title", title)
                        .bind("article", article.id())
                        .execute());
    }

    private static void await(BooleanSupplier seen) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!seen.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Test
    void a_page_is_made_once_and_again_when_the_feed_tells_of_a_change() {
        Article article = adopted("Tên ban đầu");
        String path = "/" + article.path();
        assertThat(page(path)).contains("Tên ban đầu");
        retitleUnheard(article, "Tên sửa lén");
        assertThat(page(path)).contains("Tên ban đầu").doesNotContain("Tên sửa lén");
        portal.portal()
                .database()
                .change(tx -> new Changes(tx)
                        .append(
                                newsroom.site.id(),
                                Change.Kind.ARTICLE,
                                article.id().toString()));
        assertThat(page(path)).contains("Tên sửa lén");
    }

    @Test
    void what_is_published_stands_at_once_on_every_page_that_shows_it() {
        Edition before = newsroom.live("Bài trước " + UUID.randomUUID());
        String neighbour = "/" + newsroom.article(before).path();
        String list = "/" + newsroom.news.slug();
        Stream.of("/", list, neighbour).forEach(this::page);
        String title = "Bài mới " + UUID.randomUUID();
        newsroom.live(title);
        assertThat(List.of("/", list, neighbour))
                .allSatisfy(path -> assertThat(page(path)).contains(title));
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_from_every_page_that_showed_it() {
        Edition neighbour = newsroom.live("Bài ở lại " + UUID.randomUUID());
        String title = "Bài sẽ gỡ " + UUID.randomUUID();
        Edition edition = newsroom.live(title);
        String path = "/" + newsroom.article(edition).path();
        List<String> lists = List.of(
                "/",
                "/" + newsroom.news.slug(),
                "/" + newsroom.article(neighbour).path());
        assertThat(lists).allSatisfy(list -> assertThat(page(list)).contains(title));
        page(path);
        newsroom.withdrawing().withdraw(newsroom.publisher, edition.id(), "Đăng nhầm.");
        assertThat(portal.get(path, HOST).statusCode()).isEqualTo(410);
        assertThat(lists).allSatisfy(list -> assertThat(page(list)).doesNotContain(title));
    }

    @Test
    void an_article_brought_in_from_the_past_stands_at_once_between_its_neighbours() {
        Article older = newsroom.adopted(section, "Bài năm 2018", Instant.parse("2018-01-01T05:00:00Z"));
        Article newer = newsroom.adopted(section, "Bài năm 2022", Instant.parse("2022-01-01T05:00:00Z"));
        page("/" + older.path());
        page("/" + newer.path());
        newsroom.adopted(section, "Bài năm 2020", LONG_AGO);
        assertThat(page("/" + older.path())).contains("Bài năm 2020");
        assertThat(page("/" + newer.path())).contains("Bài năm 2020");
    }

    @Test
    void a_comment_stands_at_once_when_it_is_approved_and_goes_at_once_when_it_is_removed() {
        PublicVoices voices = new PublicVoices(portal);
        Account moderator = newsroom.addAccount("Người duyệt bình luận", Role.MODERATOR);
        Moderating moderating = new Moderating(portal.portal().database(), InstantSource.system());
        Comment comment = voices.says("Ý kiến về cầu " + UUID.randomUUID());
        assertThat(page(voices.path)).doesNotContain(comment.title());
        moderating.approve(moderator, comment.id());
        assertThat(page(voices.path)).contains(comment.title());
        assertThat(page(voices.path + "/binh-luan")).contains(comment.title());
        moderating.remove(moderator, comment.id(), "Nêu tên người khác.");
        assertThat(page(voices.path)).doesNotContain(comment.title());
        assertThat(page(voices.path + "/binh-luan")).doesNotContain(comment.title());
    }

    @Test
    void a_figure_stands_at_once_on_ready_pages_when_it_is_taken_up_and_goes_at_once_when_it_is_taken_back() {
        Edition edition = newsroom.live("Trao 190 suất quà");
        String article = "/" + newsroom.article(edition).path();
        String name = "Suất quà " + UUID.randomUUID();
        assertThat(List.of(article, "/so-lieu"))
                .allSatisfy(path -> assertThat(page(path)).doesNotContain(name));
        Recording recording = new Recording(portal.portal().database(), InstantSource.system());
        Figure figure = recording.record(
                newsroom.editor,
                edition.id(),
                new Spot(Passage.Field.TITLE, 0, 5, 17, "190 suất quà"),
                Approximation.EXACT,
                Entry.read(
                        name,
                        "suất",
                        Indicator.Better.MORE,
                        newsroom.site.unit().id(),
                        "năm 2026",
                        "",
                        "190"));
        assertThat(List.of(article, "/so-lieu"))
                .allSatisfy(path -> assertThat(page(path)).contains(name));
        recording.takeBack(newsroom.editor, figure.id());
        assertThat(List.of(article, "/so-lieu"))
                .allSatisfy(path -> assertThat(page(path)).doesNotContain(name));
    }

    @Test
    void a_mention_stands_at_once_on_ready_pages_when_it_is_taken_up_and_goes_at_once_when_it_is_taken_back() {
        String name = "Trần " + UUID.randomUUID();
        Edition edition = newsroom.live("Bà " + name + " thăm phường");
        String article = "/" + newsroom.article(edition).path();
        assertThat(mentioned(article)).isEmpty();
        assertThat(page("/nhac-den")).doesNotContain(name);
        vn.bantin.record.mention.Recording recording =
                new vn.bantin.record.mention.Recording(portal.portal().database(), InstantSource.system());
        recording.record(
                newsroom.editor,
                edition.id(),
                List.of(new Chosen(
                        new Spot(Passage.Field.TITLE, 0, 3, 3 + name.length(), name),
                        Kind.PERSON,
                        name,
                        "Chủ tịch",
                        "",
                        null)));
        assertThat(mentioned(article)).contains(name);
        assertThat(page("/nhac-den")).contains(name);
        UUID mention = portal.portal()
                .database()
                .read(tx -> new Mentions(tx, newsroom.site.id())
                        .of(edition.articleId())
                        .getFirst()
                        .id());
        recording.takeBack(newsroom.editor, mention);
        assertThat(mentioned(article)).isEmpty();
        assertThat(page("/nhac-den")).doesNotContain(name);
    }

    private String mentioned(String article) {
        return Jsoup.parse(page(article)).select(".mentions").text();
    }

    @Test
    void a_new_section_stands_at_once_in_the_menu_of_pages_that_were_ready() {
        String path = "/" + adopted("Bài có trình đơn").path();
        String name = "Mục " + UUID.randomUUID();
        assertThat(page(path)).doesNotContain(name);
        newsroom.addSection("muc-" + UUID.randomUUID(), name);
        assertThat(page(path)).contains(name);
    }

    @Test
    void each_language_and_each_site_has_pages_of_its_own() {
        String path = "/" + adopted("Bài hai thứ tiếng").path();
        assertThat(page(path)).contains("<html lang=\"vi\"");
        assertThat(page(path + "?ngon-ngu=en")).contains("<html lang=\"en\"");
        assertThat(page(path)).contains("<html lang=\"vi\"");
        assertThat(page("/")).contains("Cổng phường Mai Lĩnh");
        assertThat(portal.get("/").body()).doesNotContain("Cổng phường Mai Lĩnh");
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_no_page_reads_in_an_address_makes_no_other_page() {
        Article article = adopted("Bài được chia sẻ");
        String path = "/" + article.path();
        page(path);
        retitleUnheard(article, "Bài đổi tên");
        assertThat(page(path + "?fbclid=abc&utm_source=mail")).contains("Bài được chia sẻ");
        assertThat(page(path + "?fbclid=abc&ngon-ngu=en")).contains("Bài đổi tên");
    }

    @Test
    void a_browser_that_has_the_page_is_told_so_and_one_that_has_an_older_one_gets_it() {
        Article article = adopted("Bài có nhãn");
        String path = "/" + article.path();
        String tag = portal.get(path, HOST).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-z.]+\"");
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            HttpResponse<String> same = portal.get(path, with("If-None-Match", known));
            assertThat(same.statusCode()).as(known).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(same.headers().firstValue("ETag")).contains(tag);
        }
        for (String nonsense : List.of("\"x\"", "x", "\"", ",", "W/", tag + "x")) {
            assertThat(portal.get(path, with("If-None-Match", nonsense)).statusCode())
                    .as(nonsense)
                    .isEqualTo(200);
        }
        newsroom.adopted(section, "Bài bên cạnh", LONG_AGO.plusSeconds(60));
        assertThat(portal.get(path, with("If-None-Match", tag)).statusCode()).isEqualTo(200);
    }

    private static String[] with(String... more) {
        return Stream.of(HOST, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void a_page_is_the_same_packed_and_plain_under_different_names() throws Exception {
        String path = "/" + adopted("Bài gói và không gói").path();
        for (int turn = 0; turn < 2; turn++) {
            HttpResponse<byte[]> packed = stream(path, "GET", "gzip");
            HttpResponse<byte[]> plain = stream(path, "GET", "identity");
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(packed.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
            assertThat(unpacked(packed.body())).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip;q=0",
                "identity",
                "br",
                "gzip;q=zero",
                "*;q=0",
                "gzip;q=0, *",
                "*, gzip;q=0",
                ";;,,",
                "gzip ; q = 0.0",
                "gzip\t;\tq\t=\t0",
                "gzip, gzip;q=0",
                "gzip;q=1.5",
                "gzip;q=\"",
                "gzip\";",
                "a;b=\"c",
                "a;b=\"c, gzip, d\"",
                "*;q=\"1",
                "identity;q=1, gzip;q=0.5",
                "*;q=0.5, gzip;q=0.4",
                "br, identity;q=0.5, gzip;q=0.1"
            })
    void whoever_does_not_take_gzip_is_not_given_it(String codings) throws Exception {
        String path = "/" + adopted("Bài không gói").path();
        page(path);
        assertThat(stream(path, "GET", codings).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip, deflate, br, zstd",
                "br;q=1, gzip;q=0.5",
                "*",
                "\tgzip\t;\tQ=0.001\t",
                "identity;q=0.5, gzip;q=0.5",
                "gzip, *;q=0"
            })
    void whoever_takes_gzip_is_given_it(String codings) throws Exception {
        String path = "/" + adopted("Bài gói").path();
        page(path);
        assertThat(stream(path, "GET", codings).headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, br | gzip", "br | ''", "br;q=1, identity;q=0.9, gzip;q=0.5 | ''", "gzip;q=0.3, *;q=0.4 | ''"
            })
    void what_is_asked_for_often_comes_as_brotli_to_whoever_takes_it_most_gladly(String codings, String before)
            throws Exception {
        String path = "/" + adopted("Bài hỏi nhiều").path();
        String plain = page(path);
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<byte[]> response = stream(path, "GET", codings);
        while (!coding(response).equals("br")) {
            assertThat(coding(response)).isEqualTo(before);
            assertThat(Instant.now()).isBefore(end);
            response = stream(path, "GET", codings);
        }
        assertThat(new String(unbrotli(response.body()), StandardCharsets.UTF_8))
                .isEqualTo(plain);
        assertThat(response.headers().firstValue("ETag").orElseThrow()).endsWith("-br\"");
        for (String others : List.of("gzip, br;q=0", "gzip;q=1, br;q=0.1")) {
            assertThat(coding(stream(path, "GET", others))).isEqualTo("gzip");
        }
        assertThat(coding(stream(path, "GET", "identity, br;q=0.9, gzip;q=0.9")))
                .isEmpty();
    }

    private static String coding(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Encoding").orElse("");
    }

    private static byte[] unbrotli(byte[] packed) throws IOException {
        try (BrotliInputStream text = new BrotliInputStream(new ByteArrayInputStream(packed))) {
            return text.readAllBytes();
        }
    }

    @Test
    void files_of_the_program_come_as_small_as_the_browser_takes_them() throws Exception {
        String style = Jsoup.parse(page("/")).select("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> plain = stream(style, "GET", "identity");
        HttpResponse<byte[]> gzip = stream(style, "GET", "gzip");
        HttpResponse<byte[]> brotli = stream(style, "GET", "gzip, deflate, br, zstd");
        assertThat(unpacked(gzip.body())).isEqualTo(plain.body());
        assertThat(unbrotli(brotli.body())).isEqualTo(plain.body());
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(brotli.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(coding(stream(style, "GET", "br"))).isEqualTo("br");
        assertThat(coding(stream(style, "GET", "gzip;q=1, br;q=0.1"))).isEqualTo("gzip");
        assertThat(coding(stream(style, "GET", "identity;q=1, gzip;q=0.5"))).isEmpty();
    }

    @Test
    void files_of_the_program_are_named_by_their_address_in_each_coding() throws Exception {
        String style = Jsoup.parse(page("/")).select("link[rel=stylesheet]").attr("href");
        String hash = style.split("\\.")[1];
        assertThat(tag(stream(style, "GET", "identity"))).isEqualTo('"' + hash + '"');
        assertThat(tag(stream(style, "GET", "gzip"))).isEqualTo('"' + hash + "-gzip\"");
        assertThat(tag(stream(style, "GET", "br"))).isEqualTo('"' + hash + "-br\"");
    }

    private static String tag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void nobody_can_write_a_slot_into_a_page() {
        String mark = Rendered.views();
        Content content = new Content(
                "Tên " + mark + Rendered.mostRead(7),
                "ML",
                "Sapo " + mark,
                "<p>Thân " + mark + " \u0001x\u0001</p>",
                null,
                "",
                "",
                "Mến " + mark);
        Article article = newsroom.adopted(section, content, LONG_AGO);
        assertThat(Jsoup.parse(page("/" + article.path())).select(".views").text())
                .isEqualTo("Lượt xem: 0");
        assertThat(page("/" + article.path())).containsOnlyOnce("Lượt xem: ").contains("Thân views x");
    }

    @Test
    void whoever_asks_for_the_head_alone_gets_it_alone() throws Exception {
        String path = "/" + adopted("Bài hỏi đầu").path();
        page(path);
        HttpResponse<byte[]> head = stream(path, "HEAD", "gzip");
        HttpResponse<byte[]> whole = stream(path, "GET", "gzip");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name :
                List.of("ETag", "Content-Length", "Content-Type", "Cache-Control", "Content-Security-Policy")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isPresent()
                    .isEqualTo(whole.headers().firstValue(name));
        }
    }

    private HttpResponse<byte[]> stream(String path, String method, String codings) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(portal.address(path)))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .headers(with("Accept-Encoding", codings))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return text.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void the_number_of_views_follows_on_a_page_that_stays_ready() {
        Article article = adopted("Bài được đếm");
        String path = "/" + article.path();
        assertThat(page(path)).contains("Lượt xem: 0");
        retitleUnheard(article, "Bài không dựng lại");
        portal.get(path, with("User-Agent", "Mozilla/5.0 Chrome/131 " + UUID.randomUUID(), "Accept-Language", "vi"));
        await(() -> page(path).contains("Lượt xem: 1"));
        assertThat(Jsoup.parse(page(path)).select("h1").text()).isEqualTo("Bài được đếm");
    }
}
