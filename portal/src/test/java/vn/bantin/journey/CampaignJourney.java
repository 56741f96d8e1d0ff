package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** An editor who begins a campaign and enters what came in, a publisher who confirms it, both with the keyboard alone, and a reader. */
class CampaignJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_gift_is_entered_by_one_confirmed_by_another_and_found_by_a_reader() {
        String ledger;
        try (Page page = new Newcomer(portal).signIn(Role.EDITOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/van-dong"));
            Screen.isForAll(page, "desk-campaigns", 360);
            open(page, "Mở cuộc vận động mới");
            type(page, "name", "Ghế đá ven kênh");
            type(page, "purpose", "Đặt ghế đá để người già nghỉ chân.");
            type(page, "collects", "Tiền và ghế đá");
            type(page, "goal", "20 triệu");
            page.locator("#first_day").fill("2026-01-05");
            page.locator("#last_day").fill("2030-12-31");
            Screen.isForAll(page, "desk-campaigns-new", 360);
            tabTo(page, "holder");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Ghế đá ven kênh");
            ledger = page.url();

            open(page, "Ghi một khoản đã nhận");
            tabTo(page, "party-received");
            page.keyboard().type("Câu lạc bộ Dưỡng sinh");
            tabTo(page, "value-received");
            page.keyboard().type("rất nhiều");
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=alert][autofocus]")).containsText("Không đọc được số tiền");
            Screen.isForAll(page, "desk-campaign-refused", 360);
            assertThat(page.locator("#party-received")).hasValue("Câu lạc bộ Dưỡng sinh");
            page.locator("#value-received").fill("");
            type(page, "value-received", "5 triệu");
            page.keyboard().press("Enter");
            assertThat(page.locator("#waiting")).containsText("cần một người khác xác nhận");
            Screen.isForAll(page, "desk-campaign", 360);
            open(page, "Công khai");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("main .when").first()).containsText("Đã công khai");
        }
        try (Page page = new Newcomer(portal).signIn(Role.PUBLISHER, 1280)) {
            page.navigate(ledger);
            page.locator("#waiting button[name=entry]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#waiting")).hasCount(0);
            assertThat(page.locator("tfoot")).containsText("5.000.000 đồng");
            Screen.isForAll(page, "desk-campaign-confirmed", 360);
        }
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/van-dong"));
            Screen.isForAll(page, "campaigns", 360);
            page.locator("tbody a:has-text('Ghế đá ven kênh')").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Câu lạc bộ Dưỡng sinh");
            assertThat(page.locator("main")).containsText("25%");
            Screen.isForAll(page, "campaign", 360);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("main table").first()).isVisible();
            assertThat(page.locator("footer dl")).isVisible();
            assertThat(page.locator("nav.menu")).isHidden();
        }
    }

    @Test
    void what_comes_in_is_entered_as_it_was_promised_and_a_stale_form_says_what_has_changed() {
        try (Page page = new Newcomer(portal).signIn(Role.EDITOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/van-dong"));
            page.click("tbody a:has-text('Thay cây xanh')");
            String ledger = page.url();
            open(page, "Ghi một khoản đã nhận");
            tabTo(page, "party-received");
            page.keyboard().type("Hợp tác xã Vận tải Đồng Sậy");
            tabTo(page, "promise");
            page.keyboard().press("ArrowDown");
            Screen.isForAll(page, "desk-campaign-promise", 360);
            tabTo(page, "value-received");
            page.keyboard().type("20 triệu");
            page.keyboard().press("Enter");
            assertThat(page.locator("#waiting")).containsText("Theo đăng ký ở mục số 1");

            open(page, "Thay đổi điều đã công bố");
            page.locator("#goal").fill("500 triệu");
            try (Page other = new Newcomer(portal).signIn(Role.PUBLISHER, 1280)) {
                other.navigate(ledger);
                other.locator("#waiting li:has-text('Đồng Sậy') button").click();
                open(other, "Thay đổi điều đã công bố");
                other.locator("#purpose").fill("Trồng cây mới dọc đường Ven Kênh.");
                other.locator("form[action$='/thay-doi'] button").click();
                assertThat(other.locator("#amendments")).isVisible();
            }
            page.locator("#goal").press("Enter");
            assertThat(page.locator("[role=alert][autofocus]")).containsText("người khác đã thay đổi");
            assertThat(page.locator("#goal")).hasValue("500 triệu");
            Screen.isForAll(page, "desk-campaign-stale", 360);
        }
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/van-dong/2"));
            assertThat(page.locator("#promised + .scroll"))
                    .containsText("Đã nhận 20.000.000 đồng, còn chờ 30.000.000 đồng");
            Screen.isForAll(page, "campaign-promise", 360);
        }
    }

    private static void open(Page page, String summary) {
        page.locator("summary:has-text('" + summary + "')").focus();
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String id, String text) {
        page.locator("#" + id).focus();
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        assertThat(id).as("never reached with Tab").isEmpty();
    }
}
