package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.rule.Rule;

/** Time limits by their days. All tests of a portal share them, so that each adds those of a far day and takes them back. */
@ParameterizedClass
@EnumSource(Engine.class)
class RulesPageTest {
    private static final String PATH = "/ban-bien-tap/thoi-han";

    private final DeskBrowser browser;

    RulesPageTest(Engine engine) {
        RunningPortal portal = RunningPortal.on(engine);
        this.browser = new DeskBrowser(portal);
        new DeskPeople(portal, browser).enter(Role.PROVINCE_ADMINISTRATOR);
    }

    private static Map<String, String> form(Map<String, String> other) {
        Map<String, String> form = new HashMap<>(Map.of(
                "kind", "HANDLING_LOG",
                "amount", "18",
                "unit", "MONTHS",
                "document", "Nghị định 9/2090/NĐ-CP",
                "article", "Điều 4",
                "from", "2090-07-01"));
        form.putAll(other);
        return form;
    }

    private static Element versions(Document page, String kind) {
        return page.expectFirst("[aria-labelledby=h-" + kind + "]");
    }

    private Document rules() {
        return page(browser.get(PATH));
    }

    @Test
    void a_limit_that_is_added_stands_above_those_before_until_it_is_taken_back() {
        assertThat(rules().select("nav a[href=" + PATH + "]").text()).isEqualTo("Thời hạn");
        List<String> before = versions(rules(), "handling_log").select("li").eachText();

        assertThat(location(browser.post(PATH, form(Map.of())))).isEqualTo(PATH);
        Element versions = versions(rules(), "handling_log");
        assertThat(versions.select("li").eachText())
                .first()
                .asString()
                .isEqualTo("18 tháng · Nghị định 9/2090/NĐ-CP Điều 4 Sẽ áp dụng từ 01/07/2090 Bỏ");
        assertThat(versions.select("li").get(1).text())
                .contains("12 tháng", "đến hết 30/06/2090", "Đang áp dụng")
                .doesNotContain("Bỏ");

        String takeBack = versions.select("li form").getFirst().attr("action");
        assertThat(location(browser.post(takeBack, Map.of()))).isEqualTo(PATH);
        assertThat(versions(rules(), "handling_log").select("li").eachText()).isEqualTo(before);
        HttpResponse<String> again = browser.post(takeBack, Map.of());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(alert(again)).contains("không bỏ được");
        assertThat(browser.get("/ban-bien-tap/nhat-ky?doi-tuong=HANDLING_LOG").body())
                .contains("Thêm thời hạn mới", "Bỏ thời hạn chưa áp dụng", "18 MONTHS");
    }

    @Test
    void what_is_refused_comes_back_as_it_was_typed_and_changes_nothing() {
        List<String> before = rules().select(".items li").eachText();
        Map.of(
                        Map.of("from", "2001-01-01"), "không được ở quá khứ",
                        Map.of("from", "mai"), "Hãy chọn ngày",
                        Map.of("amount", "một"), "từ 1 đến 120",
                        Map.of("amount", "0"), "từ 1 đến 120",
                        Map.of("amount", "87601", "unit", "HOURS"), "từ 1 đến 87",
                        Map.of("document", " "), "Hãy ghi văn bản",
                        Map.of("document", "a".repeat(201)), "dài nhất 200",
                        Map.of("kind", "SLEEP"), "trong danh sách",
                        Map.of("unit", "YEARS"), "trong danh sách")
                .forEach((typed, sentence) -> {
                    HttpResponse<String> refused = browser.post(PATH, form(typed));
                    assertThat(refused.statusCode()).as("%s", typed).isEqualTo(422);
                    assertThat(alert(refused)).as("%s", typed).contains(sentence);
                    assertThat(page(refused).select("#article").val()).isEqualTo("Điều 4");
                    typed.forEach((field, value) -> {
                        if (!field.equals("kind") && !field.equals("unit")) {
                            assertThat(page(refused).select("#" + field).val()).isEqualTo(value);
                        }
                    });
                    assertThat(page(refused).select("#kind option[selected]").eachAttr("value"))
                            .isSubsetOf("HANDLING_LOG");
                });
        assertThat(rules().select(".items li").eachText()).isEqualTo(before);
    }

    @Test
    void pages_that_name_a_limit_name_the_new_one_at_once() {
        RunningPortal own = RunningPortal.with(Map.of());
        try {
            String article = "/"
                    + own.newsroom()
                            .article(own.newsroom().live("Bài có ô bình luận"))
                            .path();
            assertThat(own.page(article, RunningPortal.HOST).text()).contains("được xóa sau 90 ngày");
            DeskBrowser there = new DeskBrowser(own);
            new DeskPeople(own, there).enter(Role.PROVINCE_ADMINISTRATOR);
            String today = Rule.day(Instant.now()).toString();
            there.post(PATH, form(Map.of("kind", "PHONE_KEPT", "amount", "30", "unit", "DAYS", "from", today)));
            assertThat(own.page(article, RunningPortal.HOST).text()).contains("được xóa sau 30 ngày");
        } finally {
            own.portal().close();
        }
    }

    @Test
    void it_speaks_english_to_whoever_chose_it() {
        browser.post("/ban-bien-tap/tai-khoan/ngon-ngu", Map.of("language", "en"));
        assertThat(rules().select("h1").text()).isEqualTo("Time limits by rule");
        assertThat(alert(browser.post(PATH, form(Map.of("from", "2001-01-01")))))
                .contains("must not be past");
    }
}
