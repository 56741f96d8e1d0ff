package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer at the desk's editor. */
class EditorJourney {
    /** Lets the pause before a save go by. */
    private static final int PAUSE = 3_500;

    private final StringBuilder complaints = new StringBuilder();
    private EditorPage desk = new EditorPage("<p>Một</p>");

    @AfterEach
    void stop() {
        desk.close();
    }

    private Page open() {
        return open(1280, ColorScheme.LIGHT);
    }

    private Page open(int width, ColorScheme scheme) {
        Page page = Browser.page(width, scheme);
        page.onConsoleMessage(message -> complaints.append(message.text()).append('\n'));
        page.onPageError(error -> complaints.append(error).append('\n'));
        page.onDialog(Dialog::accept);
        page.addInitScript("addEventListener('securitypolicyviolation', (event) =>"
                + " console.error('policy', event.violatedDirective, event.sample))");
        page.clock().install();
        page.navigate(desk.address());
        editor(page).waitFor();
        return page;
    }

    private Page open(String body) {
        desk.replace(body);
        return open();
    }

    private static Locator editor(Page page) {
        return page.locator(".ProseMirror");
    }

    private static Locator tool(Page page, String command) {
        return page.locator("[data-command=" + command + "]");
    }

    /** What the form would send now. */
    private static String written(Page page) {
        return (String) page.evaluate("new FormData(document.querySelector('form')).get('body')");
    }

    /** The editor puts its own selection into place a moment after it is focused. */
    private static void focus(Page page) {
        editor(page).focus();
        settle(page);
    }

    private static void toEnd(Page page) {
        focus(page);
        press(page, "Control+End");
        settle(page);
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            awaitFrame(page);
        }
    }

    private static void settle(Page page) {
        awaitFrame(page);
        page.clock().runFor(50);
    }

    /** The browser tells of a new selection with its next frame; an animation is not held by the page's false clock. */
    private static void awaitFrame(Page page) {
        page.evaluate("() => { const frame = new Animation(new KeyframeEffect(null, [], 1)); frame.play();"
                + " return frame.finished.then(() => null); }");
    }

    /** The status may be that of an earlier save; once all is on the server, the browser has dropped its copy. */
    private void awaitSaved(Page page) {
        page.clock().runFor(PAUSE);
        page.waitForCondition(() -> page.evaluate("localStorage.length").equals(0));
        assertThat(page.locator("[name=revision]")).hasValue(String.valueOf(desk.revision()));
        assertThat(page.locator("[data-save-status]")).hasText("Đã lưu lúc 14:05");
    }

    @Test
    void words_are_typed_with_marks_and_taken_back() {
        try (Page page = open()) {
            toEnd(page);
            press(page, "Enter", "Control+b");
            page.keyboard().type("Đảng ủy");
            press(page, "Control+b");
            page.keyboard().type(" phường ");
            press(page, "Control+i");
            page.keyboard().type("Bến Sen");
            assertThat(tool(page, "em")).hasAttribute("aria-pressed", "true");
            assertThat(tool(page, "strong")).hasAttribute("aria-pressed", "false");
            assertThat(written(page)).isEqualTo("<p>Một</p><p><strong>Đảng ủy</strong> phường <em>Bến Sen</em></p>");
            press(page, "Control+a", "Control+\\");
            assertThat(written(page)).isEqualTo("<p>Một</p><p>Đảng ủy phường Bến Sen</p>");
            press(page, "Control+z");
            assertThat(written(page)).contains("<strong>Đảng ủy</strong>");
            press(page, "Control+y");
            assertThat(written(page)).doesNotContain("<strong>");
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @Test
    void the_text_is_shown_once_and_its_source_is_not() {
        try (Page page = open()) {
            assertThat(editor(page)).isVisible();
            assertThat(page.locator("textarea#body")).isHidden();
        }
    }

    @Test
    void headings_lists_and_quotations_are_made_by_keys_alone() {
        try (Page page = open("")) {
            focus(page);
            press(page, "Control+Alt+2");
            page.keyboard().type("Đề mục");
            press(page, "Enter");
            page.keyboard().type("một");
            press(page, "Control+Shift+8", "Enter");
            page.keyboard().type("hai");
            press(page, "Enter", "Tab");
            page.keyboard().type("ba");
            press(page, "Enter", "Shift+Tab");
            page.keyboard().type("bốn");
            press(page, "Enter", "Enter");
            page.keyboard().type("năm");
            press(page, "Shift+Enter");
            page.keyboard().type("sáu");
            assertThat(written(page))
                    .isEqualTo("<h2>Đề mục</h2><ul><li>một</li><li>hai<ul><li>ba</li></ul></li><li>bốn</li></ul>"
                            + "<p>năm<br>sáu</p>");
            press(page, "Alt+F10");
            assertThat(page.locator("[data-blocks]")).isFocused();
            press(page, "End");
            assertThat(tool(page, "redo")).isFocused();
            press(page, "Home", "ArrowRight", "ArrowRight");
            assertThat(tool(page, "em")).isFocused();
            press(page, "Escape");
            assertThat(editor(page)).isFocused();
            tool(page, "quote").click();
            assertThat(written(page)).endsWith("<blockquote><p>năm<br>sáu</p></blockquote>");
            page.locator("[data-blocks]").selectOption("heading4");
            assertThat(written(page)).endsWith("<blockquote><h4>năm<br>sáu</h4></blockquote>");
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @Test
    void the_tab_key_leads_out_of_a_list_after_escape() {
        try (Page page = open("<ul><li>một</li><li>hai</li></ul>")) {
            toEnd(page);
            press(page, "Escape", "Tab");
            assertThat(editor(page)).not().isFocused();
            assertThat(written(page)).isEqualTo("<ul><li>một</li><li>hai</li></ul>");
        }
    }

    @Test
    void a_table_is_made_filled_and_changed_by_keys_alone() {
        try (Page page = open("")) {
            focus(page);
            assertThat(page.locator("[data-in-table]")).isHidden();
            press(page, "Alt+F10");
            for (int i = 0;
                    i < 40
                            && !tool(page, "table")
                                    .evaluate("one => one === document.activeElement")
                                    .equals(true);
                    i++) {
                press(page, "ArrowRight");
            }
            press(page, "Enter");
            assertThat(page.locator("[data-in-table]")).isVisible();
            page.keyboard().type("Lĩnh vực");
            press(page, "Tab");
            page.keyboard().type("Hồ sơ");
            tool(page, "columnDelete").focus();
            press(page, "Enter");
            tool(page, "rowDelete").focus();
            assertThat(written(page))
                    .isEqualTo("<table><thead><tr><th scope=\"col\">Lĩnh vực</th><th scope=\"col\"></th></tr></thead>"
                            + "<tbody><tr><td></td><td></td></tr><tr><td></td><td></td></tr></tbody></table>");
            tool(page, "caption").focus();
            press(page, "Enter");
            page.keyboard().type("Kết quả");
            assertThat(written(page)).startsWith("<table><caption>Kết quả</caption><thead>");
            press(page, "ArrowDown");
            page.locator(".ProseMirror td").last().click();
            settle(page);
            press(page, "Tab");
            assertThat(page.locator(".ProseMirror tr")).hasCount(4);
            tool(page, "headColumn").click();
            assertThat(written(page)).contains("<tbody><tr><th scope=\"row\"></th><td></td></tr>");
            tool(page, "headRow").click();
            assertThat(written(page)).contains("<caption>Kết quả</caption><tbody><tr><td>Lĩnh vực</td>");
            tool(page, "tableDelete").click();
            assertThat(written(page)).doesNotContain("<table").doesNotContain("Kết quả");
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @Test
    void a_link_is_made_changed_and_taken_away() {
        try (Page page = open("<p>Xem trang của phường</p>")) {
            toEnd(page);
            press(page, "Control+Shift+ArrowLeft", "Control+k");
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog.locator("input")).isFocused();
            assertThat(dialog.locator("[value=remove]")).isHidden();
            page.keyboard().type("javascript:alert(1)");
            press(page, "Enter");
            assertThat(dialog.locator("[data-wrong]")).isVisible();
            dialog.locator("input").fill("bensen.example/tin");
            press(page, "Enter");
            assertThat(dialog).hasCount(0);
            assertThat(editor(page)).isFocused();
            assertThat(written(page))
                    .isEqualTo("<p>Xem trang của <a href=\"https://bensen.example/tin\">phường</a></p>");
            press(page, "ArrowLeft", "Control+k");
            assertThat(page.locator("dialog[open] input")).hasValue("https://bensen.example/tin");
            page.locator("dialog[open] input").fill("ubnd@bensen.example");
            press(page, "Enter");
            assertThat(page.locator(".ProseMirror a[href='mailto:ubnd@bensen.example']"))
                    .hasText("phường");
            press(page, "Control+k");
            page.locator("dialog[open] [value=remove]").click();
            assertThat(page.locator(".ProseMirror a")).hasCount(0);
            assertThat(written(page)).isEqualTo("<p>Xem trang của phường</p>");
            press(page, "Control+k", "Escape");
            assertThat(editor(page)).isFocused();
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.ran = 1</script>",
                "<img src=x onerror=\"window.ran = 1\">",
                "<p style=\"position:fixed;color:red\" onclick=\"window.ran = 1\">chữ</p>",
                "<style>p { display: none }</style>",
                "<iframe src=\"javascript:parent.ran = 1\"></iframe>",
                "<svg onload=\"window.ran = 1\"><script>window.ran = 1</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.ran=1&gt;\">",
                "<a href=\"javascript:window.ran = 1\">bấm</a>",
                "<a href=\" jAva\tscript:window.ran = 1\">bấm</a>",
            })
    void nothing_that_is_pasted_runs_or_stays_whether_the_server_answers_or_not(String hostile) {
        try (Page page = open()) {
            paste(page, Map.of("text/html", "<p>trước</p>" + hostile + "<p>sau</p>"));
            assertThat(editor(page)).containsText("sau");
            assertThat(complaints.toString()).isEmpty();
            page.route("**/dan", route -> route.abort());
            paste(page, Map.of("text/html", "<p>lại</p>" + hostile + "<p>cuối</p>"));
            assertThat(editor(page)).containsText("cuối");
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
            assertThat(
                            page.locator(
                                    ".ProseMirror :is(script, style, iframe, svg, math, img:not(.ProseMirror-separator), [onclick], [style])"))
                    .hasCount(0);
            assertThat(page.locator(".ProseMirror a")).hasCount(0);
            assertThat(written(page))
                    .contains("trước", "sau", "lại", "cuối")
                    .doesNotContain("script", "style", "onerror", "onclick", "<img", "<svg");
        }
    }

    /** Such a one is taken without asking the server; what the policy then reports it has stopped. */
    @Test
    void what_only_claims_to_come_from_an_editor_like_ours_gets_no_further() {
        try (Page page = open()) {
            paste(page, Map.of("text/html", """
                    <div data-pm-slice="0 0 []"><p onclick="window.ran=1" style="color:red">chữ\
                    <img src=x onerror="window.ran=1"></p></div>"""));
            assertThat(written(page)).contains("chữ").doesNotContain("onclick", "style", "img");
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        }
    }

    private static void paste(Page page, Map<String, String> data) {
        toEnd(page);
        page.evaluate(
                "data => { const transfer = new DataTransfer();"
                        + " for (const type in data) transfer.setData(type, data[type]);"
                        + " document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: transfer, bubbles: true, cancelable: true })); }",
                data);
    }

    @Test
    void what_is_pasted_goes_by_way_of_the_server_to_where_it_was_pasted() {
        try (Page page = open("<p>Một</p><p>Hai</p>")) {
            page.route("**/dan", route -> {
                page.keyboard().press("Control+Home");
                page.keyboard().type("Số ");
                route.resume();
            });
            paste(page, Map.of("text/html", "<p class=MsoNormal>Ba<o:p></o:p></p>"));
            page.waitForCondition(() -> written(page).contains("Ba"));
            assertThat(desk.pasted()).containsExactly("<p class=MsoNormal>Ba<o:p></o:p></p>");
            assertThat(written(page)).isEqualTo("<p>Số Một</p><p>HaiBa</p>");
            assertThat(editor(page)).not().hasAttribute("aria-busy", "true");
        }
    }

    @Test
    void plain_text_becomes_paragraphs_in_nfc() {
        try (Page page = open("")) {
            paste(page, Map.of("text/plain", "Tie\u0302\u0301ng Vie\u0323\u0302t\n\nhai"));
            assertThat(written(page)).isEqualTo("<p>Tiếng Việt</p><p>hai</p>");
        }
    }

    @Test
    void pictures_that_are_pasted_are_handed_on() {
        try (Page page = open()) {
            page.evaluate("document.querySelector('form').addEventListener('bantin:files',"
                    + " (event) => { window.files = event.detail.files.map((file) => file.name) })");
            page.evaluate("() => { const transfer = new DataTransfer();"
                    + " transfer.items.add(new File(['x'], 'cho.jpg', { type: 'image/jpeg' }));"
                    + " document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste',"
                    + " { clipboardData: transfer, bubbles: true, cancelable: true })); }");
            assertThat(page.evaluate("window.files")).isEqualTo(List.of("cho.jpg"));
            assertThat(written(page)).isEqualTo("<p>Một</p>");
        }
    }

    @Test
    void vietnamese_is_typed_by_an_input_method_that_composes() {
        try (Page page = open("")) {
            focus(page);
            CDPSession keyboard = page.context().newCDPSession(page);
            for (String step : List.of("t", "ti", "tie", "tiê", "tiên", "tiêng", "tiếng")) {
                JsonObject composing = new JsonObject();
                composing.addProperty("text", step);
                composing.addProperty("selectionStart", step.length());
                composing.addProperty("selectionEnd", step.length());
                keyboard.send("Input.imeSetComposition", composing);
            }
            page.keyboard().insertText("tiếng");
            page.keyboard().insertText(" Việt");
            assertThat(written(page)).isEqualTo("<p>tiếng Việt</p>");
        }
    }

    /** Unikey and its kin take letters back and type them anew. */
    @ParameterizedTest
    @CsvSource({
        "'', <p>Đường</p>",
        "Control+Shift+8, <ul><li>Đường</li></ul>",
        "Control+b, <p><strong>Đường</strong></p>"
    })
    void vietnamese_is_typed_by_one_that_takes_letters_back(String first, String html) {
        try (Page page = open("")) {
            focus(page);
            if (!first.isEmpty()) {
                press(page, first);
            }
            page.keyboard().type("D");
            replace(page, 1, "Đ");
            page.keyboard().type("uo");
            replace(page, 2, "ươ");
            page.keyboard().type("ng");
            replace(page, 3, "ờng");
            assertThat(written(page)).isEqualTo(html);
        }
    }

    private static void replace(Page page, int letters, String text) {
        for (int i = 0; i < letters; i++) {
            page.keyboard().press("Backspace");
        }
        page.keyboard().insertText(text);
    }

    @Test
    void what_is_said_to_be_saved_is_on_the_server() {
        try (Page page = open()) {
            toEnd(page);
            page.keyboard().type(" hai");
            awaitSaved(page);
            assertThat(desk.body()).isEqualTo("<p>Một hai</p>");
            assertThat(page.locator("[data-others]")).containsText("Hà");
            page.locator("[name=title]").fill("Bài mới");
            awaitSaved(page);
            assertThat(desk.title()).isEqualTo("Bài mới");
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @Test
    void what_was_written_without_a_network_is_kept_and_sent_later() {
        try (Page page = open()) {
            page.context().setOffline(true);
            toEnd(page);
            page.keyboard().type(" hai");
            page.clock().runFor(PAUSE);
            assertThat(page.locator("[data-save-status]")).containsText("trong trình duyệt này");
            assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                    .contains("Một hai");
            page.context().setOffline(false);
            page.waitForCondition(() -> desk.body().equals("<p>Một hai</p>"));
            assertThat(page.locator("[data-save-status]")).hasText("Đã lưu lúc 14:05");
        }
    }

    @Test
    void a_text_that_never_reached_the_server_is_offered_the_next_time() {
        try (Page page = open()) {
            page.route("**/luu", route -> route.abort());
            toEnd(page);
            page.keyboard().type(" hai");
            page.clock().runFor(400);
            page.reload();
            assertThat(page.locator("#found")).isVisible();
            assertThat(editor(page)).hasText("Một");
            page.unroute("**/luu");
            page.locator("[data-take]").click();
            assertThat(editor(page)).hasText("Một hai");
            assertThat(page.locator("#found")).isHidden();
            awaitSaved(page);
            assertThat(desk.body()).isEqualTo("<p>Một hai</p>");
            page.reload();
            assertThat(page.locator("#found")).isHidden();
        }
    }

    @Test
    void a_text_of_more_than_a_million_letters_with_marks_is_saved() {
        try (Page page = open()) {
            write(page, "Đ".repeat(1_200_000));
            awaitSaved(page);
            assertThat(desk.title()).hasSize(1_200_000);
        }
    }

    @Test
    void a_text_that_is_too_large_stays_in_the_browser_and_its_writer_is_told_what_to_do() {
        try (Page page = open()) {
            desk.is(EditorPage.Mood.FULL);
            write(page, "Dài");
            page.clock().runFor(PAUSE);
            assertThat(page.locator("[data-save-status]")).containsText("chia bài thành nhiều phần");
            assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                    .contains("Dài");
            write(page, "x".repeat(6_000_000));
            page.clock().runFor(PAUSE);
            assertThat(page.locator("[data-save-status]"))
                    .hasText(Pattern.compile("chia bài thành nhiều phần.*không đủ chỗ để giữ một bản"));
            assertThat(page.locator("[name=title]").inputValue()).hasSize(6_000_000);
        }
    }

    private static void write(Page page, String title) {
        page.evaluate(
                "title => { const field = document.querySelector('[name=title]'); field.value = title;"
                        + " field.dispatchEvent(new Event('input', { bubbles: true })); }",
                title);
    }

    @Test
    void nobody_writes_over_what_somebody_else_has_saved_without_deciding_so() {
        try (Page page = open()) {
            desk.replace("<p>Của người khác</p>");
            toEnd(page);
            page.keyboard().type(" hai");
            page.clock().runFor(PAUSE);
            assertThat(page.locator("#conflict h2")).hasText("Có người khác đã lưu");
            page.keyboard().type(" ba");
            page.clock().runFor(PAUSE);
            assertThat(desk.body()).isEqualTo("<p>Của người khác</p>");
            assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                    .contains("Một hai ba");
            page.locator("[data-take-revision]").click();
            page.waitForCondition(() -> desk.body().equals("<p>Một hai ba</p>"));
            assertThat(page.locator("#conflict")).isHidden();
        }
    }

    @Test
    void a_session_that_has_ended_keeps_the_words_until_one_is_signed_in_again() {
        try (Page page = open()) {
            desk.is(EditorPage.Mood.SESSION_ENDED);
            toEnd(page);
            page.keyboard().type(" hai");
            page.clock().runFor(PAUSE);
            assertThat(page.locator("#ended a")).hasAttribute("target", "_blank");
            assertThat(page.locator("#ended")).isVisible();
            assertThat((String) page.evaluate("Object.values(localStorage).join()"))
                    .contains("Một hai");
            desk.is(EditorPage.Mood.SAVING);
            page.evaluate("dispatchEvent(new Event('focus'))");
            page.waitForCondition(() -> desk.body().equals("<p>Một hai</p>"));
            assertThat(page.locator("#ended")).isHidden();
        }
    }

    @Test
    void remarks_are_marked_in_the_text_and_lead_to_their_places() {
        try (Page page = open("<p>Một</p><ul><li>hai ba</li></ul>")) {
            desk.remarks(List.of(
                    Map.of(
                            "place",
                            "body",
                            "block",
                            1,
                            "start",
                            4,
                            "end",
                            6,
                            "message",
                            "Xem lại chữ “ba”",
                            "blocks",
                            true),
                    Map.of(
                            "place",
                            "title",
                            "block",
                            0,
                            "start",
                            0,
                            "end",
                            3,
                            "message",
                            "Tên ngắn",
                            "blocks",
                            false)));
            focus(page);
            press(page, "Control+Home");
            page.keyboard().type("Số ");
            awaitSaved(page);
            assertThat(page.locator(".ProseMirror .remark.blocking")).hasText("ba");
            press(page, "Control+Home", "Enter");
            page.locator("[data-remarks] button").first().click();
            assertThat(page.evaluate("getSelection().toString()")).isEqualTo("ba");
            page.locator("[data-remarks] button").last().click();
            assertThat(page.locator("[name=title]")).isFocused();
            assertThat(page.evaluate("getSelection().toString()")).isEqualTo("Bài");
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @Test
    void who_was_away_is_asked_before_the_session_ends() {
        try (Page page = open()) {
            page.clock().runFor(12 * 60_000);
            assertThat(page.locator("[data-idle-minutes]")).isHidden();
            page.clock().runFor(62_000);
            assertThat(page.locator("[data-idle-minutes]")).isVisible();
            page.locator("[data-stay-here]").click();
            page.waitForCondition(() -> !desk.stays().isEmpty());
            assertThat(page.locator("[data-idle-minutes]")).isHidden();
            page.clock().runFor(15 * 60_000 + 2_000);
            assertThat(page.locator("[data-idle-minutes]")).isHidden();
            assertThat(page.locator("#ended")).isVisible();
            assertThat(complaints.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void the_editor_stands_in_nobodys_way(int width, ColorScheme scheme) {
        desk.replace(
                "<h2>Một</h2><table><caption>Bảng</caption><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
                        + "</thead><tbody><tr><td>hai</td><td>ba</td></tr></tbody></table><p>bốn <a href=\"/x\">năm</a></p>");
        try (Page page = open(width, scheme)) {
            focus(page);
            page.locator(".ProseMirror td").first().click();
            assertThat(page.locator("[data-in-table]")).isVisible();
            Screen.isAccessible(page, "the editor");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            press(page, "Control+k");
            Screen.isAccessible(page, "the editor");
        }
    }

    @Test
    void who_has_no_script_writes_html_into_a_plain_field() {
        try (Page page = Browser.pageWithoutScripts(1280)) {
            page.navigate(desk.address());
            page.locator("textarea").fill("<p>Hai</p><script>alert(1)</script>");
            page.locator("form > button").click();
            assertThat(page.locator("textarea")).hasValue("<p>Hai</p>");
            assertThat(desk.body()).isEqualTo("<p>Hai</p>");
        }
    }
}
