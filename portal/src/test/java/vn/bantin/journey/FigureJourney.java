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

/** An editor who takes figures up with the keyboard alone, and a reader who follows them to their sentence and back. */
class FigureJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_figure_goes_from_its_sentence_to_the_reader_and_leads_back() {
        try (Page page = new Newcomer(portal).signIn(Role.EDITOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/bai-viet?trang-thai=LIVE"));
            page.click("tbody a:has-text('làm việc với Đảng ủy phường Bến Sen')");
            page.click(".where >> text=Số liệu");
            Screen.isForAll(page, "desk-figures", 390);
            Locator item = page.locator("li[id]").first();
            String quote = item.locator("h3").innerText();
            item.locator("summary").focus();
            page.keyboard().press("Enter");
            tabTo(page, "name-");
            page.keyboard().press("Control+A");
            page.keyboard().type("Chi bộ của phường");
            Screen.isForAll(page, "desk-figures-open", 390);
            page.keyboard().press("Enter");
            assertThat(page.locator("main h3").first()).containsText("Chi bộ của phường");
            assertThat(page.locator("li[id] h3").first()).not().hasText(quote);
        }
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            Screen.isForAll(page, "figures-article", 360);
            page.click(".facts dt a:has-text('Chi bộ của phường')");
            assertThat(page.locator("svg[role=img] rect")).hasCount(1);
            Screen.isForAll(page, "figures-indicator", 360);
            page.locator("tbody td a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains(PublicPages.ARTICLE));
            page.navigate(portal.address("/so-lieu"));
            Screen.isForAll(page, "figures", 360);
        }
    }

    private static void tabTo(Page page, String beginOfId) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            String id = (String) page.evaluate("document.activeElement.id");
            if (id.startsWith(beginOfId)) {
                return;
            }
        }
        assertThat(beginOfId).as("never reached with Tab").isEmpty();
    }
}
