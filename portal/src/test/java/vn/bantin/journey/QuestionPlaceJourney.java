package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;

/** A moderator who chooses a map, and citizens who show on it where something is and send a picture, with scripts and without. */
class QuestionPlaceJourney {
    private static final double SMALLEST_TARGET = 24;
    private static final FilePayload PICTURE =
            new FilePayload("IMG_0001.jpg", "image/jpeg", Paintings.jpegThatSaysWhere(1_200, 900));

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_citizen_shows_the_place_on_the_map_with_the_keyboard_and_sends_a_picture() {
        try (Page page = new Newcomer(portal).signIn(Role.MODERATOR, 1280)) {
            page.navigate(portal.address("/ban-bien-tap/hoi-dap"));
            page.click("main a[href$='/ban-do']");
            choose(page);
            assertThat(page.locator(".pictures input").nth(1)).isChecked();
            Screen.isForAll(page, "desk-question-map", 360);
        }
        String path;
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/hoi-dap/gui"));
            fill(page);
            page.locator("#khong-o").focus();
            for (int squares = 0; squares < 11; squares++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(page.locator(".squares input[value=B3]")).isChecked();
            assertThat(page.getByLabel("Ô B3", new Page.GetByLabelOptions().setExact(true)))
                    .isChecked();
            BoundingBox map = page.locator(".map img").boundingBox();
            BoundingBox squares = page.locator(".squares").boundingBox();
            assertThat(new double[] {squares.x, squares.y, squares.width, squares.height})
                    .as("the squares lie on the map")
                    .containsExactly(new double[] {map.x, map.y, map.width, map.height}, within(1.0));
            for (Locator square : page.locator(".squares label").all()) {
                BoundingBox box = square.boundingBox();
                assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(SMALLEST_TARGET);
            }
            page.setInputFiles("#anh", PICTURE);
            Screen.isForAll(page, "question-form", 360);
            page.locator("#dong-y").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("main [role=status]")).containsText("Đơn vị đã nhận");
            assertThat(page.locator(".receipt")).containsText("ô B3");
            page.locator(".receipt a > img").scrollIntoViewIfNeeded();
            Screen.isForAll(page, "question-followed", 360);
            path = page.url().replaceAll(".*/tra-cuu/([^?]*).*", "/ban-bien-tap/hoi-dap?ma-so=$1");
        }
        try (Page page = new Newcomer(portal).signIn(Role.MODERATOR, 1280)) {
            page.navigate(portal.address(path));
            page.locator(".shelf img").scrollIntoViewIfNeeded();
            assertThat(page.locator("main")).containsText("ô B3");
            Screen.isForAll(page, "desk-question", 360);
        }
    }

    /** The first picture that is fit for a map; other journeys bring small ones into the library. The map stands first. */
    private static void choose(Page page) {
        int pictures = page.locator(".pictures input").count();
        for (int i = 1; i < pictures; i++) {
            page.locator(".pictures input").nth(i).check();
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.click("main form[method=post] button"));
            page.waitForLoadState();
            if (answer.status() == 303) {
                return;
            }
        }
        assertThat(pictures).as("pictures, none of which is fit").isZero();
    }

    @Test
    void without_scripts_a_code_is_asked_for_and_the_page_says_that_pictures_have_to_be_chosen_again() {
        try (Page page = Browser.pageWithoutScripts(360)) {
            page.navigate(portal.address("/hoi-dap/gui"));
            fill(page);
            page.setInputFiles("#anh", PICTURE);
            page.click(".sending button");
            assertThat(page.locator("#chon-lai-anh")).isVisible();
            assertThat(page.locator("#dia-diem")).hasValue("Đầu ngõ 12");
            assertThat(page.locator("fieldset.code img")).isVisible();
        }
    }

    private static void fill(Page page) {
        page.locator("#loai").selectOption("REPORT");
        page.locator("#linh-vuc").selectOption("ENVIRONMENT");
        page.locator("#ho-ten").fill("Nguyễn Thị Mến");
        page.locator("#tieu-de").fill("Rác ở đầu ngõ");
        page.locator("#loi-binh-luan").fill("Rác để ba ngày ở đầu ngõ 12 mà chưa thấy ai dọn.");
        page.locator("#dia-diem").fill("Đầu ngõ 12");
        page.locator("#dong-y").check();
    }
}
