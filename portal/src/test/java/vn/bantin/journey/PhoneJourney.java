package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

class PhoneJourney {
    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @ParameterizedTest
    @MethodSource("vn.bantin.PublicPages#all")
    void nobody_has_to_scroll_sideways_on_the_smallest_phone(String path) {
        try (Page page = Browser.page(320, ColorScheme.LIGHT)) {
            page.navigate(portal.address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    /** Twice the size in a window of 1280 leaves what 640 has; four times (WCAG 1.4.10) leaves 320. */
    @ParameterizedTest
    @MethodSource("vn.bantin.PublicPages#all")
    void nobody_has_to_scroll_sideways_at_twice_the_size(String path) {
        try (Page page = Browser.page(640, ColorScheme.LIGHT)) {
            page.navigate(portal.address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(640);
        }
    }

    @Test
    void text_of_twice_the_size_does_not_run_out_of_its_column() {
        try (Page page = Browser.page(1280, ColorScheme.LIGHT)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
        }
    }

    @Test
    void an_article_is_read_without_javascript() {
        try (Page page = Browser.pageWithoutScripts(360)) {
            page.navigate(portal.address("/"));
            page.locator(".latest a").first().click();
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator(".stamp").innerText()).matches("\\(\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}\\)");
            assertThat(page.locator(".body").innerText()).isNotBlank();
        }
    }

    @Test
    void the_words_are_set_in_the_font_that_was_sent_with_them() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            page.evaluate("() => document.fonts.ready.then(() => true)");
            assertThat(page.evaluate("document.fonts.check('16px \"Be Vietnam Pro\"', 'ễự')"))
                    .isEqualTo(true);
            assertThat(page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').length"))
                    .isEqualTo(4);
        }
    }

    @Test
    void the_browser_has_nothing_to_complain_of() {
        try (Page page = Browser.page(1280, ColorScheme.LIGHT)) {
            StringBuilder complaints = new StringBuilder();
            page.onConsoleMessage(message -> complaints.append(message.text()).append('\n'));
            page.onPageError(complaints::append);
            page.onRequestFailed(request -> complaints.append(request.url()).append('\n'));
            PublicPages.all()
                    .filter(path -> !path.contains("khong-co") && !path.endsWith("=x"))
                    .filter(path -> !path.equals(PublicPages.UNREADABLE_SEARCH))
                    .filter(path -> !path.equals(PublicPages.UNKNOWN_RECEIPT))
                    .forEach(path -> page.navigate(portal.address(path)));
            assertThat(complaints.toString()).isEmpty();
        }
    }
}
