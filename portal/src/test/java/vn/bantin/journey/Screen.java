package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** What holds for every screen: axe finds nothing by WCAG 2.2 A and AA and its best practices, and nothing scrolls sideways. */
final class Screen {
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final int DESK = 1280;

    private Screen() {}

    /** On a phone of this width and on a desk, in light and dark; a picture of each width is kept under this name. */
    static void isForAll(Page page, String name, int phone) {
        for (int width : new int[] {phone, DESK}) {
            page.setViewportSize(width, 900);
            isAccessible(page, name + " at " + width);
            fits(page, name + " at " + width);
            saysWhatIsBehindItsEdges(page, name + " at " + width);
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        hasContrastInDark(page, name);
    }

    /** As it stands now, and in the dark. */
    static void isAccessibleInLightAndDark(Page page, String as) {
        isAccessible(page, as);
        hasContrastInDark(page, as);
    }

    /** All that the dark can change. */
    private static void hasContrastInDark(Page page, String as) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        finds(axe(page).withRules(List.of("color-contrast")), as + " in the dark");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** As it stands now. */
    static void isAccessible(Page page, String as) {
        finds(axe(page).withTags(WCAG_2_2_AA), as);
    }

    /** The mode called legacy opens no second page for each look; the other one is for frames of other origins, and we have none. */
    static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void finds(AxeBuilder axe, String as) {
        assertThat(axe.analyze().getViolations())
                .as(as)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** What scrolls sideways in its frame is reached with the keyboard and has a shade at its edge. */
    private static void saysWhatIsBehindItsEdges(Page page, String as) {
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('main div')]
                    .filter(frame => getComputedStyle(frame).overflowX === 'auto')
                    .filter(frame => frame.scrollWidth > frame.clientWidth)
                    .filter(frame => frame.tabIndex !== 0
                        || !getComputedStyle(frame).backgroundAttachment.includes('local'))
                    .map(frame => frame.outerHTML)
                """)).as("%s has frames without it", as).isEqualTo(List.of());
    }

    static void fits(Page page, String as) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s does not scroll sideways", as)
                .isEqualTo(true);
    }
}
