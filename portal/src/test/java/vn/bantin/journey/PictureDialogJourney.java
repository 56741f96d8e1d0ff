package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;
import vn.bantin.media.Picture;

/** A reporter who gives the pictures in a text their caption, credit and text alternative. */
class PictureDialogJourney {
    private static final String PICTURE = "<img src=\"/media/anh/[0-9a-f-]{36}\"";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_picture_is_described_when_it_is_put_in_and_described_otherwise_by_a_click() {
        try (Page page = draft(1280)) {
            bringIn(page);
            page.fill("#picture-dialog-words", "Cầu mới qua rạch");
            page.fill("#picture-dialog-caption", "Cầu dài 26 mét");
            page.fill("#picture-dialog-credit", "Đỗ Mến");
            page.click("[data-picture] [value=save]");
            assertThat(picture(page)).hasAttribute("alt", "Cầu mới qua rạch");
            assertThat(written(page))
                    .matches("<figure>" + PICTURE + " alt=\"Cầu mới qua rạch\" data-credit=\"Đỗ Mến\">"
                            + "<figcaption>Cầu dài 26 mét</figcaption></figure>");
            picture(page).click();
            assertThat(page.locator("#picture-dialog-words")).hasValue("Cầu mới qua rạch");
            assertThat(page.locator("#picture-dialog-caption")).hasValue("Cầu dài 26 mét");
            assertThat(page.locator("#picture-dialog-credit")).hasValue("Đỗ Mến");
            page.check("#picture-dialog-decorative");
            page.fill("#picture-dialog-caption", "");
            page.fill("#picture-dialog-credit", "");
            page.click("[data-picture] [value=save]");
            assertThat(written(page)).matches("<figure>" + PICTURE + " alt=\"\"></figure>");
        }
    }

    @Test
    void words_of_the_library_give_place_to_those_of_another_picture_and_what_somebody_wrote_does_not() {
        String unique = UUID.randomUUID().toString();
        Picture bridge = inLibrary("Cầu mới " + unique);
        Picture road = inLibrary("Đường mới " + unique);
        try (Page page = draft(1280)) {
            page.locator("#body-editor").focus();
            page.click("[data-command=picture]");
            page.fill("[data-library] [data-find]", unique);
            page.click("[data-library] [data-search]");
            choose(page, bridge);
            assertThat(page.locator("#picture-dialog-words")).hasValue(bridge.textAlternative());
            choose(page, road);
            assertThat(page.locator("#picture-dialog-words")).hasValue(road.textAlternative());
            page.fill("#picture-dialog-words", "Đường lúc tan tầm");
            choose(page, bridge);
            assertThat(page.locator("#picture-dialog-words")).hasValue("Đường lúc tan tầm");
            page.fill("#picture-dialog-words", "");
            choose(page, road);
            page.click("[data-picture] [value=save]");
            assertThat(picture(page)).hasAttribute("alt", road.textAlternative());
            assertThat(written(page)).contains("/media/anh/" + road.id());
        }
    }

    private Picture inLibrary(String words) {
        return portal.portal().library().add(1, "anh.jpg", Paintings.anotherJpeg(40, 30), words);
    }

    private static void choose(Page page, Picture picture) {
        page.check("[data-found] input[value$='" + picture.id() + "']");
    }

    @Test
    void the_arrow_keys_and_enter_lead_to_the_dialog_and_a_picture_goes_with_its_figure() {
        try (Page page = draft(1280)) {
            bringIn(page);
            page.click("[data-picture] [value=save]");
            assertThat(picture(page)).isVisible();
            awaitEditor(page);
            press(page, "Control+Home");
            assertThat(chosen(page)).hasCount(0);
            for (int i = 0; i < 5 && chosen(page).count() == 0; i++) {
                press(page, "ArrowRight");
            }
            assertThat(chosen(page)).hasCount(1);
            press(page, "Enter");
            assertThat(page.locator("[data-picture]")).isVisible();
            page.fill("#picture-dialog-caption", "Chợ sớm");
            page.locator("#picture-dialog-caption").press("Enter");
            assertThat(page.locator("#body-editor figcaption")).hasText("Chợ sớm");
            awaitEditor(page);
            press(page, "Enter");
            page.click("[data-picture] [value=remove]");
            assertThat(picture(page)).hasCount(0);
            assertThat(written(page)).doesNotContain("figure").doesNotContain("Chợ sớm");
        }
    }

    @Test
    void a_picture_within_words_is_described_and_has_no_caption_to_lose() {
        try (Page page = draft(1280)) {
            bringIn(page);
            page.click("[data-picture] [value=save]");
            String address = picture(page).getAttribute("src").replace("/ban-bien-tap/anh", "/media/anh");
            replace(page, "<p>Dấu <img src=\"" + address + "\"> của phường</p>");
            page.locator("#body-editor p img:not(.ProseMirror-separator)").click();
            assertThat(page.locator("#picture-dialog-caption")).isHidden();
            page.fill("#picture-dialog-credit", "Đỗ Mến");
            page.click("[data-picture] [value=save]");
            assertThat(written(page)).contains("data-credit=\"Đỗ Mến\"> của phường");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void the_dialog_stands_in_nobodys_way(int width) {
        try (Page page = draft(width)) {
            bringIn(page);
            page.click("[data-picture] [value=save]");
            picture(page).click();
            assertThat(new AxeBuilder(page).include("[data-picture]").analyze().getViolations())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "picture-dialog-" + width + ".png")));
        }
    }

    private Page draft(int width) {
        Page page = new Newcomer(portal).signIn(Role.REPORTER, width);
        page.fill("#tieu-de", "Bài có ảnh trong chữ");
        page.click("text=Bắt đầu viết");
        page.waitForURL("**/ban/**");
        return page;
    }

    private static void bringIn(Page page) {
        page.locator("#body-editor").focus();
        page.click("[data-command=picture]");
        page.setInputFiles(
                "#picture-dialog-file", new FilePayload("cau.jpg", "image/jpeg", Paintings.anotherJpeg(400, 300)));
    }

    private static Locator picture(Page page) {
        return page.locator("#body-editor figure img:not(.ProseMirror-separator)");
    }

    private static Locator chosen(Page page) {
        return page.locator("#body-editor img.ProseMirror-selectednode");
    }

    /** The editor puts its own selection into place a moment after it is focused, whatever is pressed meanwhile. */
    private static void awaitEditor(Page page) {
        assertThat(page.locator("#body-editor")).isFocused();
        page.waitForTimeout(200);
    }

    /** The browser tells of a new selection with its next frame. */
    private static void press(Page page, String key) {
        page.keyboard().press(key);
        page.evaluate("() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50)))");
    }

    private static String written(Page page) {
        return (String) page.evaluate("new FormData(document.querySelector('#draft')).get('body')");
    }

    /** As somebody writes it into the field who has no script. */
    private static void replace(Page page, String html) {
        page.evaluate(
                "html => { const field = document.querySelector('#body'); field.value = html;"
                        + " field.form.dispatchEvent(new CustomEvent('bantin:restored')); }",
                html);
    }
}
