package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** An editor who takes a sentence up, gives it to a body and makes it public with the keyboard alone, and a reader who finds it. */
class DirectiveJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_demand_goes_from_its_sentence_to_a_body_and_to_the_reader() {
        try (Page page = new Newcomer(portal).signIn(Role.EDITOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/bai-viet?trang-thai=LIVE"));
            page.click("tbody a:has-text('làm việc với Đảng ủy phường Bến Sen')");
            page.click(".where >> text=Ý kiến chỉ đạo");
            Screen.isForAll(page, "desk-edition-directives", 360);
            Locator item = page.locator("li[id]").first();
            String matter = item.locator("h3").innerText();
            item.locator("summary").focus();
            page.keyboard().press("Enter");
            tabTo(page, "issuer-");
            Screen.isForAll(page, "desk-edition-directives-open", 360);
            page.keyboard().press("Enter");
            Locator taken = page.locator("main h3 a", new Page.LocatorOptions().setHasText(matter));
            assertThat(taken).isVisible();

            taken.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Ý kiến số");
            page.locator("summary:has-text('Giao việc')").focus();
            page.keyboard().press("Enter");
            tabTo(page, "lead");
            page.keyboard().press("ArrowDown");
            tabTo(page, "product");
            page.keyboard().type("Báo cáo kết quả");
            tabTo(page, "due");
            page.keyboard().type("31/12/2030");
            Screen.isForAll(page, "desk-directive-assign", 360);
            page.keyboard().press("Enter");
            assertThat(page.locator("main .state").first()).hasText("Đã giao");
            Screen.isForAll(page, "desk-directive", 360);

            page.locator("summary:has-text('Công khai')").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            if (page.locator("[name=agreed]").count() > 0) {
                page.keyboard().press("Space");
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("main .when").first()).containsText("Đã công khai");
            page.navigate(portal.address("/ban-bien-tap/chi-dao"));
            Screen.isForAll(page, "desk-directives", 360);
            page.navigate(portal.address("/ban-bien-tap/chi-dao/bao-cao?tu=2019-01-01"));
            Screen.isForAll(page, "desk-directive-report", 360);
            page.navigate(portal.address("/ban-bien-tap/chi-dao/sau-ro"));
            Screen.isForAll(page, "desk-clarity", 360);
        }
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/chi-dao"));
            Screen.isForAll(page, "directives", 360);
            page.locator("tbody a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Ý kiến số");
            Screen.isForAll(page, "directive", 360);
            page.locator("blockquote a").focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains(PublicPages.ARTICLE));
            assertThat(page.locator(".facts a[href^='/chi-dao/']").first()).isVisible();
        }
    }

    private static void tabTo(Page page, String beginOfId) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            String id = (String) page.evaluate("document.activeElement.id");
            if (id.startsWith(beginOfId)) {
                return;
            }
        }
        assertThat(beginOfId).as("never reached with Tab").isEmpty();
    }
}
