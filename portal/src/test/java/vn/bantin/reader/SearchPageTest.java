package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.PublicPages;
import vn.bantin.RunningPortal;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SearchPageTest {
    private final RunningPortal portal;

    SearchPageTest(Engine engine) {
        portal = RunningPortal.on(engine);
    }

    private static String search(String typed) {
        return "/tim-kiem?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String json(String typed) {
        return search(typed).replace("/tim-kiem", "/tim-kiem.json");
    }

    @Test
    void an_article_is_found_without_marks_and_shown_with_them() {
        Document page = portal.page(search("le khac thoan"));
        Element first = page.expectFirst(".results li");
        assertThat(first.expectFirst("a").attr("href")).isEqualTo(PublicPages.ARTICLE);
        assertThat(first.select("mark").eachText()).contains("Lê Khắc Thoan");
    }

    @Test
    void no_search_engine_keeps_the_page_and_its_title_does_not_repeat_what_was_typed() {
        Document page = portal.page(search("mã bí mật"));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.title()).startsWith("Tìm kiếm – ").doesNotContain("bí mật");
        assertThat(page.head().outerHtml()).doesNotContain("bí mật");
    }

    @Test
    void what_was_typed_stands_in_the_field_again_as_text() {
        Document page = portal.page(search("\"><script>alert(1)</script>"));
        assertThat(page.expectFirst("input[name=q]").attr("value")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void an_article_is_found_within_a_second_of_its_publication_and_gone_as_fast() {
        Newsroom newsroom = portal.newsroom();
        Edition live = newsroom.live("Chợ hoa Mai Lĩnh mở cửa");
        assertThat(withinASecond(() -> total("cho hoa mai linh mo cua") == 1)).isTrue();

        newsroom.withdrawing().withdraw(newsroom.publisher, live.id(), "Nhầm ngày");
        assertThat(withinASecond(() -> total("cho hoa mai linh mo cua") == 0)).isTrue();
    }

    private long total(String typed) {
        String quoted = "\"" + typed + "\"";
        return JsonParser.parseString(
                        portal.get(json(quoted), RunningPortal.HOST).body())
                .getAsJsonObject()
                .get("total")
                .getAsLong();
    }

    /** The promise is one second; a busy machine may need longer to ask. */
    private static boolean withinASecond(BooleanSupplier holds) {
        long patience = System.nanoTime() + 10_000_000_000L;
        while (!holds.getAsBoolean() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        return holds.getAsBoolean();
    }

    @Test
    void a_facet_narrows_down_and_can_be_undone() {
        Document page = portal.page(search("phường"));
        Element facet = page.expectFirst(".facets a[href*=chuyen-muc]");
        int count = Integer.parseInt(
                page.expectFirst(".facets a[href*=chuyen-muc] + .count").text());
        Document narrowed = portal.page(facet.attr("href"));
        assertThat(narrowed.expectFirst("[role=status]").text()).startsWith(count + " ");
        Element chosen = narrowed.expectFirst(".facets a[aria-current]");
        assertThat(portal.page(chosen.attr("href")).expectFirst("[role=status]").text())
                .isEqualTo(page.expectFirst("[role=status]").text());
    }

    @Test
    void pages_lead_on_and_the_one_after_the_last_does_not_exist() {
        Document first = portal.page(search("phường"));
        Document second = portal.page(first.expectFirst(".paging a[rel=next]").attr("href"));
        assertThat(second.select(".results h2 a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".results h2 a").eachAttr("href"));
        assertThat(portal.get(search("phường") + "&trang=900").statusCode()).isEqualTo(404);
        assertThat(portal.get(search("phường") + "&trang=0").statusCode()).isEqualTo(400);
    }

    @Test
    void bodies_with_the_words_stand_below_the_first_articles_and_not_below_the_next() {
        Document first = portal.page(search("phường"));
        assertThat(first.select(".results li")).hasSize(10);
        assertThat(first.select(".list .also li")).isNotEmpty();
        Document second = portal.page(search("phường") + "&trang=2");
        assertThat(second.select(".also")).isEmpty();
    }

    @Test
    void another_order_is_offered() {
        Document page = portal.page(search("phường"));
        Document newest = portal.page(page.expectFirst(".orders a").attr("href"));
        List<String> days = newest.select(".results time").eachAttr("datetime");
        assertThat(days)
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .hasSize(10);
    }

    @Test
    void what_was_meant_is_offered_and_never_put_in_the_place_of_what_has_results() {
        Document page = portal.page(search("cay xanh"));
        assertThat(page.expectFirst(".meant a").text()).isEqualTo("cây xanh");
        assertThat(page.expectFirst("input[name=q]").attr("value")).isEqualTo("cay xanh");
        Document telex = portal.page(search("lee khawcs thoan"));
        assertThat(telex.expectFirst(".meant").text())
                .contains("lee khawcs thoan")
                .contains("lê khắc thoan");
        assertThat(telex.select(".results li")).isNotEmpty();
    }

    @Test
    void where_nothing_is_found_help_is_given() {
        Document page = portal.page(search("xyzzyq plughw"));
        assertThat(page.select(".none li")).isNotEmpty();
        assertThat(page.select(".none a[href*=pham-vi]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chuyen-muc=thong-bao, Bỏ chuyên mục “Thông báo”",
        "chuyen-muc=khong-co, Bỏ chuyên mục “khong-co”",
        "tac-gia=Ai, Bỏ tác giả “Ai”",
        "nam=1999, Bỏ năm “1999”",
        "tu=1/1/2099, Bỏ từ ngày “1/1/2099”",
        "den=1999, Bỏ đến ngày “1999”"
    })
    void a_chosen_limit_that_keeps_everything_away_is_named_and_its_link_leads_to_results(String chosen, String help) {
        Document page = portal.page(search("\"le khac thoan\"") + "&xep=moi-nhat&" + chosen);
        Element link = page.expectFirst(".none a[href*=tim-kiem]");
        assertThat(link.text()).isEqualTo(help);
        assertThat(link.attr("href")).contains("xep=moi-nhat");
        assertThat(portal.page(link.attr("href")).select(".results li")).isNotEmpty();
        assertThat(page.select(".none a").eachText()).doesNotContain("Bỏ tất cả giới hạn đã chọn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"le khac thoan", "\"chính quyền địa phương hai cấp\"", "chợ Bến Sen -Tết", "quà Tết năm:2026"})
    void what_the_help_gives_as_an_example_finds_something(String example) {
        for (String language : List.of("vi", "en")) {
            String help = portal.page("/tim-kiem?ngon-ngu=" + language).text()
                    + portal.page(search("xyzzyq plughw") + "&ngon-ngu=" + language)
                            .text();
            assertThat(help).contains(example);
        }
        Document page = portal.page(search(example));
        assertThat(page.select(".results li")).isNotEmpty();
        assertThat(page.text()).doesNotContain("những bài gần đúng nhất");
    }

    @Test
    void all_sites_are_searched_if_asked_for_and_lead_to_their_own_hosts() {
        Document page = portal.page(search("Vĩnh Lam") + "&pham-vi=tat-ca");
        assertThat(page.select(".results h2 a").eachAttr("href"))
                .anyMatch(address -> address.startsWith("/"))
                .anyMatch(address -> address.startsWith("http://thanhpho.localhost:" + portal.port() + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu=hom-qua", "den=32/13/2019", "nam=x"})
    void a_day_that_cannot_be_read_is_asked_for_again_and_the_form_stays_filled_in(String bad) {
        HttpResponse<String> response = portal.get("/tim-kiem?q=cay&" + bad);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("1/7/2025").contains("value=\"cay\"");
        assertThat(portal.get("/tim-kiem.json?q=cay&" + bad).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"từ:31/2/2019", "năm:abc", "đến:hôm"})
    void a_typed_limit_that_cannot_be_read_is_named_with_the_way_to_write_it(String bad) {
        HttpResponse<String> response = portal.get(search("cay " + bad));
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.body());
        assertThat(page.expectFirst(".wrong[role=alert]").text())
                .contains("“" + bad + "”")
                .contains("từ:1/7/2025");
        assertThat(page.expectFirst("input[name=q]").attr("value")).isEqualTo("cay " + bad);
        assertThat(page.select(".results")).isEmpty();
        HttpResponse<String> json = portal.get(json("cay " + bad));
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(JsonParser.parseString(json.body())
                        .getAsJsonObject()
                        .get("error")
                        .getAsString())
                .isEqualTo(page.expectFirst(".wrong").text());
    }

    @Test
    void programs_get_the_same_answers_as_people() {
        Document page = portal.page(search("phường"));
        JsonObject answer =
                JsonParser.parseString(portal.get(json("phường")).body()).getAsJsonObject();
        assertThat(page.expectFirst("[role=status]").text()).startsWith(answer.get("total") + " ");
        List<String> addresses = StreamSupport.stream(
                        answer.getAsJsonArray("results").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(result -> result.get("address").getAsString())
                .toList();
        assertThat(addresses).isEqualTo(page.select(".results h2 a").eachAttr("abs:href"));
        HttpResponse<String> response = portal.get(json("phường"));
        assertThat(response.headers().firstValue("content-type")).contains("application/json;charset=utf-8");
        assertThat(response.headers().firstValue("x-robots-tag")).contains("noindex");
    }

    @ParameterizedTest
    @CsvSource({"trang=900, 404", "trang=0, 400", "tu=hom-qua, 400"})
    void programs_are_told_what_is_wrong_in_one_field(String wrong, int status) {
        HttpResponse<String> response = portal.get(json("phường") + "&" + wrong);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JsonParser.parseString(response.body()).getAsJsonObject().keySet())
                .containsExactly("error");
    }

    @ParameterizedTest
    @CsvSource({"phường, strict", "phưòng xyzzyq plughw, loose", "phường lê khác thoan, without-marks"})
    void programs_are_told_how_much_of_the_query_the_results_have(String typed, String demand) {
        JsonObject answer =
                JsonParser.parseString(portal.get(json(typed)).body()).getAsJsonObject();
        assertThat(answer.get("demand").getAsString()).isEqualTo(demand);
        assertThat(answer.get("total").getAsInt()).isPositive();
    }

    @Test
    void titles_are_suggested() {
        String body = portal.get("/tim-kiem/goi-y.json?q=pho+bi+thu+th").body();
        assertThat(body).contains("Phó Bí thư Thành ủy Lê Khắc Thoan").contains(PublicPages.ARTICLE);
        assertThat(portal.get("/tim-kiem/goi-y.json").body()).isEqualTo("[]");
    }

    @Test
    void the_language_of_the_screen_is_kept() {
        Document page = portal.page(search("phường") + "&ngon-ngu=en");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Search");
        assertThat(page.select(".results h2 a, .facets a, .paging a, .orders a").eachAttr("href"))
                .allMatch(address -> address.endsWith("ngon-ngu=en"));
        assertThat(page.expectFirst("form[role=search] input[name=ngon-ngu]").attr("value"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%22%22%22",
                "q=-",
                "q=%2A",
                "q=%00",
                "q=%F0%9F%98%80",
                "q=%ED%A0%80",
                "q=AND+OR+NOT",
                "q=%27%3B+DROP+TABLE+article%3B--",
                "q=a%CC%81",
                "q=%E2%80%AE",
                "chuyen-muc=%22",
                "tac-gia=",
                "q",
                "q=a&q=b",
                "pham-vi=x&xep=y"
            })
    void whatever_is_asked_is_answered(String query) {
        for (String path : List.of("/tim-kiem", "/tim-kiem.json", "/tim-kiem/goi-y.json")) {
            assertThat(portal.get(path + "?" + query).statusCode()).as(path).isIn(200, 400);
        }
    }
}
