package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Sha256;
import vn.bantin.media.Drawn;
import vn.bantin.media.Picture;
import vn.bantin.media.PictureType;
import vn.bantin.media.Pictures;
import vn.bantin.media.Rendition;
import vn.bantin.site.Section;

@ParameterizedClass
@EnumSource(Engine.class)
class ArticlesTest {
    private static final Instant MORNING = Instant.parse("2026-11-01T01:00:00Z");

    private final Newsroom newsroom;

    ArticlesTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void the_newest_stands_first_whenever_it_came_in() {
        Article second = newsroom.adopted("Hai", MORNING.plusSeconds(2));
        Article third = newsroom.adopted("Ba", MORNING.plusSeconds(3));
        Article first = newsroom.adopted("Một", MORNING.plusSeconds(1));
        assertThat(newsroom.latest())
                .extracting(Headline::articleId)
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(ids(read(articles -> articles.latest(2)))).containsExactly(third.id(), second.id());
    }

    @Test
    void a_headline_says_what_a_list_shows() {
        Picture picture = picture("cau");
        Edition live = live(newsroom.news, "Khai giảng", picture.id());
        assertThat(newsroom.latest())
                .containsExactly(new Headline(
                        live.articleId(),
                        newsroom.news.id(),
                        "tin-tuc/khai-giang",
                        newsroom.clock.instant(),
                        "Khai giảng",
                        "Sapo của bài Khai giảng",
                        picture.id(),
                        "",
                        false));
    }

    @Test
    void only_what_is_live_is_in_a_list_or_is_counted() {
        newsroom.draft("Nháp");
        newsroom.inReview("Chờ duyệt");
        newsroom.approved("Đã duyệt");
        Edition gone = newsroom.live("Đã gỡ");
        newsroom.withdrawing().withdraw(newsroom.publisher, gone.id(), "Sai số liệu");
        Article live = newsroom.adopted("Đang đăng", MORNING);

        assertThat(ids(newsroom.latest())).containsExactly(live.id());
        assertThat(ids(read(articles -> articles.inSections(List.of(newsroom.news), 0, 100))))
                .containsExactly(live.id());
        assertThat(count(newsroom.news)).isEqualTo(1);
        assertThat(ids(newer(live))).isEmpty();
    }

    @Test
    void an_article_is_known_by_its_first_time_and_any_of_its_titles_even_after_its_withdrawal() {
        Edition gone = newsroom.live("Đã gỡ");
        newsroom.withdrawing().withdraw(newsroom.publisher, gone.id(), "Sai số liệu");
        assertThat(published("Đã gỡ", newsroom.clock.instant())).isPresent();
        assertThat(published("Đã gỡ", newsroom.clock.instant().plusSeconds(60))).isEmpty();
        assertThat(published("Tên khác", newsroom.clock.instant())).isEmpty();
    }

    @Test
    void a_withdrawn_article_keeps_its_path_and_comes_back_to_the_lists_when_it_is_restored() {
        Edition gone = newsroom.live("Khai giảng");
        newsroom.withdrawing().withdraw(newsroom.publisher, gone.id(), "Sai số liệu");
        Article note = read(articles -> articles.byPath("tin-tuc/khai-giang").orElseThrow());
        assertThat(note.isLive()).isFalse();
        assertThat(note.publishedAt()).isEqualTo(newsroom.clock.instant());

        Edition draft = newsroom.correcting().restore(newsroom.editor, gone.id(), "Sửa cho đúng.");
        newsroom.writing().submit(newsroom.editor, draft.id());
        newsroom.approve(newsroom.publisher, draft.id());
        newsroom.publishing().publish(newsroom.publisher, draft.id());
        assertThat(ids(newsroom.latest())).containsExactly(gone.articleId());
    }

    @Test
    void a_section_lists_its_own_articles_stretch_by_stretch() {
        Section notices = newsroom.addSection("thong-bao", "Thông báo");
        Section empty = newsroom.addSection("hop-bao", "Họp báo");
        List<UUID> news = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> adopted(newsroom.news, "Tin " + number, MORNING.minusSeconds(number))
                        .id())
                .toList();
        UUID notice = adopted(notices, "Báo", MORNING.minusSeconds(3)).id();

        assertThat(ids(read(articles -> articles.inSections(List.of(newsroom.news), 0, 2))))
                .isEqualTo(news.subList(0, 2));
        assertThat(ids(read(articles -> articles.inSections(List.of(newsroom.news), 2, 2))))
                .isEqualTo(news.subList(2, 4));
        assertThat(ids(read(articles -> articles.inSections(List.of(newsroom.news), 4, 2))))
                .isEqualTo(news.subList(4, 5));
        assertThat(ids(read(articles -> articles.inSections(List.of(notices), 0, 9))))
                .containsExactly(notice);
        assertThat(ids(read(articles -> articles.inSections(List.of(newsroom.news, notices), 0, 9))))
                .hasSize(6)
                .startsWith(news.get(0), news.get(1))
                .endsWith(news.get(3), news.get(4))
                .contains(notice);
        assertThat(ids(read(articles -> articles.inSections(List.of(empty), 0, 9))))
                .isEmpty();
        assertThat(count(newsroom.news)).isEqualTo(5);
        assertThat(count(newsroom.news, notices)).isEqualTo(6);
        assertThat(count(empty)).isZero();
    }

    @Test
    void an_article_has_five_newer_and_five_older_neighbours_each_list_newest_first() {
        List<Article> all = new ArrayList<>();
        for (int number = 0; number < 15; number++) {
            all.add(newsroom.adopted("Bài " + number, MORNING.plusSeconds(number)));
        }
        assertNeighbours(all, 7);
        assertNeighbours(all, 0);
        assertNeighbours(all, 14);
        assertNeighbours(all, 12);
        assertNeighbours(all, 2);
    }

    @Test
    void articles_of_one_moment_have_one_order_and_every_one_has_its_place_in_it() {
        for (int number = 0; number < 9; number++) {
            newsroom.adopted("Cùng giờ " + number, MORNING);
        }
        List<Article> oldestFirst = newsroom.latest().reversed().stream()
                .map(headline ->
                        read(articles -> articles.byId(headline.articleId()).orElseThrow()))
                .toList();
        for (int place = 0; place < oldestFirst.size(); place++) {
            assertNeighbours(oldestFirst, place);
        }
    }

    private void assertNeighbours(List<Article> oldestFirst, int place) {
        Article article = oldestFirst.get(place);
        List<Article> newer = oldestFirst.subList(place + 1, Math.min(place + 6, oldestFirst.size()));
        List<Article> older = oldestFirst.subList(Math.max(0, place - 5), place);
        assertThat(ids(newer(article)))
                .isEqualTo(newer.reversed().stream().map(Article::id).toList());
        assertThat(ids(older(article)))
                .isEqualTo(older.reversed().stream().map(Article::id).toList());
    }

    @Test
    void neighbours_are_of_the_same_section() {
        Section notices = newsroom.addSection("thong-bao", "Thông báo");
        Article article = newsroom.adopted("Giữa", MORNING);
        adopted(notices, "Mới hơn", MORNING.plusSeconds(1));
        adopted(notices, "Cũ hơn", MORNING.minusSeconds(1));
        assertThat(newer(article)).isEmpty();
        assertThat(older(article)).isEmpty();
    }

    @Test
    void the_articles_of_one_site_are_not_seen_from_another() {
        Account stranger = newsroom.publisherOfAnotherSite();
        Edition live = newsroom.live("Khai giảng");
        newsroom.database.read(tx -> {
            Articles theirs = new Articles(tx, stranger.siteId());
            assertThat(theirs.latest(100)).isEmpty();
            assertThat(theirs.byPath("tin-tuc/khai-giang")).isEmpty();
            assertThat(theirs.byId(live.articleId())).isEmpty();
            assertThat(theirs.inSections(List.of(newsroom.news), 0, 100)).isEmpty();
            assertThat(theirs.countIn(List.of(newsroom.news))).isZero();
            assertThat(theirs.newerThan(newsroom.article(live), 5)).isEmpty();
            assertThat(theirs.published("Khai giảng", newsroom.clock.instant())).isEmpty();
            assertThat(new Editions(tx, stranger.siteId()).byId(live.id())).isEmpty();
            assertThat(new Editions(tx, stranger.siteId()).of(live.articleId())).isEmpty();
            return null;
        });
    }

    @Test
    void a_path_is_the_section_and_the_slug_of_the_title_with_the_next_free_number() {
        assertThat(freePath("Đường Trần Hưng Đạo – TP.HCM")).isEqualTo("tin-tuc/duong-tran-hung-dao-tp-hcm");
        assertThat(freePath("…")).isEqualTo("tin-tuc/bai-viet");
        newsroom.draft("Khai giảng");
        assertThat(freePath("KHAI GIẢNG")).isEqualTo("tin-tuc/khai-giang-2");
        newsroom.draft("Khai giảng");
        assertThat(freePath("Khai giảng")).isEqualTo("tin-tuc/khai-giang-3");
    }

    @Test
    void a_past_article_is_found_by_its_title_and_its_minute() {
        Article article = newsroom.adopted("Khai giảng", MORNING);
        assertThat(published("Khai giảng", MORNING)).contains(article);
        assertThat(published("Khai giảng", MORNING.plusSeconds(60))).isEmpty();
        assertThat(published("Bế giảng", MORNING)).isEmpty();
    }

    @Test
    void a_picture_is_shown_only_while_readers_may_see_an_edition_that_holds_it() {
        Picture picture = picture("cau");
        Rendition rendition = picture.largest();
        assertThat(shows(rendition)).isFalse();

        Edition draft = newsroom.writing().begin(newsroom.reporter, newsroom.news, story("Khai giảng", picture.id()));
        assertThat(shows(rendition)).isFalse();
        newsroom.writing().submit(newsroom.reporter, draft.id());
        newsroom.approve(newsroom.editor, draft.id());
        assertThat(shows(rendition)).isFalse();
        newsroom.publishing().publish(newsroom.publisher, draft.id());
        assertThat(shows(rendition)).isTrue();
        assertThat(shows(picture.smallest())).isTrue();

        newsroom.withdrawing().withdraw(newsroom.publisher, draft.id(), "Ảnh chưa được phép đăng");
        assertThat(shows(rendition)).isFalse();
    }

    @Test
    void the_picture_of_a_correction_waits_for_its_publication_and_then_the_one_before_is_gone() {
        Picture before = picture("cau");
        Picture after = picture("cau moi");
        Edition first = live(newsroom.news, "Khai giảng", before.id());
        Edition correction = newsroom.correcting().correct(newsroom.editor, first.id(), "Sửa cho đúng.");
        newsroom.rewrite(newsroom.editor, correction, story("Khai giảng", after.id()));
        newsroom.writing().submit(newsroom.editor, correction.id());
        newsroom.approve(newsroom.publisher, correction.id());
        assertThat(shows(after.largest())).isFalse();

        newsroom.publishing().publish(newsroom.publisher, correction.id());
        assertThat(shows(after.largest())).isTrue();
        assertThat(shows(before.largest())).isFalse();
    }

    @Test
    void the_original_and_the_pictures_of_other_sites_are_not_shown() {
        Account stranger = newsroom.publisherOfAnotherSite();
        Picture picture = picture("cau");
        live(newsroom.news, "Khai giảng", picture.id());
        assertThat(newsroom.database.<Optional<Showing>>read(
                        tx -> new Articles(tx, newsroom.site.id()).showing(hash("cau"))))
                .isEmpty();
        assertThat(newsroom.database.<Optional<Showing>>read(tx -> new Articles(tx, stranger.siteId())
                        .showing(picture.largest().hash())))
                .isEmpty();
    }

    private List<Headline> newer(Article article) {
        return read(articles -> articles.newerThan(article, 5));
    }

    private List<Headline> older(Article article) {
        return read(articles -> articles.olderThan(article, 5));
    }

    private Optional<Article> published(String title, Instant time) {
        return read(articles -> articles.published(title, time));
    }

    private boolean shows(Rendition rendition) {
        return read(articles -> articles.showing(rendition.hash())).isPresent();
    }

    private Picture picture(String name) {
        Drawn drawn = new Drawn(
                hash(name), name, "Cây cầu", "", List.of(rendition(name, 640, 360), rendition(name, 1280, 720)));
        return newsroom.database.write(tx -> new Pictures(tx, newsroom.site.id()).addOnce(drawn));
    }

    private static Rendition rendition(String name, int width, int height) {
        return new Rendition(hash(name + width), Rendition.Kind.WHOLE, PictureType.JPEG, width, height);
    }

    private static String hash(String name) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    }

    private Edition live(Section section, String title, @Nullable UUID picture) {
        Edition draft = newsroom.writing().begin(newsroom.reporter, section, story(title, picture));
        newsroom.writing().submit(newsroom.reporter, draft.id());
        newsroom.approve(newsroom.editor, draft.id());
        return newsroom.publishing().publish(newsroom.publisher, draft.id());
    }

    private Article adopted(Section section, String title, Instant publishedAt) {
        return newsroom.database.write(tx -> new Adopting(newsroom.clock)
                .adopt(tx, newsroom.publisher, section, Newsroom.story(title), publishedAt));
    }

    private static Content story(String title, @Nullable UUID picture) {
        return new Content(title, "ML", "Sapo của bài " + title, "<p>Nội dung.</p>", picture, "", "", "Mến");
    }

    private long count(Section... sections) {
        return read(articles -> articles.countIn(List.of(sections)));
    }

    private String freePath(String title) {
        return read(articles -> articles.freePath(newsroom.news, title));
    }

    private static List<UUID> ids(List<Headline> headlines) {
        return headlines.stream().map(Headline::articleId).toList();
    }

    private <T> T read(Look<T> look) {
        return newsroom.database.read(tx -> look.at(new Articles(tx, newsroom.site.id())));
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(Articles articles);
    }
}
