package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bantin.Commenter;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** A citizen who reports something, a moderator who gives it on, an officer who answers, all with the keyboard alone; and a reader. */
class QuestionJourney {
    private static final String TITLE = "Đèn đường ngõ 7 không sáng";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_report_is_sent_given_on_answered_rated_published_and_found() {
        String following = asked();
        String atDesk = assigned();
        answered(atDesk);
        rated(following);
        published(atDesk);
        found();
    }

    private String asked() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.setExtraHTTPHeaders(
                    Map.of("X-Forwarded-For", Commenter.at(portal).address()));
            page.navigate(portal.address("/hoi-dap"));
            Screen.isForAll(page, "questions", 360);
            press(page, "a.act");
            page.waitForURL("**/hoi-dap/gui");
            Screen.isForAll(page, "question-form", 360);
            choose(page, "loai", "Phản ánh");
            choose(page, "linh-vuc", "Trật tự đô thị");
            type(page, "ho-ten", "Hoàng Văn Bách");
            type(page, "tieu-de", TITLE);
            type(page, "loi-binh-luan", "Ba tối nay đèn ở đầu ngõ 7 không sáng, trẻ con đi học thêm về rất tối.");
            page.locator("#dong-y").focus();
            page.keyboard().press("Space");
            press(page, "form.writing button:has-text('Gửi tới đơn vị')");
            page.waitForURL("**/tra-cuu/HD-*");
            assertThat(page.locator("main")).containsText("Hạn trả lời");
            Screen.isForAll(page, "question-kept", 360);
            return page.url();
        }
    }

    private String assigned() {
        try (Page page = new Newcomer(portal).signIn(Role.MODERATOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/hoi-dap"));
            Screen.isForAll(page, "desk-questions", 360);
            press(page, "tbody a:has-text('" + TITLE + "')");
            page.waitForURL("**/ban-bien-tap/hoi-dap/*-*");
            open(page, "Giao giải quyết");
            choose(page, "body", "Văn phòng HĐND và UBND phường");
            choose(page, "officer", "Cán bộ Ngân");
            Screen.isForAll(page, "desk-question", 360);
            press(page, "form[action$='/giao'] button");
            assertThat(page.locator(".when .state").first()).hasText("Đang giải quyết");
            return page.url();
        }
    }

    private void answered(String atDesk) {
        try (Page page = new Newcomer(portal).signIn(Role.OFFICER, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/hoi-dap"));
            press(page, "tbody a:has-text('" + TITLE + "')");
            page.waitForURL(atDesk);
            open(page, "Trả lời");
            type(page, "note-answer", " ");
            page.locator("#note-answer").evaluate("field => field.required = false");
            press(page, "form[action$='/tra-loi'] button");
            assertThat(page.locator("[role=alert][autofocus]")).containsText("Hãy viết rồi gửi lại");
            Screen.isForAll(page, "desk-question-refused", 360);
            type(page, "note-answer", "Điện lực đã thay hai bóng đèn ở đầu ngõ 7 vào tối thứ ba.");
            press(page, "form[action$='/tra-loi'] button");
            assertThat(page.locator(".when .state").first()).hasText("Đã trả lời");
        }
    }

    private void rated(String following) {
        try (Page page = Browser.page(360, ColorScheme.DARK)) {
            page.navigate(following);
            assertThat(page.locator("main")).containsText("Điện lực đã thay hai bóng đèn");
            Screen.isForAll(page, "question-answered", 360);
            page.locator("#muc-satisfied").focus();
            page.keyboard().press("Space");
            press(page, "form[action$='/danh-gia'] button");
            assertThat(page.locator(".receipt")).containsText("Hài lòng");
        }
    }

    private void published(String atDesk) {
        try (Page page = new Newcomer(portal).signIn(Role.MODERATOR, 1280)) {
            page.navigate(atDesk);
            open(page, "Công bố câu trả lời");
            assertThat(page.locator("#answer")).hasValue("Điện lực đã thay hai bóng đèn ở đầu ngõ 7 vào tối thứ ba.");
            type(page, "title", TITLE);
            type(page, "asked", "Đèn đường ở một ngõ mấy tối liền không sáng.");
            Screen.isForAll(page, "desk-question-publish", 360);
            press(page, "form[action$='/cong-bo'] button");
            assertThat(page.locator(".particulars")).containsText("Đã công bố");
        }
    }

    private void found() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/hoi-dap"));
            type(page, "tu-khoa", "den duong");
            page.keyboard().press("Enter");
            press(page, ".results a:has-text('" + TITLE + "')");
            assertThat(page.locator("main")).containsText("Điện lực đã thay hai bóng đèn");
            assertThat(page.locator("main").innerText()).doesNotContain("Bách", "HD-");
            Screen.isForAll(page, "question-published", 360);
            page.navigate(portal.address("/hoi-dap/thoi-gian"));
            assertThat(page.locator("main")).containsText("Văn phòng HĐND và UBND phường");
            Screen.isForAll(page, "answer-times", 360);
        }
    }

    private static void press(Page page, String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
    }

    private static void open(Page page, String summary) {
        press(page, "summary:has-text('" + summary + "')");
    }

    private static void choose(Page page, String id, String option) {
        page.locator("#" + id).focus();
        page.keyboard().type(option);
        assertThat(page.locator("#" + id + " option:checked")).hasText(option);
    }

    private static void type(Page page, String id, String text) {
        page.locator("#" + id).focus();
        page.keyboard().type(text);
    }
}
