package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Administering;
import vn.bantin.account.Authenticator;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** Every screen about accounts, on a phone and on a desk, in light and dark, and with the keyboard alone. */
class AccountScreensJourney {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String PASSWORD = "năm con gà trống đi bộ";
    /** Numbers what the keyboard has to reach, and gives how much that is. */
    private static final String NUMBER = """
            [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden]), [tabindex="0"]')]
                .filter(element => element.checkVisibility())
                .map((element, index) => element.dataset.stop = index).length""";

    private static final String STOP = "document.activeElement.dataset.stop ?? ''";
    private static final String SHOWS_FOCUS =
            "parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2 || document.activeElement === document.body";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void somebody_who_was_invited_comes_in_on_every_screen_in_between() {
        Invited invited = invite();
        Page page = Browser.page(390, ColorScheme.LIGHT);
        page.navigate(portal.address("/ban-bien-tap/loi-moi/" + invited.token()));
        check(page, "link");
        page.focus("#new");
        page.keyboard().type("matkhau123456");
        page.keyboard().press("Tab");
        page.keyboard().type("matkhau123456");
        page.keyboard().press("Enter");
        page.waitForSelector(".alert");
        check(page, "link-refused");
        page.fill("#new", PASSWORD);
        page.fill("#repeated", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/dang-nhap");

        check(page, "sign-in");
        signIn(page, invited, "sai mất rồi");
        page.waitForSelector(".alert");
        check(page, "sign-in-refused");
        signIn(page, invited, PASSWORD);

        page.waitForSelector("svg.qr");
        check(page, "set-up");
        page.fill("#code", Authenticator.code(page.innerText("code.key"), Instant.now()));
        page.keyboard().press("Enter");
        page.waitForSelector(".codes");
        check(page, "recovery-codes");
        String code = page.locator(".codes code").first().innerText();
        page.click("main a.button");

        page.navigate(portal.address("/ban-bien-tap/tai-khoan"));
        check(page, "own");
        page.click("header form button");
        signIn(page, invited, PASSWORD);
        page.waitForURL("**/xac-thuc**");
        check(page, "second-step");
        page.fill("#code", code);
        page.keyboard().press("Enter");
        page.waitForURL("**/ban-bien-tap");
        page.context().close();
    }

    @Test
    void an_administrator_of_the_province_reads_and_works_on_every_screen() {
        Page page = new Newcomer(portal).signIn(Role.PROVINCE_ADMINISTRATOR, 390);
        page.navigate(portal.address("/ban-bien-tap/nhan-su"));
        check(page, "people");
        page.fill("#name", "Nguyễn Hoàng Phương Thảo, cộng tác viên Tổ dân phố số 12");
        page.fill("#email", UUID.randomUUID() + "@mot-co-quan-ten-rat-dai.example");
        page.keyboard().press("Enter");
        page.waitForSelector(".done");
        check(page, "people-link");
        page.navigate(portal.address("/ban-bien-tap/lien-ket-ngoai"));
        page.fill("#host", "mot-co-quan-co-ten-rat-dai-cua-thanh-pho.thuvien.example");
        page.fill("#note", "Danh mục sách của thư viện");
        page.keyboard().press("Enter");
        page.waitForSelector("main li h3");
        page.fill("#host", "https://thuvien.example/sach");
        page.fill("#note", "Danh mục sách của thư viện");
        page.keyboard().press("Enter");
        page.waitForSelector(".alert");
        check(page, "link-hosts-refused");
        page.navigate(portal.address("/ban-bien-tap/nhat-ky"));
        check(page, "audit");
        page.context().close();
    }

    @Test
    void signing_out_takes_copies_of_drafts_out_of_the_browser() {
        Page page = new Newcomer(portal).signIn(Role.REPORTER, 1280);
        page.evaluate("localStorage.setItem('bantin-copy:x', 'a draft')");
        page.click("header form button");
        page.waitForURL("**/dang-nhap");
        assertThat(page.evaluate("localStorage.getItem('bantin-copy:x')")).isNull();
        page.context().close();
    }

    private Invited invite() {
        String unique = UUID.randomUUID().toString();
        return new Administering(portal.portal().database(), Instant::now)
                .invite(
                        Authority.operator("test"),
                        1,
                        "Người " + unique,
                        unique + "@bensen.example",
                        Role.PUBLISHER,
                        null);
    }

    private static void signIn(Page page, Invited invited, String password) {
        page.fill("#email", invited.account().email());
        page.keyboard().press("Tab");
        page.keyboard().insertText(password);
        page.keyboard().press("Enter");
    }

    private static void check(Page page, String name) {
        Screen.isForAll(page, "account-" + name, 390);
        reachByKeyboard(page, name);
    }

    private static void reachByKeyboard(Page page, String name) {
        page.evaluate("document.activeElement.blur()");
        int stops = (int) page.evaluate(NUMBER);
        Set<Object> reached = new HashSet<>();
        for (int key = 0; key < 5 * stops + 10 && reached.size() < stops; key++) {
            page.keyboard().press("Tab");
            Object stop = page.evaluate(STOP);
            assertThat(page.evaluate(SHOWS_FOCUS)).as("%s, stop %s", name, stop).isEqualTo(true);
            if (!stop.equals("")) {
                reached.add(stop);
            }
        }
        assertThat(reached).as(name).hasSize(stops);
    }
}
