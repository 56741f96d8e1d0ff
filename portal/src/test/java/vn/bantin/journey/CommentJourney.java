package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.Commenter;
import vn.bantin.RunningPortal;
import vn.bantin.challenge.Peek;
import vn.bantin.kit.data.Engine;

/** A reader writes a comment: with scripts, without, and with the keyboard alone. */
class CommentJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    /** Chromium counts localhost, but not the newsroom's host, as safe enough for Web Crypto. */
    private final String article =
            portal.page("/").expectFirst(".lead-story h2 a").attr("href");

    /** Each journey has a network address of its own. */
    private Page opened(Page page) {
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", Commenter.at(portal).address()));
        page.navigate(portal.address(article));
        return page;
    }

    private static String fillIn(Page page) {
        String title = "Góp ý " + UUID.randomUUID();
        page.locator("#ho-ten").fill("Nguyễn Thị Mến");
        page.locator("#dien-thoai").fill("0912 345 678");
        page.locator("#tieu-de").fill(title);
        page.locator("#loi-binh-luan").fill("Đường ngập.\n\nMong phường xem giúp " + title);
        page.locator("#dong-y").check();
        return title;
    }

    private static void send(Page page) {
        page.locator("form.writing button:has-text('Gửi bình luận')").click();
    }

    private static void assertKept(Page page, String title) {
        page.waitForURL("**/binh-luan/BL-*");
        assertThat(page.locator("main").innerText()).contains("Cảm ơn bạn", title);
        assertThat(page.locator(".number").innerText()).matches("BL-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void with_scripts_nobody_is_asked_for_a_code() {
        try (Page page = opened(Browser.page(360, ColorScheme.LIGHT))) {
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            String title = fillIn(page);
            send(page);
            assertKept(page, title);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void whoever_only_reads_is_given_no_puzzle_to_solve() {
        try (Page page = Browser.page(1280, ColorScheme.LIGHT)) {
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            opened(page);
            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            assertThat(asked).isNotEmpty().noneMatch(url -> url.contains("/ma-xac-nhan/") || url.contains("proof"));
        }
    }

    @Test
    void where_the_puzzle_cannot_be_had_the_code_comes_instead() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.route("**/ma-xac-nhan/bai-toan.json*", route -> route.abort());
            opened(page);
            String title = fillIn(page);
            send(page);
            page.waitForSelector(".code");
            typeCode(page);
            send(page);
            assertKept(page, title);
        }
    }

    private void typeCode(Page page) {
        page.locator("#ma")
                .fill(Peek.digits(
                        portal.folder(), page.locator("input[name=ma-the]").inputValue()));
    }

    @Test
    void without_scripts_a_code_is_read_and_another_one_costs_no_word() {
        try (Page page = Browser.pageWithoutScripts(360)) {
            opened(page);
            String title = fillIn(page);
            send(page);
            page.waitForSelector(".code img");
            assertThat(page.locator("#tieu-de").inputValue()).isEqualTo(title);
            String first = page.locator("input[name=ma-the]").inputValue();
            page.locator("button:has-text('Lấy lại mã bảo mật')").click();
            page.waitForSelector(".code img");
            assertThat(page.locator("input[name=ma-the]").inputValue()).isNotEqualTo(first);
            assertThat(page.locator("#loi-binh-luan").inputValue()).contains("Đường ngập.\n\nMong phường");
            assertThat(page.locator("#dong-y").isChecked()).isTrue();
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/comment-code-360.png"))
                    .setFullPage(true));
            typeCode(page);
            page.locator("#ma").press("Enter");
            assertKept(page, title);
        }
    }

    @Test
    void the_code_can_be_seen_and_played() {
        try (Page page = Browser.page(360, ColorScheme.DARK)) {
            page.route("**/ma-xac-nhan/bai-toan.json*", route -> route.abort());
            opened(page);
            fillIn(page);
            send(page);
            page.waitForSelector(".code img");
            Object width = page.evaluate("async () => { const code = document.querySelector('.code img');"
                    + "await code.decode(); return code.naturalWidth; }");
            assertThat(width).isEqualTo(320);
            Object seconds = page.evaluate("() => new Promise((resolve, reject) => {"
                    + "const sound = document.querySelector('.code audio');"
                    + "sound.addEventListener('loadedmetadata', () => resolve(sound.duration));"
                    + "sound.addEventListener('error', () => reject(sound.error.message));"
                    + "sound.preload = 'auto'; sound.load(); })");
            assertThat(((Number) seconds).doubleValue()).isBetween(4.0, 9.0);
        }
    }

    @Test
    void the_keyboard_alone_is_enough() {
        try (Page page = opened(Browser.page(1280, ColorScheme.LIGHT))) {
            String title = "Bàn phím " + UUID.randomUUID();
            page.locator("#ho-ten").focus();
            page.keyboard().type("Lê Văn Tám");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().type(title);
            page.keyboard().press("Tab");
            page.keyboard().type("Viết bằng bàn phím " + title);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo("Gửi bình luận");
            page.keyboard().press("Enter");
            assertKept(page, title);
        }
    }

    @Test
    void a_mistake_is_named_beside_its_field() {
        try (Page page = opened(Browser.pageWithoutScripts(360))) {
            fillIn(page);
            page.locator("#dien-thoai").fill("số nhà 12");
            send(page);
            page.waitForSelector("#loi");
            assertThat(page.locator("#loi a").getAttribute("href")).isEqualTo("#dien-thoai");
            assertThat(page.locator("#dien-thoai").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.locator("#dien-thoai").inputValue()).isEqualTo("số nhà 12");
        }
    }

    @Test
    void two_clicks_send_one_comment() {
        try (Page page = opened(Browser.page(1280, ColorScheme.LIGHT))) {
            String title = fillIn(page);
            page.locator("form.writing button:has-text('Gửi bình luận')").dblclick();
            assertKept(page, title);
        }
    }

    @Test
    void where_a_comment_stands_is_found_by_its_number() {
        try (Page page = opened(Browser.page(360, ColorScheme.LIGHT))) {
            String title = fillIn(page);
            send(page);
            assertKept(page, title);
            String number = page.locator(".number").innerText();
            page.navigate(portal.address("/binh-luan"));
            page.locator("#ma-so").fill(number.toLowerCase().replace("-", " "));
            page.locator("#ma-so").press("Enter");
            page.waitForURL("**/binh-luan/" + number);
            assertThat(page.locator("main").innerText()).contains(title, "chờ duyệt");
        }
    }

    static Stream<Arguments> everyView() {
        return Stream.of("code", "fault", "receipt", "missing")
                .flatMap(screen -> Stream.of(320, 1280).map(width -> Arguments.of(screen, width)));
    }

    @ParameterizedTest
    @MethodSource("everyView")
    void no_page_on_the_way_stands_in_the_way_of_a_reader(String screen, int width) {
        try (Page page = Browser.page(width, ColorScheme.LIGHT)) {
            if (screen.equals("code") || screen.equals("fault")) {
                page.route("**/ma-xac-nhan/bai-toan.json*", route -> route.abort());
            }
            opened(page);
            switch (screen) {
                case "code" -> {
                    fillIn(page);
                    send(page);
                    page.waitForSelector(".code");
                }
                case "fault" -> {
                    fillIn(page);
                    page.locator("#dien-thoai").fill("x");
                    send(page);
                    page.waitForSelector("#loi");
                }
                case "receipt" -> {
                    fillIn(page);
                    send(page);
                    page.waitForSelector(".receipt");
                }
                default -> {
                    Response missing = page.navigate(portal.address("/binh-luan/BL-0000-0000"));
                    assertThat(missing.status()).isEqualTo(404);
                }
            }
            Screen.isAccessibleInLightAndDark(page, screen);
            Screen.fits(page, screen);
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", "comment-" + screen + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }
}
