package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** Leaves pictures of the main screens in {@code target/screenshots}, for a person to look at. */
class ScreenshotJourney {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @ParameterizedTest
    @CsvSource({
        "home, 360, LIGHT",
        "home, 1280, LIGHT",
        "home, 1280, DARK",
        "section, 360, LIGHT",
        "section, 1280, LIGHT",
        "article, 360, LIGHT",
        "article, 1280, LIGHT",
        "article, 360, DARK",
        "search, 360, LIGHT",
        "search, 1280, LIGHT",
        "search, 1280, DARK"
    })
    void a_person_can_look_at_every_main_screen(String screen, int width, ColorScheme scheme) {
        String path = switch (screen) {
            case "home" -> "/";
            case "section" -> "/tin-tuc";
            case "article" -> PublicPages.ARTICLE;
            case "search" -> "/tim-kiem?q=ben+sen";
            default -> throw new IllegalArgumentException(screen);
        };
        try (Page page = Browser.page(width, scheme)) {
            page.navigate(RunningPortal.on(Engine.SQLITE).address(path));
            page.locator("img").all().forEach(picture -> picture.scrollIntoViewIfNeeded());
            page.waitForFunction("[...document.images].every(picture => picture.complete && picture.naturalWidth > 0)");
            String suffix = scheme == ColorScheme.DARK ? "-dark" : "";
            Path file = FOLDER.resolve(screen + "-" + width + suffix + ".png");
            page.evaluate("window.scrollTo(0, 0)");
            page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
            assertThat(Files.exists(file)).isTrue();
        }
    }
}
