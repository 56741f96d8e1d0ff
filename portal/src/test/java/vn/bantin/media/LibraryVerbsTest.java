package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Illustration;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.RichText;
import vn.bantin.media.Rendition.Kind;

@ParameterizedClass
@EnumSource(Engine.class)
class LibraryVerbsTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Newsroom newsroom;
    private final Vault vault = new Vault(TestDatabases.folder());
    private final Library library;
    private final long site;

    LibraryVerbsTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        library = new Library(newsroom.database, vault, 20);
        site = newsroom.site.id();
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_picture_is_described() {
        Picture picture = library.add(site, "IMG_0042.jpg", Paintings.jpeg(40, 30), "");
        Picture described = library.describe(site, picture.id(), " Cây cầu ", "Ảnh: Đỗ Mến");
        assertThat(described.textAlternative()).isEqualTo("Cây cầu");
        assertThat(described.credit()).isEqualTo("Đỗ Mến");
        assertThat(described.renditions()).isEqualTo(picture.renditions());
        assertThat(found("do men cau 0042")).containsExactly(described);
    }

    @Test
    void a_picture_that_an_edition_holds_keeps_some_words() {
        Picture picture = library.add(site, "cau.jpg", Paintings.jpeg(40, 30), "Cây cầu");
        newsroom.writing().begin(newsroom.reporter, newsroom.news, story("Cầu mới", picture.id()));
        refused(MediaRule.TEXT_ALTERNATIVE_MISSING, () -> library.describe(site, picture.id(), " ", ""));
        assertThat(library.describe(site, picture.id(), "Cầu", "").textAlternative())
                .isEqualTo("Cầu");
    }

    @Test
    void a_picture_needs_no_words_where_every_edition_has_its_own_or_needs_none() {
        Picture picture = library.add(site, "cau.jpg", Paintings.jpeg(40, 30), "Cây cầu");
        hold(new Illustration(picture.id(), "", "", "Cầu lúc sáng", false), "");
        hold(new Illustration(picture.id(), "", "", "", true), "");
        hold(Illustration.NONE, "<figure><img src=\"/media/anh/" + picture.id() + "\" alt=\"\"></figure>");
        assertThat(library.describe(site, picture.id(), "", "").textAlternative())
                .isEmpty();
        library.describe(site, picture.id(), "Cây cầu", "");
        hold(Illustration.NONE, "<figure><img src=\"/media/anh/" + picture.id() + "\"></figure>");
        refused(MediaRule.TEXT_ALTERNATIVE_MISSING, () -> library.describe(site, picture.id(), "", ""));
    }

    private void hold(Illustration illustration, String body) {
        Content content = new Content("Bài", "", "", RichText.clean(body), illustration, "", "");
        newsroom.writing().begin(newsroom.reporter, newsroom.news, content);
    }

    @Test
    void words_without_end_are_refused() {
        Picture picture = library.add(site, "cau.jpg", Paintings.jpeg(40, 30), "Cây cầu");
        var before = Contents.of(newsroom.database);
        refused(MediaRule.TEXT_ALTERNATIVE_TOO_LONG, () -> library.describe(site, picture.id(), "à".repeat(501), ""));
        refused(MediaRule.CREDIT_TOO_LONG, () -> library.describe(site, picture.id(), "Cầu", "à".repeat(201)));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void what_is_not_in_the_library_of_the_site_cannot_be_changed() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        UUID theirs =
                library.add(other, "cau.jpg", Paintings.jpeg(40, 30), "Cây cầu").id();
        for (UUID id : List.of(theirs, Ids.next())) {
            refused(MediaRule.UNKNOWN, () -> library.describe(site, id, "a", ""));
            refused(MediaRule.UNKNOWN, () -> library.aim(site, id, Focus.CENTRE));
            refused(MediaRule.UNKNOWN, () -> library.replace(site, id, "a.jpg", Paintings.jpeg(20, 20)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 255", "0.2, 1, 255", "1, 0, 16711680", "0.75, 0.5, 16711680"})
    void the_card_is_cropped_around_the_focus(double x, double y, int colour) {
        Picture picture = library.add(site, "doi.jpg", Paintings.halves(1600, 400), "Hai màu");
        Picture aimed = library.aim(site, picture.id(), new Focus(x, y));
        assertThat(aimed.focus()).isEqualTo(new Focus(x, y));
        assertThat(aimed.as(Kind.WHOLE)).isEqualTo(picture.as(Kind.WHOLE));
        for (Rendition card : aimed.as(Kind.CARD).all()) {
            int middle = Paintings.read(bytes(card)).getRGB(card.width() / 2, card.height() / 2);
            assertThat(Math.abs((middle & 0xFF) - (colour & 0xFF))).isLessThan(20);
            assertThat(Math.abs((middle >> 16 & 0xFF) - (colour >> 16))).isLessThan(20);
        }
    }

    @Test
    void a_picture_may_be_aimed_again_and_again_to_the_same_place() {
        Picture picture = library.add(site, "doi.jpg", Paintings.halves(1600, 400), "Hai màu");
        Picture left = library.aim(site, picture.id(), new Focus(0, 0));
        library.aim(site, picture.id(), new Focus(1, 0));
        assertThat(library.aim(site, picture.id(), new Focus(0, 0))).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, 1.01", "NaN, 0", "0, Infinity"})
    void a_focus_is_within_the_picture(double x, double y) {
        refused(MediaRule.FOCUS_OUTSIDE, () -> new Focus(x, y));
    }

    @Test
    void a_replaced_picture_keeps_its_id_its_words_and_its_old_addresses() {
        Picture picture = library.add(site, "cu.jpg", Paintings.jpeg(1300, 700), "Cây cầu");
        library.describe(site, picture.id(), "Cây cầu", "Mến");
        library.aim(site, picture.id(), new Focus(0, 0));

        Picture replaced = library.replace(site, picture.id(), "moi.jpg", Paintings.halves(800, 500));

        assertThat(replaced.id()).isEqualTo(picture.id());
        assertThat(replaced.textAlternative()).isEqualTo("Cây cầu");
        assertThat(replaced.credit()).isEqualTo("Mến");
        assertThat(replaced.name()).isEqualTo("moi");
        assertThat(replaced.focus()).isEqualTo(Focus.CENTRE);
        assertThat(found("moi")).containsExactly(replaced);
        assertThat(found("cu.jpg")).isEmpty();
        assertThat(replaced.renditions()).doesNotContainAnyElementsOf(picture.renditions());
        for (Rendition former : picture.renditions()) {
            Rendition successor = successor(former);
            assertThat(replaced.renditions()).contains(successor);
            assertThat(successor.kind()).isEqualTo(former.kind());
            assertThat(successor.type()).isEqualTo(former.type());
        }
        assertThat(successor(picture.largest())).isEqualTo(replaced.largest());
        assertThat(successor(picture.smallest())).isEqualTo(replaced.smallest());
    }

    @Test
    void a_picture_may_be_replaced_by_what_it_was_before() {
        byte[] first = Paintings.jpeg(700, 400);
        Picture picture = library.add(site, "cau.jpg", first, "Cây cầu");
        library.replace(site, picture.id(), "cau.jpg", Paintings.halves(700, 400));
        Picture back = library.replace(site, picture.id(), "cau.jpg", first);
        assertThat(back).isEqualTo(picture);
    }

    @Test
    void a_replacement_that_is_no_picture_changes_nothing() {
        Picture picture = library.add(site, "cau.jpg", Paintings.jpeg(40, 30), "Cây cầu");
        var before = Contents.of(newsroom.database);
        refused(MediaRule.NO_PICTURE, () -> library.replace(site, picture.id(), "x", new byte[] {1, 2, 3}));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void the_library_is_searched_with_and_without_marks_newest_first() {
        Picture bridge = library.add(site, "cau.jpg", Paintings.jpeg(40, 30), "Cầu Đồng Nai lúc chiều");
        Picture market = library.add(site, "cho.jpg", Paintings.jpeg(41, 30), "Chợ bên cầu, 50% sạp mở");
        library.add(newsroom.publisherOfAnotherSite().siteId(), "cau.jpg", Paintings.jpeg(40, 30), "Cầu");
        assertThat(found("")).containsExactly(market, bridge);
        assertThat(found("CẦU")).containsExactly(market, bridge);
        assertThat(found("cau dong nai")).containsExactly(bridge);
        assertThat(found("  chiều   đồng ")).containsExactly(bridge);
        assertThat(found("50%")).containsExactly(market);
        assertThat(found("%_")).isEmpty();
        assertThat(found("'; DROP TABLE picture; --")).isEmpty();
    }

    @Test
    void a_long_library_has_pages() {
        for (int width = 1; width <= 26; width++) {
            library.add(site, "o.jpg", Paintings.jpeg(width, 1), "Ô " + width);
        }
        Page<Picture> second = newsroom.database.read(tx -> new Pictures(tx, site).search("o", 2));
        assertThat(second.total()).isEqualTo(26);
        assertThat(second.items()).extracting(Picture::textAlternative).containsExactly("Ô 2", "Ô 1");
    }

    @Test
    void it_is_known_where_a_picture_is_used_the_live_editions_first() {
        Picture picture = library.add(site, "cau.jpg", Paintings.jpeg(40, 30), "Cây cầu");
        Article first = newsroom.adopted(newsroom.news, story("Bài cũ", picture.id()), LONG_AGO);
        Article second = newsroom.adopted(newsroom.news, story("Bài sau", picture.id()), LONG_AGO);
        Edition draft = newsroom.writing().begin(newsroom.reporter, newsroom.news, story("Bài nháp", picture.id()));
        newsroom.adopted(newsroom.news, story("Bài không ảnh", null), LONG_AGO);
        newsroom.withdrawing().withdraw(newsroom.publisher, Objects.requireNonNull(second.liveEditionId()), "Sai");

        List<Use> uses = newsroom.database.read(tx -> new Pictures(tx, site).usedIn(picture.id()));

        assertThat(uses).extracting(Use::title).containsExactly("Bài cũ", "Bài nháp", "Bài sau");
        assertThat(uses).extracting(Use::live).containsExactly(true, false, false);
        assertThat(uses).extracting(Use::state).containsExactly("LIVE", "DRAFT", "WITHDRAWN");
        assertThat(uses.getFirst().articleId()).isEqualTo(first.id());
        assertThat(uses.getFirst().path()).isEqualTo(first.path());
        assertThat(uses.get(1).editionId()).isEqualTo(draft.id());
    }

    private List<Picture> found(String words) {
        return newsroom.database.read(
                tx -> new Pictures(tx, site).search(words, 1).items());
    }

    private Rendition successor(Rendition former) {
        return newsroom.database
                .read(tx -> new Pictures(tx, site).successor(former.hash()))
                .orElseThrow();
    }

    private byte[] bytes(Rendition rendition) {
        return vault.bytes(rendition.hash()).orElseThrow();
    }

    private static Content story(String title, @Nullable UUID picture) {
        return new Content(title, "", "Sapo.", "<p>Thân.</p>", picture, "", "", "Mến");
    }
}
