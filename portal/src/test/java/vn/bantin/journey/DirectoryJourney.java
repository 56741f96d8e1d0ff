package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** An administrator who keeps the directory with the keyboard alone, and a reader who finds what became of it. */
class DirectoryJourney {
    private static final int MOST_STEPS = 200;

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_body_is_added_given_a_post_and_a_holder_and_merged() {
        try (Page page = new Newcomer(portal).signIn(Role.SITE_ADMINISTRATOR, 1280)) {
            tabTo(page, "a[href='/ban-bien-tap/bo-may']");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Tổ chức bộ máy");
            Screen.isForAll(page, "desk-directory", 360);
            add(page);
            Screen.isForAll(page, "desk-body-new", 360);

            type(page, "#title", "Tổ trưởng");
            page.keyboard().press("Enter");
            tabTo(page, "summary:has-text('Tổ trưởng')");
            page.keyboard().press("Enter");
            type(page, "input[name=person]", "Ngô Thị Sim");
            day(page, "input[name=since]", "03012026");
            page.keyboard().press("Enter");
            assertThat(page.locator(".items strong")).hasText("Ngô Thị Sim");

            tabTo(page, "summary:has-text('Hợp nhất')");
            page.keyboard().press("Enter");
            choose(page, "#into", "Văn phòng HĐND và UBND phường");
            day(page, "#merge-day", "06012026");
            Screen.isForAll(page, "desk-body-merge", 360);
            tabTo(page, "button:has-text('Hợp nhất')");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Được kế tục bởi: Văn phòng HĐND và UBND phường");
            Screen.isForAll(page, "desk-body-ended", 360);
            page.navigate(portal.address("/ban-bien-tap/thu-tuc"));
            Screen.isForAll(page, "desk-procedures", 360);
        }
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/bo-may"));
            Screen.isForAll(page, "directory", 360);
            assertThat(page.locator(".bodies").getByText("Tổ Công nghệ số").count())
                    .isZero();
            page.navigate(portal.address("/bo-may/to-cong-nghe-so"));
            assertThat(page.locator(".former")).containsText("đến hết ngày 31/05/2026");
            assertThat(page.locator("main")).containsText("Tổ trưởng: Ngô Thị Sim 01/03/2026 – 31/05/2026");
            Screen.isForAll(page, "directory-ended", 360);
            tabTo(page, ".former a");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Văn phòng HĐND và UBND phường");
            assertThat(page.locator("main")).containsText("Kế tục: Tổ Công nghệ số");
            Screen.isForAll(page, "directory-body", 360);
        }
    }

    @Test
    void a_mistaken_new_name_is_taken_back() {
        try (Page page = new Newcomer(portal).signIn(Role.SITE_ADMINISTRATOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/bo-may"));
            page.click("a:has-text('Văn phòng HĐND và UBND phường')");
            tabTo(page, "summary:has-text('Đổi tên')");
            page.keyboard().press("Enter");
            type(page, "#rename-name", "Văn phòng phườg");
            day(page, "#rename-day", "06012026");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Được kế tục bởi: Văn phòng phườg");
            tabTo(page, "summary:has-text('Hoàn tác')");
            page.keyboard().press("Enter");
            Screen.isForAll(page, "desk-body-take-back", 360);
            type(page, "#take-back-reason", "Gõ nhầm tên.");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Gõ nhầm tên.");
            assertThat(page.locator("main")).not().containsText("Được kế tục bởi");
            Screen.isForAll(page, "desk-body-taken-back", 360);
        }
    }

    @Test
    void a_reader_finds_a_procedure_by_a_few_letters_without_marks() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/thu-tuc"));
            Screen.isForAll(page, "procedures", 360);
            type(page, "#tu-khoa", "ket hon");
            page.keyboard().press("Enter");
            assertThat(page.locator(".results h2")).hasText("Đăng ký kết hôn");
            Screen.isForAll(page, "procedures-found", 360);
            page.click(".results a[href^='/bo-may/']");
            assertThat(page.locator("h1")).hasText("Trung tâm Phục vụ hành chính công phường");
        }
    }

    private static void add(Page page) {
        type(page, "#name", "Tổ Công nghệ số");
        choose(page, "#branch", "Chính quyền");
        choose(page, "#parent", "Ủy ban nhân dân phường");
        day(page, "#from", "07012025");
        type(page, "#duties", "Giúp người dân dùng dịch vụ công trực tuyến.");
        tabTo(page, "button:has-text('Thêm')");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Tổ Công nghệ số");
    }

    private static void choose(Page page, String selector, String option) {
        tabTo(page, selector);
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("ArrowDown");
            if (page.locator(selector + " option:checked").innerText().equals(option)) {
                return;
            }
        }
        assertThat(option).as("never reached with the arrow").isEmpty();
    }

    private static void type(Page page, String selector, String text) {
        tabTo(page, selector);
        page.keyboard().type(text);
    }

    /** @param digits as the browser of the tests asks for them: month, day, year */
    private static void day(Page page, String selector, String digits) {
        tabTo(page, selector);
        page.keyboard().type(digits);
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (page.locator(":focus").and(page.locator(selector)).count() > 0) {
                return;
            }
        }
        assertThat(selector).as("never reached with Tab").isEmpty();
    }
}
