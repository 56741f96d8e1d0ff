package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** Somebody whose session at the desk ends while they type. */
class EndedSessionJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);
    private final Newcomer newcomer = new Newcomer(portal);

    @Test
    void every_page_of_the_desk_asks_before_the_session_ends_and_keeps_what_was_typed() {
        try (Page page = newcomer.signIn(Role.MODERATOR, 1280)) {
            page.clock().install();
            page.navigate(portal.address("/ban-bien-tap/tai-khoan"));
            page.fill("#before", "đang gõ dở");
            page.clock().runFor(13 * 60_000 + 2_000);
            assertThat(page.locator("dialog[data-idle-minutes]")).isVisible();
            Screen.isForAll(page, "desk-idle", 390);
            page.context().clearCookies();
            page.clock().runFor(2 * 60_000 + 2_000);
            assertThat(page.locator("dialog[data-idle-minutes]")).isHidden();
            assertThat(page.locator("[data-idle-ended]")).isVisible();
            assertThat(page.locator("#before")).hasValue("đang gõ dở");
        }
    }

    @Test
    void without_scripts_what_was_sent_too_late_is_sent_again_by_reloading() {
        try (Page page = newcomer.signIn(Role.REPORTER, Browser.pageWithoutScripts(390))) {
            page.fill("#tieu-de", "Trao học bổng");
            page.click("text=Bắt đầu viết");
            page.fill("#lead", "Sáng nay, phường trao 30 suất học bổng.");
            page.context().clearCookies();
            page.click("button:text-is('Lưu')");
            assertThat(page.locator(".status")).hasText("401");
            newcomer.signIn(Role.REPORTER, page.context().newPage());
            page.reload();
            assertThat(page.locator("#lead")).hasValue("Sáng nay, phường trao 30 suất học bổng.");
            assertThat(page.locator(".done[role=status]")).isVisible();
        }
    }
}
