package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bantin.PublicVoices;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.account.Sessions;
import vn.bantin.account.Strength;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Standing;

/** A moderator with a keyboard alone, without scripts, on a phone and with a screen reader. */
class ModerationJourney {
    private final RunningPortal portal = RunningPortal.with(Map.of());
    private final PublicVoices voices = new PublicVoices(portal);

    @AfterEach
    void close() {
        portal.portal().close();
    }

    @Test
    void a_queue_is_worked_off_with_one_key_for_each_comment() {
        Comment good = voices.says("Một");
        Comment rude = voices.says("Hai");
        Comment question = voices.asks("Ba");
        Comment spam = voices.doubtful("Bốn");
        Comment moreSpam = voices.doubtful("Năm");
        try (Page page = open(Browser.page(1280, ColorScheme.LIGHT), "/binh-luan")) {
            assertThat(focused(page)).isEqualTo(good.id().toString());
            page.keyboard().press("a");
            awaitTold(page, "Duyệt bình luận: 1");
            assertThat(page.locator("[data-left]")).hasText("4");
            assertThat(focused(page)).isEqualTo(rude.id().toString());
            page.keyboard().press("2");
            awaitTold(page, "Từ chối bình luận: 1");
            page.keyboard().press("r");
            page.keyboard().type("Mang theo căn cước.");
            page.keyboard().press("Control+Enter");
            awaitTold(page, "Trả lời bình luận: 1");
            assertThat(focused(page)).isEqualTo(spam.id().toString());
            page.keyboard().press("Shift+S");
            page.waitForURL("**viec=**");
            assertThat(page.locator("main .none")).isVisible();
            assertThat(page.locator("form.undo")).containsText("rác: 2");
        }
        assertThat(standing(good)).isEqualTo(Standing.APPROVED);
        assertThat(voices.stored(rude).rejection())
                .hasValueSatisfying(reason -> assertThat(reason.digit()).isEqualTo(2));
        assertThat(standing(question)).isEqualTo(Standing.ANSWERED);
        assertThat(standing(spam)).isEqualTo(Standing.SPAM);
        assertThat(standing(moreSpam)).isEqualTo(Standing.SPAM);
    }

    @Test
    void a_stroke_is_taken_back_by_a_key_and_the_comment_stands_where_it_stood() {
        Comment first = voices.says("Một");
        voices.says("Hai");
        try (Page page = open(Browser.page(1280, ColorScheme.LIGHT), "/binh-luan")) {
            page.keyboard().press("s");
            awaitTold(page, "rác: 1");
            assertThat(page.locator("[data-left]")).hasText("1");
            page.keyboard().press("z");
            awaitTold(page, "Hoàn tác");
            assertThat(page.locator("[data-left]")).hasText("2");
            assertThat(focused(page)).isEqualTo(first.id().toString());
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(focused(page)).isEqualTo(first.id().toString());
        }
        assertThat(voices.stored(first)).isEqualTo(first);
    }

    @Test
    void keys_do_nothing_outside_the_list_and_inside_a_field() {
        Comment comment = voices.says("Một");
        try (Page page = open(Browser.page(1280, ColorScheme.LIGHT), "/binh-luan")) {
            page.keyboard().press("r");
            page.keyboard().type("as12z");
            assertThat(page.locator("textarea").first()).hasValue("as12z");
            page.locator("h1").click();
            page.evaluate("document.activeElement.blur()");
            page.keyboard().type("as12");
            page.waitForTimeout(300);
        }
        assertThat(voices.stored(comment)).isEqualTo(comment);
    }

    @Test
    void what_a_colleague_decided_meanwhile_is_said_at_the_comment() {
        Comment comment = voices.says("Một");
        voices.says("Hai");
        try (Page page = open(Browser.page(1280, ColorScheme.LIGHT), "/binh-luan");
                Page colleague = open(Browser.page(1280, ColorScheme.LIGHT), "/binh-luan")) {
            colleague.keyboard().press("a");
            awaitTold(colleague, "Duyệt bình luận: 1");
            page.keyboard().press("s");
            assertThat(page.locator("[data-complaint]")).containsText("người khác vừa xử lý");
            assertThat(focused(page)).isEqualTo(comment.id().toString());
        }
        assertThat(standing(comment)).isEqualTo(Standing.APPROVED);
    }

    @Test
    void without_scripts_the_same_is_done_by_the_same_buttons() {
        Comment first = voices.says("Một");
        try (Page page = open(Browser.pageWithoutScripts(360), "/binh-luan")) {
            page.click("summary:has-text('Từ chối vì')");
            page.click("button[value=OFF_TOPIC]");
            assertThat(page.locator("form.undo")).containsText("Từ chối bình luận: 1");
            page.click("form.undo button");
            page.click("button[data-key=a]");
            assertThat(page.locator("form.undo")).containsText("Duyệt bình luận: 1");
        }
        assertThat(standing(first)).isEqualTo(Standing.APPROVED);
    }

    @Test
    void no_page_of_comments_stands_in_anybodys_way() {
        Comment comment = voices.says("Đẹp lắm");
        voices.asks("Làm thẻ thư viện");
        voices.doubtful("Xem ở đây");
        voices.doubtful("Xem nữa đi");
        try (Page page = open(Browser.page(1280, ColorScheme.LIGHT), "")) {
            Screen.isForAll(page, "desk-moderator-inbox", 360);
            go(page, "/binh-luan");
            page.locator("details").evaluateAll("all => all.forEach((one) => (one.open = true))");
            Screen.isForAll(page, "desk-queue", 360);
            page.locator("button[data-key=a]").first().click();
            awaitTold(page, "Duyệt bình luận: 1");
            go(page, "/binh-luan/" + comment.id());
            page.click("summary:has-text('Ghi nhận một yêu cầu gỡ')");
            page.fill("#demander", "Ông Én");
            page.fill("#words", "Lời này không đúng.");
            page.click("text=Ghi nhận yêu cầu");
            page.click("text=Xem số điện thoại");
            Screen.isForAll(page, "desk-comment", 360);
            go(page, "/binh-luan?xem=approved");
            Screen.isForAll(page, "desk-queue-approved", 360);
            go(page, "/binh-luan/han-xu-ly");
            Screen.isForAll(page, "desk-due", 360);
            go(page, "/binh-luan/thiet-lap");
            Screen.isForAll(page, "desk-comment-settings", 360);
            go(page, "/binh-luan/du-lieu");
            page.fill("#sought", comment.reference().text());
            page.click("main form button");
            page.click("summary:has-text('Xóa dữ liệu của người này')");
            Screen.isForAll(page, "desk-sender-data", 360);
            page.navigate(portal.newsroomAddress(voices.path));
            Screen.isForAll(page, "desk-article-comments", 360);
        }
    }

    private Page open(Page page, String place) {
        Account moderator =
                portal.newsroom().addAccount("Kiểm duyệt viên " + System.identityHashCode(page), Role.MODERATOR);
        String token = portal.portal()
                .database()
                .write(tx -> new Sessions(tx, moderator.siteId())
                        .begin(moderator, Strength.TWO_FACTORS, "127.0.0.1", "a test", Instant.now()));
        page.context()
                .addCookies(List.of(new Cookie("bantin_phien", token)
                        .setDomain(RunningPortal.HOST[1])
                        .setPath("/ban-bien-tap")));
        go(page, place);
        return page;
    }

    private void go(Page page, String place) {
        page.navigate(portal.newsroomAddress("/ban-bien-tap" + place));
    }

    private static void awaitTold(Page page, String sentence) {
        assertThat(page.locator("[data-told]")).containsText(sentence);
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.dataset.comment");
    }

    private Standing standing(Comment comment) {
        return voices.stored(comment).standing();
    }
}
