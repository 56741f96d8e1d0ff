package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** A reader who looks for something. */
class SearchJourney {
    private static final String TREES = "Phường Bến Sen trồng 220 cây xanh đầu xuân";
    private static final String TREES_ADDRESS = "**/tin-tuc/phuong-ben-sen-trong-220-cay-xanh-dau-xuan";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void what_is_typed_brings_titles_and_one_of_them_is_opened_by_keys() {
        try (Page page = home(1280)) {
            Locator field = field(page);
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
            type(page, "cay xanh");
            Locator option = options(page).first();
            assertThat(option.innerText()).isEqualTo(TREES);
            assertThat(field.getAttribute("role")).isEqualTo("combobox");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(page.locator("#" + field.getAttribute("aria-controls")).getAttribute("role"))
                    .isEqualTo("listbox");
            assertThat(page.locator(".field [role=status]").innerText()).isEqualTo("Có 1 gợi ý");
            assertThat(field.getAttribute("aria-activedescendant")).isNull();

            page.keyboard().press("ArrowDown");
            assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(option.getAttribute("id"));
            assertThat(option.getAttribute("aria-selected")).isEqualTo("true");
            page.keyboard().press("Enter");
            page.waitForURL(TREES_ADDRESS);
            assertThat(page.locator("h1").innerText()).isEqualTo(TREES);
        }
    }

    @Test
    void the_arrows_go_round_by_way_of_the_field() {
        try (Page page = home(1280)) {
            Locator field = field(page);
            type(page, "phường");
            int count = options(page).count();
            assertThat(count).isGreaterThan(2);
            page.keyboard().press("ArrowUp");
            assertThat(options(page).last().getAttribute("aria-selected")).isEqualTo("true");
            page.keyboard().press("ArrowDown");
            assertThat(field.getAttribute("aria-activedescendant")).isNull();
            page.keyboard().press("ArrowDown");
            assertThat(options(page).first().getAttribute("aria-selected")).isEqualTo("true");
            assertThat(page.locator("[role=option][aria-selected=true]").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_title_is_chosen_with_the_pointer_and_the_language_is_kept() {
        try (Page page = open("/?ngon-ngu=en", 1280)) {
            type(page, "cay xanh");
            assertThat(page.locator(".field [role=status]").innerText()).isEqualTo("Suggestions: 1");
            options(page).first().click();
            page.waitForURL(TREES_ADDRESS + "?ngon-ngu=en");
        }
    }

    @Test
    void who_chooses_none_of_the_titles_comes_to_the_results() {
        try (Page page = home(1280)) {
            type(page, "cay xanh");
            page.keyboard().press("Enter");
            page.waitForURL("**/tim-kiem?q=cay+xanh");
            assertThat(field(page).inputValue()).isEqualTo("cay xanh");
            assertThat(page.locator(".results h2").first().innerText()).isEqualTo(TREES);
        }
    }

    @Test
    void escape_closes_the_list_first_and_clears_the_field_then() {
        try (Page page = home(1280)) {
            type(page, "cay xanh");
            page.keyboard().press("Escape");
            assertThat(page.locator("[role=listbox]").isVisible()).isFalse();
            assertThat(field(page).getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(field(page).inputValue()).isEqualTo("cay xanh");
            page.keyboard().press("ArrowDown");
            options(page).first().waitFor();
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(field(page).inputValue()).isEmpty();
        }
    }

    @Test
    void the_list_closes_behind_who_leaves_the_field() {
        try (Page page = home(1280)) {
            type(page, "cay xanh");
            page.keyboard().press("Tab");
            assertThat(page.locator("[role=listbox]").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
        }
    }

    @Test
    void nothing_is_asked_for_one_letter() {
        try (Page page = home(1280)) {
            List<String> asked = new CopyOnWriteArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.clock().install();
            field(page).focus();
            page.keyboard().type("c");
            page.clock().runFor(1000);
            assertThat(asked).noneMatch(address -> address.contains("goi-y.json"));
        }
    }

    /** Phones compose every word, so they are helped too; but the keys are for the input method. */
    @Test
    void while_an_input_method_composes_titles_are_suggested_and_its_keys_are_left_to_it() {
        try (Page page = home(1280)) {
            field(page).focus();
            CDPSession keyboard = page.context().newCDPSession(page);
            JsonObject composing = new JsonObject();
            composing.addProperty("text", "cây");
            composing.addProperty("selectionStart", 3);
            composing.addProperty("selectionEnd", 3);
            keyboard.send("Input.imeSetComposition", composing);
            options(page).first().waitFor();
            page.evaluate("document.activeElement.dispatchEvent("
                    + "new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing: true, cancelable: true}))");
            assertThat(field(page).getAttribute("aria-activedescendant")).isNull();
            page.keyboard().insertText("cây");
            page.waitForCondition(() -> {
                /* A list that comes for the whole word takes the place of the one that was gone into. */
                page.keyboard().press("ArrowDown");
                return field(page).getAttribute("aria-activedescendant") != null;
            });
        }
    }

    @Test
    void suggestions_that_fail_leave_the_field_as_it_is() {
        try (Page page = home(1280)) {
            StringBuilder errors = new StringBuilder();
            page.onPageError(errors::append);
            page.route("**/goi-y.json*", route -> route.abort());
            List<String> failed = new CopyOnWriteArrayList<>();
            page.onRequestFailed(request -> failed.add(request.url()));
            field(page).pressSequentially("cay xanh");
            page.waitForCondition(() -> !failed.isEmpty());
            page.keyboard().press("Enter");
            page.waitForURL("**/tim-kiem?q=cay+xanh");
            assertThat(errors.toString()).isEmpty();
        }
    }

    @Test
    void results_show_what_was_found_in_the_spelling_of_the_article() {
        try (Page page = open("/tim-kiem?q=cay+xanh", 1280)) {
            assertThat(page.locator(".results h2").first().innerText()).isEqualTo(TREES);
            assertThat(page.locator(".results h2 mark").first().innerText()).isEqualTo("cây xanh");
            assertThat(page.locator(".results p mark").allInnerTexts()).contains("cây xanh", "Cây");
        }
    }

    @Test
    void a_facet_narrows_and_is_undone() {
        try (Page page = open("/tim-kiem?q=ben+sen", 1280)) {
            String all = total(page);
            Locator facet = page.locator("[aria-labelledby=loc-year] a").last();
            String count =
                    page.locator("[aria-labelledby=loc-year] .count").last().innerText();
            facet.click();
            assertThat(total(page)).isEqualTo(count + " kết quả").isNotEqualTo(all);
            Locator chosen = page.locator(".facets [aria-current]");
            assertThat(chosen.innerText()).endsWith("(bỏ chọn)");
            chosen.click();
            assertThat(total(page)).isEqualTo(all);
            assertThat(page.locator(".facets [aria-current]").count()).isZero();
        }
    }

    @Test
    void the_limits_that_leave_nothing_are_named_and_dropped_one_by_one() {
        try (Page page = open("/tim-kiem?q=cay+xanh&chuyen-muc=thong-bao&nam=1999", 1280)) {
            page.getByText("Bỏ năm “1999”").click();
            page.getByText("Bỏ chuyên mục “Thông báo”").click();
            assertThat(page.locator(".results h2").first().innerText()).isEqualTo(TREES);
        }
    }

    @Test
    void the_limits_that_leave_nothing_are_dropped_by_one_link() {
        try (Page page = open("/tim-kiem?q=cay+xanh&nam=1999&den=1998", 1280)) {
            assertThat(page.locator(".none [role=status]").innerText()).isEqualTo("Không tìm thấy bài viết nào.");
            page.getByText("Bỏ tất cả giới hạn đã chọn").click();
            assertThat(page.locator(".results h2").first().innerText()).isEqualTo(TREES);
        }
    }

    @Test
    void what_the_reader_may_have_meant_is_one_link_away() {
        try (Page page = open("/tim-kiem?q=cay+xanh", 1280)) {
            assertThat(page.locator(".meant").innerText()).isEqualTo("Có phải bạn tìm cây xanh?");
            page.locator(".meant a").click();
            page.waitForURL("**/tim-kiem?q=c%C3%A2y+xanh");
            assertThat(page.locator(".meant").count()).isZero();
        }
    }

    @Test
    void the_newest_come_first_where_the_reader_asks_for_them() {
        try (Page page = open("/tim-kiem?q=ben+sen", 1280)) {
            page.locator(".orders a").click();
            assertThat(page.locator(".orders [aria-current]").innerText()).isEqualTo("Mới nhất");
            assertThat(page.locator(".results time").all().stream().map(time -> time.getAttribute("datetime")))
                    .hasSizeGreaterThan(5)
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Test
    void everything_is_reached_with_the_keyboard_alone() {
        try (Page page = open("/tim-kiem", 1280)) {
            tabTo(page, "#q");
            page.keyboard().type("ben sen");
            page.keyboard().press("Enter");
            page.waitForURL("**/tim-kiem?q=ben+sen**");
            tabTo(page, "summary");
            page.keyboard().press("Enter");
            tabTo(page, "#tu");
            page.keyboard().type("1/3/2026");
            page.keyboard().press("Enter");
            page.waitForURL("**&tu=1%2F3%2F2026**");
            assertThat(page.locator("#tu").inputValue()).isEqualTo("1/3/2026");
            tabTo(page, ".orders a");
            tabTo(page, ".results a");
            tabTo(page, ".facets a");
            page.keyboard().press("Enter");
            page.locator(".facets [aria-current]").waitFor();
            assertThat(page.url()).contains("chuyen-muc=");
        }
    }

    @Test
    void search_does_without_javascript() {
        try (Page page = Browser.pageWithoutScripts(360)) {
            page.navigate(portal.address("/"));
            field(page).fill("cay xanh");
            page.locator(".field button").click();
            assertThat(page.locator(".results h2").first().innerText()).isEqualTo(TREES);
            page.locator("summary").click();
            page.locator("#den").fill("2026");
            page.locator(".limits button").click();
            assertThat(page.locator("#den").inputValue()).isEqualTo("2026");
            page.locator(".results a").first().click();
            assertThat(page.locator("h1").innerText()).isEqualTo(TREES);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 640, 1280})
    void the_open_list_fits_its_window_and_stands_in_nobodys_way(int width) {
        for (String path : List.of("/", "/tim-kiem?q=ben+sen")) {
            try (Page page = open(path, width)) {
                type(page, "phường");
                page.keyboard().press("ArrowDown");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(width);
                Screen.isAccessibleInLightAndDark(page, path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/tim-kiem?q=ben+sen"})
    void a_finger_finds_whatever_belongs_to_the_search(String path) {
        try (Page page = open(path, 320)) {
            type(page, "phường");
            Locator targets =
                    page.locator("[role=search] input:not([type=checkbox]):visible, [role=search] button:visible,"
                            + " summary, [role=option], .facets a");
            for (Locator target : targets.all()) {
                assertThat(target.boundingBox().height).as(target.toString()).isGreaterThanOrEqualTo(44);
            }
        }
    }

    private Page home(int width) {
        return open("/", width);
    }

    private Page open(String path, int width) {
        Page page = Browser.page(width, ColorScheme.LIGHT);
        page.navigate(portal.address(path));
        return page;
    }

    private static Locator field(Page page) {
        return page.locator("#q");
    }

    private static Locator options(Page page) {
        return page.locator("[role=option]");
    }

    /** Types into the empty field as a person does and waits for the titles that come. */
    private static void type(Page page, String text) {
        field(page).clear();
        field(page).pressSequentially(text);
        options(page).first().waitFor();
    }

    private static String total(Page page) {
        return page.locator(".above [role=status]").innerText();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("selector => document.activeElement.matches(selector)", selector)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("no way to " + selector + " by the keyboard");
    }
}
