package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;
import vn.bantin.media.Papers;

/** A reporter at the pictures and documents of the ward, on a phone and on a desk, with and without a mouse. */
class LibraryJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void pictures_and_documents_are_brought_in_and_their_pages_stand_in_nobodys_way() {
        try (Page page = new Newcomer(portal).signIn(Role.REPORTER, 390)) {
            page.navigate(portal.address("/ban-bien-tap/thu-vien"));
            page.setInputFiles("#file", new FilePayload("ho-sen.jpg", "image/jpeg", Paintings.anotherJpeg(900, 600)));
            page.fill("#alternative", "Hồ sen buổi sáng");
            page.click("main form[method=post] button");
            page.waitForSelector("[data-aim]");
            String picture = page.url();
            page.navigate(portal.address("/ban-bien-tap/tai-lieu"));
            page.setInputFiles("#file", new FilePayload("ke-hoach.pdf", "application/pdf", Papers.anotherPdf()));
            page.fill("#title", "Kế hoạch trồng sen");
            page.click("main form[method=post] button");
            page.waitForURL("**/tai-lieu/*");
            String document = page.url();
            page.navigate(portal.address("/ban-bien-tap"));
            page.fill("#tieu-de", "Bài kèm tài liệu");
            page.click("text=Bắt đầu viết");
            page.waitForURL("**/ban/**");
            String draft = page.url();
            for (String address : List.of(
                    portal.address("/ban-bien-tap/thu-vien"),
                    picture,
                    portal.address("/ban-bien-tap/tai-lieu"),
                    document,
                    draft)) {
                page.navigate(address);
                String name = address.replaceAll("^.*/ban-bien-tap/", "").replaceAll("[/].*$", "-one");
                Screen.isForAll(page, "library-" + name, 390);
            }
        }
    }

    @Test
    void the_focus_is_set_with_the_keyboard_alone_and_by_a_click() {
        try (Page page = new Newcomer(portal).signIn(Role.REPORTER, 1280)) {
            open(page);
            page.focus("#credit");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.matches('[data-aim]')"))
                    .isEqualTo(true);
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Shift+ArrowUp");
            assertThat(page.inputValue("#x")).isEqualTo("51");
            assertThat(page.inputValue("#y")).isEqualTo("40");
            assertThat(page.textContent("form[data-focus] [role=status]"))
                    .isEqualTo("Tiêu điểm: 51 % từ trái, 40 % từ trên");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForLoadState();
            assertThat(page.inputValue("#x")).isEqualTo("51");
            assertThat(page.inputValue("#y")).isEqualTo("40");
            var box = page.locator("[data-aim]").boundingBox();
            page.mouse().click(box.x + box.width / 4, box.y + box.height * 3 / 4);
            assertThat(page.inputValue("#x")).isEqualTo("25");
            assertThat(page.inputValue("#y")).isEqualTo("75");
        }
    }

    private void open(Page page) {
        page.navigate(portal.address("/ban-bien-tap/thu-vien"));
        page.setInputFiles("#file", new FilePayload("cau.jpg", "image/jpeg", Paintings.anotherJpeg(901, 601)));
        page.click("main form[method=post] button");
        page.waitForSelector(".point");
    }

    @Test
    void without_scripts_the_number_fields_do_the_same() {
        try (Page page = Browser.pageWithoutScripts(390)) {
            new Newcomer(portal).signIn(Role.REPORTER, page);
            page.navigate(portal.address("/ban-bien-tap/thu-vien"));
            page.setInputFiles("#file", new FilePayload("cau.jpg", "image/jpeg", Paintings.anotherJpeg(902, 602)));
            page.click("main form[method=post] button");
            page.fill("#x", "10");
            page.fill("#y", "20");
            page.click("form[data-focus] button");
            assertThat(page.inputValue("#x")).isEqualTo("10");
            assertThat(page.inputValue("#y")).isEqualTo("20");
        }
    }
}
