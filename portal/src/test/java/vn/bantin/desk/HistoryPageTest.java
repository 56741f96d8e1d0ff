package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.page;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Illustration;
import vn.bantin.article.Revisions;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.text.RichText;
import vn.bantin.media.Paintings;
import vn.bantin.media.Papers;
import vn.bantin.media.Picture;

/** What changes between two versions of an article without being a word of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class HistoryPageTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final DeskBrowser editor;
    private final Account colleague;
    private final Picture bridge;
    private final Picture road;

    HistoryPageTest(Engine engine) {
        this.portal = RunningPortal.on(engine);
        this.newsroom = portal.newsroom();
        this.editor = DeskBrowser.as(portal, newsroom.editor);
        this.colleague = newsroom.addAccount("Phóng viên " + UUID.randomUUID(), Role.REPORTER);
        this.bridge = picture("cau.jpg");
        this.road = picture("duong.jpg");
    }

    private Picture picture(String name) {
        return portal.portal().library().add(newsroom.site.id(), name, Paintings.anotherJpeg(80, 50), name);
    }

    @Test
    void changed_addresses_alternatives_credits_and_pictures_are_listed_under_the_words() {
        Edition edition = begun(content(
                bridge,
                false,
                link("tai-ve.gov.vn/cu") + link("giu.gov.vn/nguyen") + image(bridge, "Cầu lúc sáng", "Mến")));
        Edition changed = rewritten(
                edition,
                content(
                        road,
                        true,
                        link("tai-ve.gov.vn/moi") + link("giu.gov.vn/nguyen") + image(bridge, "Cầu lúc chiều", "Én")),
                List.of());
        Document compared = compared(changed, first(edition), "b1");
        assertThat(gone(compared, "Liên kết đã thay đổi")).containsExactly("“đọc thêm” → https://tai-ve.gov.vn/cu");
        assertThat(come(compared, "Liên kết đã thay đổi")).containsExactly("“đọc thêm” → https://tai-ve.gov.vn/moi");
        assertThat(gone(compared, "Ảnh đã thay đổi"))
                .containsExactly("cau (ảnh đại diện)", "cau: mô tả “Cầu lúc sáng”; ảnh của Mến");
        assertThat(come(compared, "Ảnh đã thay đổi"))
                .containsExactly("duong (ảnh đại diện, chỉ để trang trí)", "cau: mô tả “Cầu lúc chiều”; ảnh của Én");
        assertThat(compared.select(".compared h3").eachText()).doesNotContain("Tài liệu đã thay đổi");
    }

    @Test
    void a_picture_that_takes_the_words_of_another_is_told_apart_from_it() {
        Edition edition = begun(content(null, false, image(bridge, "Cầu mới", "") + image(road, "Đường mới", "")));
        Edition swapped = rewritten(
                edition, content(null, false, image(bridge, "Đường mới", "") + image(road, "Cầu mới", "")), List.of());
        Document compared = compared(swapped, first(edition), "b1");
        assertThat(gone(compared, "Ảnh đã thay đổi"))
                .containsExactly("cau: mô tả “Cầu mới”", "duong: mô tả “Đường mới”");
        assertThat(come(compared, "Ảnh đã thay đổi"))
                .containsExactly("cau: mô tả “Đường mới”", "duong: mô tả “Cầu mới”");
    }

    @Test
    void a_picture_that_becomes_mute_decorative_or_one_of_two_is_listed() {
        String twice = image(bridge, "Cầu mới", "") + image(bridge, "Cầu mới", "");
        Edition edition = begun(content(null, false, twice));
        Edition once = rewritten(edition, content(null, false, image(bridge, "Cầu mới", "")), List.of());
        assertThat(gone(compared(once, first(edition), "b1"), "Ảnh đã thay đổi"))
                .containsExactly("cau: mô tả “Cầu mới”");

        Edition mute = rewritten(
                once,
                content(null, false, image(bridge, "", "") + "<p><img src=\"/media/anh/" + bridge.id() + "\"></p>"),
                List.of());
        assertThat(come(compared(mute, first(edition), "b1"), "Ảnh đã thay đổi"))
                .containsExactly("cau: chỉ để trang trí", "cau: chưa có mô tả");
    }

    @Test
    void documents_of_two_editions_are_compared_and_those_of_two_saves_are_the_same() {
        UUID plan = document("Kế hoạch");
        UUID budget = document("Dự toán");
        Edition draft = rewritten(begun(content(null, false, "")), content(null, false, ""), List.of(plan));
        newsroom.writing().submit(newsroom.reporter, draft.id());
        newsroom.approve(newsroom.editor, draft.id());
        Edition live = newsroom.publishing().publish(newsroom.publisher, draft.id());
        Edition correction = newsroom.correcting().correct(newsroom.editor, live.id(), "Thay tài liệu.");
        newsroom.writing()
                .rewrite(
                        newsroom.editor,
                        correction.id(),
                        correction.revision(),
                        correction.content(),
                        "Thay tài liệu.",
                        List.of(budget));
        Document compared = compared(correction, "b1", "b2");
        assertThat(gone(compared, "Tài liệu đã thay đổi")).containsExactly("Kế hoạch (ke-hoach.pdf)");
        assertThat(come(compared, "Tài liệu đã thay đổi")).containsExactly("Dự toán (ke-hoach.pdf)");
        assertThat(compared(correction, first(draft), "b1")
                        .select(".compared h3")
                        .eachText())
                .doesNotContain("Tài liệu đã thay đổi");
    }

    private UUID document(String title) {
        return portal.portal()
                .shelf()
                .add(newsroom.site.id(), "ke-hoach.pdf", Papers.anotherPdf(), title, newsroom.reporter.id())
                .id();
    }

    private static String link(String address) {
        return "<p><a href=\"https://" + address + "\">đọc thêm</a></p>";
    }

    private static String image(Picture picture, String alternative, String credit) {
        String by = credit.isEmpty() ? "" : " data-credit=\"" + credit + "\"";
        return "<figure><img src=\"/media/anh/" + picture.id() + "\" alt=\"" + alternative + "\"" + by + "></figure>";
    }

    private static Content content(@Nullable Picture leading, boolean decorative, String body) {
        return new Content(
                "Cầu mới",
                "",
                "Sapo.",
                RichText.clean("<p>Cầu đã thông xe.</p>" + body),
                leading == null ? Illustration.NONE : new Illustration(leading.id(), "", "", "", decorative),
                "",
                "");
    }

    private Edition begun(Content content) {
        return newsroom.writing().begin(newsroom.reporter, newsroom.news, content);
    }

    /** By somebody else, so that what stood before is a save of its own. */
    private Edition rewritten(Edition edition, Content content, List<UUID> documents) {
        return newsroom.writing().rewrite(colleague, edition.id(), edition.revision(), content, "", documents);
    }

    /** How an edition began, as the page's address says it. */
    private String first(Edition edition) {
        return newsroom.database
                .read(tx -> new Revisions(tx, newsroom.site.id()).of(edition.id()))
                .getLast()
                .id()
                .toString();
    }

    private Document compared(Edition edition, String before, String after) {
        return page(editor.get("/ban-bien-tap/bai-viet/" + edition.articleId() + "?truoc=" + before + "&sau=" + after));
    }

    private static List<String> gone(Document page, String kind) {
        return section(page, kind).select("ul:first-of-type del").eachText();
    }

    private static List<String> come(Document page, String kind) {
        return section(page, kind).select("ul:last-of-type ins").eachText();
    }

    private static Element section(Document page, String kind) {
        return page.expectFirst(".compared:has(h3:containsOwn(" + kind + "))");
    }
}
