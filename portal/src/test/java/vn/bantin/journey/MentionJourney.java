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

/** An editor who takes up many mentions with the keyboard alone, and a reader who follows them to their sentence and back. */
class MentionJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void all_that_is_ticked_goes_to_the_reader_and_leads_back_to_its_sentence() {
        try (Page page = new Newcomer(portal).signIn(Role.EDITOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/bai-viet?trang-thai=LIVE"));
            page.click("tbody a:has-text('làm việc với Đảng ủy phường Bến Sen')");
            page.click(".where >> text=Nhắc đến");
            Screen.isForAll(page, "desk-mentions", 360);
            Locator taken = page.locator("main .items li:has(h3:text-is('Lê Khắc Thoan'))");
            taken.locator("button").focus();
            page.keyboard().press("Enter");
            assertThat(taken).hasCount(0);
            Locator person = page.locator("li[id]:has(strong:text-is('Lê Khắc Thoan'))");
            person.locator("summary").focus();
            page.keyboard().press("Enter");
            tabTo(page, "post-");
            page.keyboard().press("Control+A");
            page.keyboard().type("Phó Bí thư Thành ủy Vĩnh Lam");
            Screen.isForAll(page, "desk-mentions-open", 360);
            Locator last = page.locator("li[id] input[type=checkbox]").last();
            String left = last.inputValue();
            last.focus();
            page.keyboard().press("Space");
            person.locator("input[name^=post-]").focus();
            page.keyboard().press("Enter");
            assertThat(taken).hasCount(0);
            page.locator("main form .actions button:not(.second)").last().focus();
            page.keyboard().press("Enter");
            assertThat(taken).hasCount(1);
            assertThat(page.locator("li[id='" + left + "']")).hasCount(1);
            page.locator("li[id='" + left + "'] button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("li[id='" + left + "']")).hasCount(0);
            Screen.isForAll(page, "desk-mentions-taken", 360);
        }
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            openBox(page);
            Screen.isForAll(page, "mentions-article", 360);
            assertThat(page.locator(".mentions li").first()).containsText("Phó Bí thư Thành ủy Vĩnh Lam");
            page.locator(".mentions li a:text-is('Lê Khắc Thoan')").click();
            Screen.isForAll(page, "mentions-subject", 360);
            page.locator(".mentioning p a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains(PublicPages.ARTICLE));
            openBox(page);
            page.locator(".mentions li a[href^='/bo-may/']").first().click();
            assertThat(page.locator("main")).containsText("Được nhắc trong bài");
            Screen.isForAll(page, "mentions-body", 360);
            page.navigate(portal.address("/nhac-den?loai=dia-diem"));
            Screen.isForAll(page, "mentions", 360);
        }
    }

    /** Where an article mentions many, the box waits to be opened. */
    private static void openBox(Page page) {
        page.locator(".mentions summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mentions dl")).isVisible();
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
