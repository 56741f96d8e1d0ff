package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.PublicPages;
import vn.bantin.RichStory;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Accent;

/** axe-core reads every public page in light and dark, on a small phone and on a desk. */
class AccessibilityJourney {
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    static Stream<String> everyPage() {
        return PublicPages.all();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void no_public_page_stands_in_the_way_of_a_reader(String path) {
        try (Page page = Browser.page(WIDTHS.getFirst(), ColorScheme.LIGHT)) {
            page.navigate(RunningPortal.on(Engine.SQLITE).address(path));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Screen.isAccessibleInLightAndDark(page, path + " at " + width);
            }
        }
    }

    @Test
    void what_stands_in_the_way_is_found_in_light_and_dark() {
        try (Page page = Browser.page(320, ColorScheme.LIGHT)) {
            page.setContent("<html lang=vi><title>A</title><main><h1>A</h1><img src=x></main>");
            assertThatThrownBy(() -> Screen.isAccessible(page, "fault")).hasMessageContaining("image-alt");
            page.setContent(
                    "<html lang=vi><title>A</title><style>@media (prefers-color-scheme: dark) {p {color: #ccc}}</style>"
                            + "<main><h1>A</h1><p>Chữ mờ</p></main>");
            assertThatThrownBy(() -> Screen.isAccessibleInLightAndDark(page, "fault"))
                    .hasMessageContaining("color-contrast");
        }
    }

    static Stream<String> everyPageOfAStory() {
        String story = RichStory.in(RunningPortal.on(Engine.SQLITE)).path();
        return Stream.of(story, story + "?ban=1", story + "?ban=2&ngon-ngu=en");
    }

    @ParameterizedTest
    @MethodSource("everyPageOfAStory")
    void nor_does_a_corrected_article_or_what_stood_before_it(String path) {
        try (Page page = Browser.page(WIDTHS.getFirst(), ColorScheme.LIGHT)) {
            page.navigate(RunningPortal.on(Engine.SQLITE).newsroomAddress(path));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Screen.isAccessibleInLightAndDark(page, path + " at " + width);
                Screen.fits(page, path + " at " + width);
            }
        }
    }

    static Stream<Arguments> everyColour() {
        return Stream.of(Accent.values())
                .flatMap(accent ->
                        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> Arguments.of(accent, scheme)));
    }

    @ParameterizedTest
    @MethodSource("everyColour")
    void every_colour_that_a_site_may_have_can_be_read(Accent accent, ColorScheme scheme) {
        try (Page page = Browser.page(1280, scheme)) {
            page.navigate(RunningPortal.on(Engine.SQLITE).address(PublicPages.ARTICLE));
            page.evaluate("accent => document.documentElement.dataset.accent = accent", accent.code());
            List<Rule> violations = Screen.axe(page)
                    .withRules(List.of("color-contrast"))
                    .analyze()
                    .getViolations();
            assertThat(violations).extracting(Rule::getNodes).isEmpty();
        }
    }
}
