package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** Readers who look for what others read, and the desk that wants to know. */
class ReadershipJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void without_scripts_a_reader_goes_from_an_article_to_the_most_read_of_a_period_and_section() {
        try (Page page = Browser.pageWithoutScripts(360)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            assertThat(page.locator(".views")).containsText("Lượt xem:");
            page.click(".most-read p a");
            assertThat(page.locator("h1")).hasText("Đọc nhiều");
            page.click("text=30 ngày qua");
            page.selectOption("#chuyen-muc", "thong-bao");
            page.click("main button");
            assertThat(page.locator("main [aria-current=true]")).hasText("30 ngày qua");
            assertThat(page.locator(".read tbody a").first()).hasAttribute("href", Pattern.compile("/thong-bao/.+"));
        }
    }

    @Test
    void nothing_stands_in_the_way_of_whoever_reads_the_lists() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            for (String[] view : List.of(
                    new String[] {"home", "/"},
                    new String[] {"section", "/tin-tuc"},
                    new String[] {"article", PublicPages.ARTICLE},
                    new String[] {"most-read", "/doc-nhieu?ky=thang"})) {
                page.navigate(portal.address(view[1]));
                assertThat(page.locator(".read")).isVisible();
                Screen.isForAll(page, "readership-" + view[0], 360);
            }
        }
    }

    @Test
    void the_desk_reads_the_plot_the_numbers_and_one_article_with_the_keyboard_and_on_a_phone() {
        try (Page page = new Newcomer(portal).signIn(Role.EDITOR, 1280)) {
            page.click("nav >> text=Lượt xem");
            assertThat(page.locator("svg.plot rect")).hasCount(30);
            Screen.isForAll(page, "readership-views", 360);
            page.click("text=365 ngày qua");
            assertThat(page.locator("svg.plot rect")).hasCount(365);
            Screen.isForAll(page, "readership-views-year", 360);
            page.focus("section[aria-labelledby=theo-article] tbody a");
            page.keyboard().press("Enter");
            assertThat(page.locator("#theo-article")).hasCount(0);
            Screen.isForAll(page, "readership-views-article", 360);
        }
    }

    @Test
    void the_province_compares_its_sites() {
        try (Page page = new Newcomer(portal).signIn(Role.PROVINCE_ADMINISTRATOR, 1280)) {
            page.click("nav >> text=Lượt xem");
            assertThat(page.locator("#theo-site")).isVisible();
            Screen.isForAll(page, "readership-views-sites", 360);
        }
    }
}
