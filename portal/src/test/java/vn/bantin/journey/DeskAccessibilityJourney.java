package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** The desk for people who work with the keyboard alone, with a screen reader, at night, or on a phone. */
class DeskAccessibilityJourney {
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private final Newcomer newcomer = new Newcomer(RunningPortal.on(Engine.SQLITE));

    @Test
    void no_page_of_the_desk_stands_in_the_way_of_whoever_writes() {
        try (Page page = newcomer.signIn(Role.EDITOR, 1280)) {
            look(page, "inbox");
            begin(page, "Sửa đường ngõ 12");
            look(page, "write");
            page.click("text=Lịch sử");
            look(page, "history");
            page.navigate(page.url().replaceAll("/bai-viet/.*", "/bai-viet"));
            look(page, "articles");
            page.click("tbody a >> nth=-1");
            look(page, "edition");
            page.click("summary:has-text('Đường dẫn xem trước')");
            page.click("text=Tạo đường dẫn");
            look(page, "preview-opened");
            page.navigate(page.inputValue("#link"));
            look(page, "preview");
        }
    }

    private static void begin(Page page, String title) {
        page.fill("#tieu-de", title);
        page.click("text=Bắt đầu viết");
        page.waitForURL("**/ban/**");
        assertThat(page.locator(".ProseMirror")).isVisible();
    }

    /** In light and dark, on a phone and on a desk. */
    private static void look(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations())
                        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                        .as("%s at %d in %s", name, width, scheme)
                        .isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s does not scroll sideways at %d", name, width)
                    .isEqualTo(true);
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "desk-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
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
