package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** A reader who has only the keyboard. */
class KeyboardJourney {
    private static final String FOCUSED = "document.activeElement.innerText || document.activeElement.tagName";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void the_first_key_leads_past_the_menu_to_the_text() {
        try (Page page = Browser.page(1280, ColorScheme.LIGHT)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUSED)).isEqualTo("Tới nội dung chính");
            assertThat(page.locator(".skip").boundingBox().y).isNotNegative();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("noi-dung");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatever_has_the_focus_can_be_seen_to_have_it(ColorScheme scheme) {
        try (Page page = Browser.page(1280, scheme)) {
            page.navigate(portal.address(PublicPages.ARTICLE));
            List<Object> unseen = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                page.keyboard().press("Tab");
                Object seen = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"
                        + " || document.activeElement === document.body");
                if (!seen.equals(true)) {
                    unseen.add(page.evaluate(FOCUSED));
                }
            }
            assertThat(unseen).isEmpty();
        }
    }

    @Test
    void a_story_is_reached_and_opened_with_the_keyboard_alone() {
        try (Page page = Browser.page(360, ColorScheme.LIGHT)) {
            page.navigate(portal.address("/"));
            String story = page.locator(".lead-story h2").innerText();
            for (int i = 0; i < 15 && !story.equals(page.evaluate(FOCUSED)); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/*-*/**");
            assertThat(page.locator("h1").innerText()).isEqualTo(story);
        }
    }
}
