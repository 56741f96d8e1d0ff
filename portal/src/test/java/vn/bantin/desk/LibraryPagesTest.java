package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Illustration;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.RichText;
import vn.bantin.media.Focus;
import vn.bantin.media.Paintings;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;

@ParameterizedClass
@EnumSource(Engine.class)
class LibraryPagesTest {
    private static final String LIBRARY = "/ban-bien-tap/thu-vien";

    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final DeskBrowser browser;
    private final Account reporter;

    LibraryPagesTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
        reporter = newsroom.addAccount("Phóng viên " + UUID.randomUUID(), Role.REPORTER);
        browser = DeskBrowser.as(portal, reporter);
    }

    @Test
    void one_picture_is_brought_in_with_its_words_and_found_by_them() {
        String unique = UUID.randomUUID().toString();
        HttpResponse<String> added = browser.post(
                LIBRARY,
                Map.of("alternative", "Chợ sớm " + unique, "credit", "Ảnh: Đỗ Mến"),
                Map.of("cho.jpg", Paintings.anotherJpeg(640, 400)));
        assertThat(added.statusCode()).isEqualTo(303);
        Picture picture = picture(location(added));
        assertThat(picture.textAlternative()).isEqualTo("Chợ sớm " + unique);
        assertThat(picture.credit()).isEqualTo("Đỗ Mến");
        assertThat(deeds(picture.id()))
                .extracting(Entry::deed, Entry::accountId)
                .containsExactly(tuple(Deed.PICTURE_ADDED, reporter.id()));

        Document found = page(browser.get(LIBRARY + "?tu=cho+som+" + unique));
        assertThat(found.select(".shelf li")).hasSize(1);
        assertThat(found.select(".shelf a").attr("href")).isEqualTo(location(added));
        assertThat(browser.get(found.select(".shelf img").attr("src")).headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(page(browser.get(LIBRARY + "?tu=khong-co-" + unique)).select("main .none"))
                .hasSize(1);
        assertThat(browser.get(LIBRARY + "?trang=9999").statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_bytes_are_added_once_and_noted_once() {
        byte[] bytes = Paintings.anotherJpeg(320, 200);
        String first = location(browser.post(LIBRARY, Map.of("alternative", "Một"), Map.of("mot.jpg", bytes)));
        String again = location(browser.post(LIBRARY, Map.of("alternative", "Hai"), Map.of("hai.jpg", bytes)));
        assertThat(again).isEqualTo(first);
        assertThat(picture(first).textAlternative()).isEqualTo("Một");
        assertThat(deeds(picture(first).id())).hasSize(1);
    }

    @Test
    void of_many_files_those_that_are_no_pictures_are_named() {
        HttpResponse<String> mixed = browser.post(
                LIBRARY,
                Map.of("alternative", "", "credit", "Mến"),
                Map.of("tot.jpg", Paintings.anotherJpeg(320, 200), "xau.jpg", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(mixed.statusCode()).isEqualTo(422);
        assertThat(alert(mixed)).contains("xau.jpg: Tệp này không phải ảnh").doesNotContain("tot.jpg");
        assertThat(page(mixed).select("[role=status]").text()).startsWith("Đã thêm 1 ảnh");
        assertThat(page(mixed).select("#credit").val()).isEqualTo("Mến");
        HttpResponse<String> both = browser.post(
                LIBRARY,
                Map.of(),
                Map.of("a.jpg", Paintings.anotherJpeg(320, 200), "b.jpg", Paintings.anotherJpeg(321, 200)));
        assertThat(location(both)).isEqualTo(LIBRARY + "?moi=2");
        assertThat(page(browser.get(location(both))).select("[role=status]").text())
                .startsWith("Đã thêm 2 ảnh");
    }

    @Test
    void one_description_for_several_pictures_and_no_file_at_all_are_refused_with_what_was_typed() {
        HttpResponse<String> many = browser.post(
                LIBRARY,
                Map.of("alternative", "Cùng một lời"),
                Map.of("a.jpg", Paintings.anotherJpeg(320, 200), "b.jpg", Paintings.anotherJpeg(321, 200)));
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(alert(many)).contains("không dùng chung");
        assertThat(page(many).select("#alternative").val()).isEqualTo("Cùng một lời");
        HttpResponse<String> none = browser.post(LIBRARY, Map.of("credit", "Mến"), Map.of());
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(alert(none)).contains("Hãy chọn tệp");
    }

    @Test
    void a_picture_is_described_aimed_and_replaced_on_its_page() {
        Picture picture = add("Cây cầu");
        String path = LIBRARY + "/" + picture.id();
        assertThat(location(browser.post(path, Map.of("alternative", "Cầu mới", "credit", "Mến"))))
                .isEqualTo(path);
        assertThat(location(browser.post(path + "/tieu-diem", Map.of("x", "25", "y", "90"))))
                .isEqualTo(path);
        Picture after = picture(path);
        assertThat(after.textAlternative()).isEqualTo("Cầu mới");
        assertThat(after.focus()).isEqualTo(new Focus(0.25, 0.9));
        Document page = page(browser.get(path));
        assertThat(page.select("#alternative").text()).isEqualTo("Cầu mới");
        assertThat(page.select("#x").val()).isEqualTo("25");
        assertThat(page.select("#y").val()).isEqualTo("90");
        assertThat(browser.get(page.select(".card-of-picture").attr("src")).statusCode())
                .isEqualTo(200);

        String image = page.select(".aim img").attr("src");
        browser.post(path + "/thay-tep", Map.of(), Map.of("moi.jpg", Paintings.anotherJpeg(500, 300)));
        assertThat(picture(path).name()).isEqualTo("moi");
        assertThat(page(browser.get(path)).select(".aim img").attr("src"))
                .as("browsers keep what they fetched")
                .isNotEqualTo(image);
        assertThat(deeds(picture.id())).extracting(Entry::deed).containsExactly(Deed.PICTURE_REPLACED);
    }

    @Test
    void what_is_refused_comes_back_as_it_was_typed() {
        Picture picture = add("Cây cầu");
        String path = LIBRARY + "/" + picture.id();
        HttpResponse<String> outside = browser.post(path + "/tieu-diem", Map.of("x", "101", "y", "30"));
        assertThat(outside.statusCode()).isEqualTo(422);
        assertThat(alert(outside)).contains("Điểm chính phải nằm trong ảnh");
        assertThat(page(outside).select("#x").val()).isEqualTo("101");
        for (String nonsense : List.of("", "x", "-1", "NaN", "1e1", "٣")) {
            assertThat(browser.post(path + "/tieu-diem", Map.of("x", nonsense, "y", "30"))
                            .statusCode())
                    .as(nonsense)
                    .isEqualTo(422);
        }
        HttpResponse<String> endless = browser.post(path, Map.of("alternative", "à".repeat(501), "credit", "Mến"));
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(page(endless).select("#alternative").text()).hasSize(501);
        assertThat(browser.post(path + "/thay-tep", Map.of(), Map.of("x.jpg", new byte[] {1}))
                        .statusCode())
                .isEqualTo(422);
        assertThat(picture(path)).isEqualTo(picture);
    }

    @Test
    void a_refusal_names_the_limit_that_the_operator_has_set() {
        RunningPortal strict = RunningPortal.with(Map.of("picture.megabytes", "1", "document.megabytes", "2"));
        try {
            DeskBrowser writer = DeskBrowser.as(strict, strict.newsroom().reporter);
            assertThat(alert(writer.post(LIBRARY, Map.of(), Map.of("to.jpg", new byte[(1 << 20) + 1]))))
                    .contains("Tệp lớn quá 1 MB");
            assertThat(alert(
                            writer.post("/ban-bien-tap/tai-lieu", Map.of(), Map.of("to.pdf", new byte[(2 << 20) + 1]))))
                    .contains("Tệp lớn quá 2 MB");
        } finally {
            strict.portal().close();
        }
    }

    @Test
    void the_page_lists_the_editions_that_hold_the_picture_before_or_in_their_text() {
        Picture picture = add("Cây cầu");
        Edition leading =
                begin("Bài có ảnh đầu " + UUID.randomUUID(), new Illustration(picture.id(), "", "", "", true), "");
        Edition within = begin(
                "Bài có ảnh trong " + UUID.randomUUID(),
                Illustration.NONE,
                "<figure><img src=\"/media/anh/" + picture.id() + "\" alt=\"Cầu\"></figure>");
        Document page = page(browser.get(LIBRARY + "/" + picture.id()));
        assertThat(page.select("[aria-labelledby=noi-dung-dung] a").eachAttr("href"))
                .containsExactlyInAnyOrder("/ban-bien-tap/ban/" + leading.id(), "/ban-bien-tap/ban/" + within.id());
    }

    @Test
    void the_library_belongs_to_those_who_write_at_this_site() {
        Picture picture = add("Cây cầu");
        DeskBrowser moderator =
                DeskBrowser.as(portal, newsroom.addAccount("Người kiểm duyệt " + UUID.randomUUID(), Role.MODERATOR));
        assertThat(moderator.get(LIBRARY).statusCode()).isEqualTo(403);
        assertThat(new DeskBrowser(portal).get(LIBRARY).statusCode()).isEqualTo(303);
        assertThat(browser.get(LIBRARY + "/" + Ids.next()).statusCode()).isEqualTo(404);
        assertThat(browser.get(LIBRARY + "/khong-co").statusCode()).isEqualTo(404);
        long other = newsroom.publisherOfAnotherSite().siteId();
        Picture theirs =
                portal.portal().library().add(other, "cau.jpg", Paintings.anotherJpeg(320, 200), "Của người khác");
        assertThat(browser.get(LIBRARY + "/" + theirs.id()).statusCode()).isEqualTo(404);
        assertThat(picture).isNotEqualTo(theirs);
    }

    private Picture add(String words) {
        return portal.portal().library().add(newsroom.site.id(), "cau.jpg", Paintings.anotherJpeg(640, 400), words);
    }

    private Edition begin(String title, Illustration illustration, String body) {
        Content content = new Content(title, "", "Sapo.", RichText.clean(body), illustration, "", "");
        return newsroom.writing().begin(newsroom.reporter, newsroom.news, content);
    }

    private Picture picture(String path) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return newsroom.database
                .read(tx -> new Pictures(tx, newsroom.site.id()).byId(id))
                .orElseThrow();
    }

    private List<Entry> deeds(UUID subject) {
        return newsroom.database.read(tx -> new Audit(tx, newsroom.site.id(), newsroom.clock).of(subject.toString()));
    }
}
