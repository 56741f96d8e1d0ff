package vn.bantin.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, headless, started once for all journeys. */
final class Browser {
    private static final com.microsoft.playwright.Browser CHROMIUM = Playwright.create(
                    new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--host-resolver-rules=MAP mailinh.example 127.0.0.1",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** A machine that does much else besides is slow, not wrong. */
    private static final double PATIENCE_MILLISECONDS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    private Browser() {}

    /** A new page in a window of this width, as a reader with a clean browser has it. */
    static Page page(int width, ColorScheme scheme) {
        return page(options(width, scheme));
    }

    /** The same without JavaScript. */
    static Page pageWithoutScripts(int width) {
        return page(options(width, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    /** With its page goes all that the browser kept for it. */
    private static Page page(NewContextOptions options) {
        BrowserContext context = CHROMIUM.newContext(options);
        Page page = context.newPage();
        page.onClose(_ -> context.close());
        return page;
    }

    private static NewContextOptions options(int width, ColorScheme scheme) {
        return new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("vi-VN");
    }
}
