package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** The desk for people who work with the keyboard alone, with a screen reader, at night, or on a phone. */
class DeskAccessibilityJourney {
    private final Newcomer newcomer = new Newcomer(RunningPortal.on(Engine.SQLITE));

    @Test
    void no_page_of_the_desk_stands_in_the_way_of_whoever_writes() {
        try (Page page = newcomer.signIn(Role.EDITOR, 1280)) {
            Screen.isForAll(page, "desk-inbox", 390);
            begin(page, "Sửa đường ngõ 12");
            Screen.isForAll(page, "desk-write", 390);
            page.click("text=Lịch sử");
            Screen.isForAll(page, "desk-history", 390);
            page.navigate(page.url().replaceAll("/bai-viet/.*", "/bai-viet"));
            Screen.isForAll(page, "desk-articles", 390);
            page.click("form[method=post] button:text-is('Làm')");
            assertThat(page.locator("main .alert li")).containsText("Chưa chọn bài nào");
            Screen.isForAll(page, "desk-articles-refused", 390);
            page.click("tbody a >> nth=-1");
            Screen.isForAll(page, "desk-edition", 390);
            page.click("summary:has-text('Đường dẫn xem trước')");
            page.click("text=Tạo đường dẫn");
            Screen.isForAll(page, "desk-preview-opened", 390);
            page.navigate(page.inputValue("#link"));
            Screen.isForAll(page, "desk-preview", 390);
        }
    }

    @Test
    void nor_does_what_is_refused_or_was_saved_by_somebody_else() {
        try (Page page = newcomer.signIn(Role.EDITOR, 1280)) {
            begin(page, "Sửa cầu qua rạch");
            page.click("button[name=submit]");
            assertThat(page.locator("main .alert h2")).isVisible();
            Screen.isForAll(page, "desk-write-refused", 390);
            saveElsewhere(page, "Sửa cầu, theo người khác");
            page.fill("#lead", "Cầu sửa xong trong tháng này.");
            assertThat(page.locator("#conflict")).isVisible();
            Screen.isForAll(page, "desk-conflict", 390);
        }
    }

    /** As another window of the same draft does. */
    private static void saveElsewhere(Page page, String title) {
        int status = (int) page.evaluate("""
                async (title) => {
                  const form = document.querySelector("#draft");
                  const body = new FormData(form);
                  body.set("title", title);
                  const headers = { "X-Requested-By": "fetch", Accept: "application/json" };
                  return (await fetch(form.dataset.save, { method: "POST", body, headers })).status;
                }""", title);
        assertThat(status).isEqualTo(200);
    }

    private static void begin(Page page, String title) {
        page.fill("#tieu-de", title);
        page.click("text=Bắt đầu viết");
        page.waitForURL("**/ban/**");
        assertThat(page.locator(".ProseMirror")).isVisible();
    }

    @Test
    void an_article_is_begun_written_and_submitted_with_the_keyboard_alone() {
        try (Page page = newcomer.signIn(Role.REPORTER, 1280)) {
            tabTo(page, "tieu-de");
            page.keyboard().type("Tập huấn phòng cháy");
            page.keyboard().press("Enter");
            page.waitForURL("**/ban/**");
            assertThat(page.locator(".ProseMirror")).isVisible();
            tabTo(page, "lead");
            page.keyboard().type("Sáng nay, phường tập huấn phòng cháy cho 40 hộ.");
            tabTo(page, "body-editor");
            page.keyboard().press("Control+Alt+2");
            page.keyboard().type("Nội dung tập huấn");
            page.keyboard().press("Enter");
            page.keyboard().type("Cách dùng bình chữa cháy.");
            assertThat(page.locator("[data-save-status]")).containsText("Đã lưu");
            page.keyboard().press("Escape");
            tabToButton(page, "Gửi duyệt");
            page.keyboard().press("Enter");
            assertThat(page.locator(".where .state")).containsText("Chờ duyệt");
            assertThat(page.locator(".story h2")).containsText("Nội dung tập huấn");
        }
    }

    private static void tabTo(Page page, String id) {
        tabUntil(page, "document.activeElement.id === '" + id + "'");
    }

    private static void tabToButton(Page page, String words) {
        tabUntil(page, "document.activeElement.textContent.trim() === '" + words + "'");
    }

    private static void tabUntil(Page page, String reached) {
        for (int presses = 0; presses < 80; presses++) {
            if (page.evaluate(reached).equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key never came to where " + reached);
    }

    @Test
    void without_scripts_a_draft_is_written_saved_and_submitted_all_the_same() {
        try (Page page = Browser.pageWithoutScripts(390)) {
            newcomer.signIn(Role.REPORTER, page);
            page.fill("#tieu-de", "Phát quà cho trẻ em");
            page.click("text=Bắt đầu viết");
            page.fill("#lead", "Phường phát 120 suất quà cho trẻ em.");
            page.fill("#body", "<p>Mỗi suất quà gồm sách và vở.</p>");
            page.click("button:text-is('Lưu')");
            assertThat(page.locator(".done[role=status]")).containsText("Đã lưu");
            assertThat(page.locator("#body")).hasValue("<p>Mỗi suất quà gồm sách và vở.</p>");
            page.click("button[name=submit]");
            assertThat(page.locator(".where .state")).containsText("Chờ duyệt");
        }
    }
}
