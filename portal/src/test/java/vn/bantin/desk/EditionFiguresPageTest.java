package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Engine;
import vn.bantin.record.figure.Figures;
import vn.bantin.record.figure.PublishedFigure;

/** Figures from the sentence to the reader, as an editor takes them up. */
@ParameterizedClass
@EnumSource(Engine.class)
class EditionFiguresPageTest {
    private static final String PLAN = "Năm 2018, tổng thu ngân sách trên địa bàn phường đạt 297% kế hoạch.";
    private static final String GIFTS = "Dịp Tết Kỷ Hợi 2019, phường trao 190 suất quà với tổng số tiền 95 triệu đồng.";

    /** One portal for all tests of an engine: each test finds it with articles of others and without any figure. */
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private final TwoSites sites;

    EditionFiguresPageTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
    }

    @AfterEach
    void leave_no_figure() {
        sites.database().change(tx -> {
            tx.execute("DELETE FROM figure");
            tx.execute("DELETE FROM dismissal");
            tx.execute("DELETE FROM indicator");
            for (TwoSites.Desk desk : List.of(sites.here, sites.elsewhere)) {
                new Changes(tx).append(desk.site.id(), Change.Kind.SITE, Long.toString(desk.site.id()));
            }
        });
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void what_an_editor_takes_up_is_shown_to_readers_once_the_article_is_live() {
        String edition = approved("Kết quả năm qua", "<p>" + PLAN + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        assertThat(location(editor.post(edition + "/so-lieu", offer(edition, "297% kế hoạch"))))
                .isEqualTo(edition + "/so-lieu");
        assertThat(figures()).isEmpty();

        String article = publish(edition);
        assertThat(figures()).hasSize(1);
        Map<String, String> figure = strings(figures());
        assertThat(figure)
                .containsEntry("indicator", "Tổng thu ngân sách trên địa bàn phường")
                .containsEntry("first", "2018-01-01")
                .containsEntry("last", "2018-12-31")
                .containsEntry("plan", "100")
                .containsEntry("result", "297")
                .containsEntry("sentence", PLAN)
                .containsEntry("article", article);
        Element fact = page(article).expectFirst("section.facts");
        assertThat(fact.text()).contains("Tổng thu ngân sách trên địa bàn phường, năm 2018", "297% kế hoạch");
        Document indicator = page(fact.expectFirst("dt a").attr("href"));
        assertThat(indicator.select("svg[role=img] rect")).hasSize(1);
        assertThat(indicator.select("tbody tr").text()).contains("năm 2018", "100%", "297%", PLAN);
        String source = indicator.select("tbody td a").attr("href");
        assertThat(source).startsWith(article + "#:~:text=");
        assertThat(page("/so-lieu").select("tbody tr th a").attr("href"))
                .isEqualTo(fact.expectFirst("dt a").attr("href"));
    }

    @Test
    void what_two_figures_of_a_sentence_give_is_reckoned_for_the_reader() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        editor.post(edition + "/so-lieu", offer(edition, "190 suất quà"));
        String article = publish(edition);
        assertThat(page(article).select(".facts").text()).doesNotContain("500.000");
        editor.post(edition + "/so-lieu", offer(edition, "95 triệu đồng"));
        assertThat(page(article).select(".facts").text()).contains("500.000 đồng/suất quà");
    }

    @Test
    void nothing_is_public_that_nobody_took_up_or_that_was_taken_back_or_withdrawn() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        String article = publish(edition);
        DeskClient editor = sites.here.as(Role.EDITOR);
        assertThat(page(article).select(".facts")).isEmpty();
        editor.post(edition + "/so-lieu", offer(edition, "190 suất quà"));
        editor.post(edition + "/so-lieu", offer(edition, "95 triệu đồng"));
        assertThat(figures()).hasSize(2);
        String id = Jsoup.parse(editor.get(edition + "/so-lieu").body())
                .expectFirst("input[name=figure]")
                .val();
        sites.elsewhere.as(Role.PUBLISHER).post(edition + "/so-lieu/thu-hoi", Map.of("figure", id));
        assertThat(figures()).hasSize(2);
        editor.post(edition + "/so-lieu/thu-hoi", Map.of("figure", id));
        assertThat(figures()).hasSize(1);
        sites.here.as(Role.PUBLISHER).post(edition + "/go", Map.of("reason", "Số liệu cần kiểm tra lại."));
        assertThat(figures()).isEmpty();
    }

    @Test
    void what_was_left_out_is_not_proposed_again() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        assertThat(offers(edition)).containsExactly("190 suất quà", "95 triệu đồng");
        Map<String, String> offer = offer(edition, "190 suất quà");
        assertThat(location(editor.post(edition + "/so-lieu/bo-qua", offer))).isEqualTo(edition + "/so-lieu");
        assertThat(offers(edition)).containsExactly("95 triệu đồng");
    }

    @Test
    void what_was_left_out_is_listed_and_brought_back() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        editor.post(edition + "/so-lieu/bo-qua", offer(edition, "190 suất quà"));
        Element left = Jsoup.parse(editor.get(edition + "/so-lieu").body()).expectFirst("details.left-out");
        assertThat(left.hasAttr("open")).isFalse();
        assertThat(left.select("h3").eachText()).containsExactly("190 suất quà");
        assertThat(left.select("blockquote").text()).isEqualTo(GIFTS);
        Map<String, String> back =
                Map.of("left", left.select("input[name=left]").val());
        assertThat(sites.elsewhere
                        .as(Role.EDITOR)
                        .post(edition + "/so-lieu/de-xuat-lai", back)
                        .statusCode())
                .isEqualTo(404);
        editor.post(edition + "/nhac-den/de-xuat-lai", back);
        assertThat(offers(edition)).containsExactly("95 triệu đồng");
        assertThat(Jsoup.parse(sites.here
                                .as(Role.REPORTER)
                                .get(edition + "/so-lieu")
                                .body())
                        .select(".left-out button"))
                .isEmpty();
        for (int i = 0; i < 2; i++) {
            assertThat(location(editor.post(edition + "/so-lieu/de-xuat-lai", back)))
                    .isEqualTo(edition + "/so-lieu");
        }
        assertThat(offers(edition)).containsExactly("190 suất quà", "95 triệu đồng");
        assertThat(Jsoup.parse(editor.get(edition + "/so-lieu").body()).select(".left-out"))
                .isEmpty();
    }

    @Test
    void a_corrected_sentence_is_pointed_out_at_the_figure_that_rests_on_it() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        publish(edition);
        DeskClient editor = sites.here.as(Role.EDITOR);
        editor.post(edition + "/so-lieu", offer(edition, "190 suất quà"));
        String correction = location(editor.post(edition + "/dinh-chinh", Map.of("correction", "Sửa số suất quà.")));
        assertThat(editor.get(correction + "/so-lieu").body()).doesNotContain("Câu văn này đã đổi");
        editor.post(
                correction,
                Map.of(
                        "revision",
                        "1",
                        "title",
                        "Tết cho mọi nhà",
                        "lead",
                        "Phường chăm lo Tết.",
                        "correction",
                        "Sửa số suất quà.",
                        "body",
                        "<p>" + GIFTS.replace("190", "195") + "</p>"));
        assertThat(editor.get(correction + "/so-lieu").body()).contains("Câu văn này đã đổi");
    }

    @Test
    void words_that_no_published_text_has_are_never_public() {
        DeskClient editor = sites.here.as(Role.EDITOR);
        String draft = sites.here.draft("Tết cho mọi nhà");
        save(draft, "1", GIFTS);
        editor.post(draft + "/so-lieu", offer(draft, "190 suất quà"));
        save(draft, "2", "Phường đã chăm lo Tết.");
        sites.here.as(Role.REPORTER).post(draft + "/gui-duyet", Map.of());
        editor.post(draft + "/duyet", Map.of("revision", "3"));
        String article = publish(draft);
        assertThat(page(article).select(".body").text()).isEqualTo("Phường đã chăm lo Tết.");
        assertThat(figures()).isEmpty();
        assertThat(page(article).select(".facts")).isEmpty();
    }

    private void save(String draft, String revision, String words) {
        sites.here
                .as(Role.REPORTER)
                .post(
                        draft,
                        Map.of(
                                "revision",
                                revision,
                                "title",
                                "Tết cho mọi nhà",
                                "lead",
                                "Phường chăm lo Tết.",
                                "body",
                                "<p>" + words + "</p>"));
    }

    @Test
    void two_articles_that_say_otherwise_of_the_same_are_shown_beside_each_other() {
        String first = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        String second = approved("Tổng kết Tết", "<p>" + GIFTS.replace("190", "180") + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        editor.post(first + "/so-lieu", offer(first, "190 suất quà"));
        editor.post(second + "/so-lieu", offer(second, "180 suất quà"));
        assertThat(Jsoup.parse(editor.get(second + "/so-lieu").body())
                        .select(".warning")
                        .text())
                .contains("Bài khác ghi 190 suất quà", GIFTS);
    }

    @Test
    void a_refused_form_comes_back_open_and_filled_in_with_what_to_do() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        Map<String, String> offer = offer(edition, "95 triệu đồng");
        offer.put("period", "31/02/2019");
        offer.put("name", "Tiền quà Tết");
        HttpResponse<String> refused = sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("Không đọc được kỳ");
        Element open = page.expectFirst("details[open]");
        assertThat(open.select("input[name=period]").val()).isEqualTo("31/02/2019");
        assertThat(open.select("input[name=name]").val()).isEqualTo("Tiền quà Tết");
    }

    @Test
    void the_same_words_are_taken_up_once_however_often_the_form_is_sent() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        Map<String, String> offer = offer(edition, "190 suất quà");
        editor.post(edition + "/so-lieu", offer);
        assertThat(location(editor.post(edition + "/so-lieu", offer))).isEqualTo(edition + "/so-lieu");
        offer.put("result", "191");
        HttpResponse<String> refused = editor.post(edition + "/so-lieu", offer);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("đã được ghi nhận");
        assertThat(page.select("#result-lost").val()).isEqualTo("191");
        publish(edition);
        assertThat(figures()).hasSize(1);
    }

    @Test
    void what_was_typed_for_words_that_are_gone_is_shown_once_with_the_reason() {
        String draft = sites.here.draft("Tết cho mọi nhà");
        save(draft, "1", GIFTS);
        Map<String, String> offer = offer(draft, "190 suất quà");
        offer.put("name", "Suất quà Tết");
        save(draft, "2", "Phường đã chăm lo Tết.");
        Document page = Jsoup.parse(
                sites.here.as(Role.EDITOR).post(draft + "/so-lieu", offer).body());
        assertThat(page.select("[role=alert]").text()).contains("không còn ở chỗ cũ");
        assertThat(page.select("input[name=name]").eachAttr("value")).containsExactly("Suất quà Tết");
        assertThat(page.select("h2").eachText()).contains("Nội dung bạn đã nhập cho “190 suất quà”");
    }

    @Test
    void equal_words_of_one_sentence_are_two_figures() {
        String edition = approved("Tết cho mọi nhà", "<p>Dịp Tết trao 190 suất quà, dịp hè trao 190 suất quà.</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        assertThat(offers(edition)).containsExactly("190 suất quà", "190 suất quà");
        editor.post(edition + "/so-lieu/bo-qua", offer(edition, offers(edition).getFirst()));
        assertThat(offers(edition)).hasSize(1);
        editor.post(edition + "/so-lieu", offer(edition, offers(edition).getFirst()));
        assertThat(offers(edition)).isEmpty();
        publish(edition);
        assertThat(figures()).hasSize(1);
    }

    @Test
    void a_least_number_is_shown_as_one_and_can_be_put_right() {
        String edition = approved("Tết cho mọi nhà", "<p>Phường trao ít nhất 190 suất quà.</p>");
        Map<String, String> offer = offer(edition, "ít nhất 190 suất quà");
        assertThat(offer).containsEntry("approximation", "AT_LEAST");
        sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer);
        String article = publish(edition);
        assertThat(page(article).select(".facts dd").text()).isEqualTo("ít nhất 190 suất quà");
    }

    @Test
    void indicators_are_one_whatever_their_capitals_and_two_where_their_marks_differ() {
        String edition = approved(
                "Thu ngân sách",
                "<p>Năm 2018 thu 5 tỷ đồng.</p><p>Năm 2019 thu 6 tỷ đồng.</p><p>Năm 2020 thu 7 tỷ đồng.</p>");
        Map<String, String> names =
                Map.of("5 tỷ đồng", "Tiền thuê", "6 tỷ đồng", "Tiền thuế", "7 tỷ đồng", "tiền Thuê");
        for (String quote : List.of("5 tỷ đồng", "6 tỷ đồng", "7 tỷ đồng")) {
            Map<String, String> offer = offer(edition, quote);
            offer.put("name", names.get(quote));
            offer.put("measure", quote.startsWith("7") ? "VND / Hộ" : "đồng/hộ");
            sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer);
        }
        publish(edition);
        assertThat(page("/so-lieu").select("tbody tr th a").eachText()).containsExactly("Tiền thuê", "Tiền thuế");
    }

    @Test
    void an_article_is_no_other_article_than_itself() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p><p>" + GIFTS.replace("190", "180") + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        editor.post(edition + "/so-lieu", offer(edition, "190 suất quà"));
        editor.post(edition + "/so-lieu", offer(edition, "180 suất quà"));
        assertThat(editor.get(edition + "/so-lieu").body()).doesNotContain("Bài khác ghi");
    }

    @Test
    void words_that_do_not_stand_there_and_wild_numbers_are_refused() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        for (String[] wild : new String[][] {
            {"quote", "200 suất quà"},
            {"start", "99999"},
            {"result", "rất nhiều"},
            {"result", "99999999999999999999999999999999"},
            {"measure", " "},
            {"name", ""},
            {"unit", "999999"}
        }) {
            Map<String, String> offer = offer(edition, "190 suất quà");
            offer.put(wild[0], wild[1]);
            assertThat(sites.here
                            .as(Role.EDITOR)
                            .post(edition + "/so-lieu", offer)
                            .statusCode())
                    .as(wild[0] + " " + wild[1])
                    .isEqualTo(422);
        }
        assertThat(sites.elsewhere
                        .as(Role.EDITOR)
                        .post(edition + "/so-lieu", offer(edition, "190 suất quà"))
                        .statusCode())
                .isEqualTo(404);
        publish(edition);
        assertThat(figures()).isEmpty();
    }

    @Test
    void a_spreadsheet_gets_no_formula() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        Map<String, String> offer = offer(edition, "190 suất quà");
        offer.put("name", "=HYPERLINK(\"http://x\")");
        sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer);
        publish(edition);
        assertThat(sites.here.asNobody().get("/so-lieu.csv").body())
                .startsWith("\uFEFF\"Chỉ tiêu\"")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void an_indicator_that_is_none_is_not_found() {
        for (String path :
                new String[] {"/so-lieu/99999", "/so-lieu/x", "/so-lieu.json?chi-tieu=x", "/so-lieu.csv?chi-tieu=7"}) {
            assertThat(sites.here.asNobody().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_renamed_indicator_has_its_new_name_everywhere_also_under_its_old_address() {
        String article = takenUp("Tổng thu ngân sách", "MORE");
        Element old = page(article).expectFirst("section.facts dt a");
        String oldPath = old.attr("href");
        DeskClient editor = sites.here.as(Role.EDITOR);
        String indicator = indicator("Tổng thu ngân sách");
        assertThat(location(editor.post(indicator, Map.of("name", "Thu ngân sách phường", "better", "MORE"))))
                .isEqualTo(indicator);

        Element now = page(article).expectFirst("section.facts dt a");
        assertThat(now.text()).isEqualTo("Thu ngân sách phường");
        assertThat(page("/so-lieu").select("tbody th").text()).isEqualTo("Thu ngân sách phường");
        assertThat(strings(figures())).containsEntry("indicator", "Thu ngân sách phường");
        Document byOldName = page(oldPath);
        assertThat(byOldName.select("h1").text()).isEqualTo("Thu ngân sách phường");
        assertThat(byOldName.select("link[rel=canonical]").attr("href")).endsWith(now.attr("href"));
        assertThat(page(now.attr("href")).select("h1").text()).isEqualTo("Thu ngân sách phường");
        assertThat(sites.here
                        .as(Role.SITE_ADMINISTRATOR)
                        .get("/ban-bien-tap/nhat-ky")
                        .body())
                .contains("Sửa chỉ tiêu", "Tổng thu ngân sách → Thu ngân sách phường");
    }

    @Test
    void an_address_of_an_indicator_that_is_not_public_does_not_tell_its_name() {
        String edition = approved("Kết quả năm qua", "<p>" + PLAN + "</p>");
        sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer(edition, "297% kế hoạch"));
        String number = indicator("Tổng thu ngân sách trên địa bàn phường").replaceFirst(".*/", "");
        assertThat(sites.here.asNobody().get("/so-lieu/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void a_name_that_another_indicator_has_is_refused_and_the_form_comes_back_filled_in() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        Map<String, String> gifts = offer(edition, "190 suất quà");
        gifts.put("name", "Quà Tết");
        editor.post(edition + "/so-lieu", gifts);
        Map<String, String> other = offer(edition, "95 triệu đồng");
        other.put("name", "Quà khác");
        other.put("measure", "suất quà");
        editor.post(edition + "/so-lieu", other);
        String indicator = indicator("Quà khác");

        HttpResponse<String> refused = editor.post(indicator, Map.of("name", "QUÀ Tết", "better", "LESS"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(refused.body());
        assertThat(form.select("[role=alert]").text()).contains("Đã có chỉ tiêu “Quà Tết”", "suất quà");
        assertThat(form.select("#name").val()).isEqualTo("QUÀ Tết");
        assertThat(form.select("#better option[selected]").val()).isEqualTo("LESS");
        assertThat(editor.post(indicator, Map.of("name", " ", "better", "LESS")).statusCode())
                .isEqualTo(422);
        assertThat(location(editor.post(indicator, Map.of("name", "QUÀ khác", "better", "LESS"))))
                .as("other capitals of its own name")
                .isEqualTo(indicator);
    }

    @Test
    void a_name_that_is_counted_in_something_else_is_refused_with_what_to_do() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        Map<String, String> gifts = offer(edition, "190 suất quà");
        gifts.put("name", "Quà Tết");
        editor.post(edition + "/so-lieu", gifts);
        Map<String, String> money = offer(edition, "95 triệu đồng");
        money.put("name", "quà tết");
        HttpResponse<String> refused = editor.post(edition + "/so-lieu", money);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text())
                .contains("Đã có chỉ tiêu “Quà Tết” tính bằng “suất quà”", "đặt tên khác");
        assertThat(page.expectFirst("details[open] input[name=name]").val()).isEqualTo("quà tết");
        assertThat(page.expectFirst("details[open] select[name=better] ~ .hint, details[open] .hint[id^=better-hint]")
                        .text())
                .contains("chỉ tiêu mới");

        money.put("name", "Tiền quà Tết");
        editor.post(edition + "/so-lieu", money);
        String indicator = indicator("Tiền quà Tết");
        assertThat(editor.post(indicator, Map.of("name", "Quà tết", "better", "MORE"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_name_whose_figures_were_all_taken_back_may_be_counted_in_something_else() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        DeskClient editor = sites.here.as(Role.EDITOR);
        Map<String, String> mistaken = offer(edition, "190 suất quà");
        mistaken.put("name", "Quà Tết");
        mistaken.put("measure", "xuất quà");
        editor.post(edition + "/so-lieu", mistaken);
        String figure = Jsoup.parse(editor.get(edition + "/so-lieu").body())
                .expectFirst("input[name=figure]")
                .val();
        editor.post(edition + "/so-lieu/thu-hoi", Map.of("figure", figure));
        mistaken.put("measure", "suất quà");
        assertThat(location(editor.post(edition + "/so-lieu", mistaken))).isEqualTo(edition + "/so-lieu");
    }

    @Test
    void the_menu_leads_to_the_indicators_and_each_page_of_an_edition_to_the_others() {
        String edition = approved("Tết cho mọi nhà", "<p>" + GIFTS + "</p>");
        List<String> ways = List.of(edition + "/so-lieu", edition + "/chi-dao", edition + "/nhac-den");
        for (Role writer : List.of(Role.REPORTER, Role.EDITOR, Role.PUBLISHER)) {
            for (String way : ways) {
                Document page = Jsoup.parse(sites.here.as(writer).get(way).body());
                assertThat(page.select("header nav a[href=/ban-bien-tap/so-lieu]")
                                .text())
                        .isEqualTo("Chỉ tiêu");
                assertThat(page.select("main nav a").eachAttr("href")).isEqualTo(ways);
                assertThat(page.select("main nav a[aria-current]").attr("href")).isEqualTo(way);
            }
        }
        assertThat(sites.here.as(Role.MODERATOR).get("/ban-bien-tap").body()).doesNotContain("/ban-bien-tap/so-lieu");
    }

    @Test
    void editors_of_the_site_alone_change_an_indicator() {
        takenUp("Tổng thu ngân sách", "MORE");
        String indicator = indicator("Tổng thu ngân sách");
        Map<String, String> other = Map.of("name", "Tên khác", "better", "LESS");
        Document read = Jsoup.parse(sites.here.as(Role.REPORTER).get(indicator).body());
        assertThat(read.select("h1").text()).isEqualTo("Tổng thu ngân sách");
        assertThat(read.select("main form")).isEmpty();
        assertThat(sites.here.as(Role.REPORTER).post(indicator, other).statusCode())
                .isEqualTo(403);
        assertThat(sites.elsewhere.as(Role.EDITOR).get(indicator).statusCode()).isEqualTo(404);
        assertThat(sites.elsewhere.as(Role.EDITOR).post(indicator, other).statusCode())
                .isEqualTo(404);
        assertThat(sites.elsewhere.as(Role.EDITOR).get("/ban-bien-tap/so-lieu").body())
                .contains("Chưa có chỉ tiêu nào");
        assertThat(strings(figures())).containsEntry("indicator", "Tổng thu ngân sách");
    }

    @Test
    void readers_are_told_in_words_whether_a_result_meets_its_plan() {
        takenUp("Tổng thu ngân sách", "MORE");
        assertThat(outcomes()).containsExactly("Vượt kế hoạch", "Vượt kế hoạch");
        DeskClient editor = sites.here.as(Role.EDITOR);
        String indicator = indicator("Tổng thu ngân sách");
        editor.post(indicator, Map.of("name", "Tổng thu ngân sách", "better", "LESS"));
        assertThat(outcomes())
                .containsExactly("Chưa đạt kế hoạch (cao hơn mức đề ra)", "Chưa đạt kế hoạch (cao hơn mức đề ra)");
        editor.post(indicator, Map.of("name", "Tổng thu ngân sách", "better", "NEITHER"));
        assertThat(outcomes()).isEmpty();
    }

    /** What the list and the page of the one indicator say of its plan. */
    private List<String> outcomes() {
        Document list = page("/so-lieu");
        String indicator = list.select("tbody th a").attr("href");
        return Stream.of(list, page(indicator))
                .flatMap(page -> page.select("td .outcome").eachText().stream())
                .toList();
    }

    /** The path of a live article whose figure was taken up under this name. */
    private String takenUp(String name, String better) {
        String edition = approved("Kết quả năm qua", "<p>" + PLAN + "</p>");
        Map<String, String> offer = offer(edition, "297% kế hoạch");
        offer.put("name", name);
        offer.put("better", better);
        sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer);
        return publish(edition);
    }

    /** The address at the desk of the indicator of this name, as the list has it. */
    private String indicator(String name) {
        return Jsoup.parse(
                        sites.here.as(Role.EDITOR).get("/ban-bien-tap/so-lieu").body())
                .select("tbody th a")
                .stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void programs_read_the_figures_part_by_part_and_miss_none() {
        String edition = approved(
                "Thu ngân sách",
                "<p>Năm 2018 thu 5 tỷ đồng.</p><p>Năm 2019 thu 6 tỷ đồng.</p><p>Năm 2020 thu 7 tỷ đồng.</p><p>" + GIFTS
                        + "</p>");
        for (String quote : List.of("5 tỷ đồng", "6 tỷ đồng", "7 tỷ đồng", "190 suất quà", "95 triệu đồng")) {
            Map<String, String> offer = offer(edition, quote);
            offer.put("name", quote.endsWith("tỷ đồng") ? "Thu ngân sách" : "Quà " + quote);
            sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer);
        }
        String hidden = approved("Bài chưa đăng", "<p>" + PLAN + "</p>");
        sites.here.as(Role.EDITOR).post(hidden + "/so-lieu", offer(hidden, "297% kế hoạch"));
        publish(edition);
        List<PublishedFigure> all = part(0, 100);
        assertThat(all).hasSize(5);
        for (int skipped = 0; skipped <= 6; skipped++) {
            for (int most = 1; most <= 6; most++) {
                assertThat(part(skipped, most))
                        .as("%d after %d", most, skipped)
                        .isEqualTo(all.subList(Math.min(5, skipped), Math.min(5, skipped + most)));
            }
        }
    }

    @Test
    void the_figures_of_an_article_stand_in_the_order_in_which_they_are_read() {
        String edition = approved("Năm 2020 phường thu ngân sách 7 tỷ đồng", "<p>Thu 5 tỷ đồng năm 2018.</p>");
        for (String quote : List.of("5 tỷ đồng", "7 tỷ đồng")) {
            sites.here.as(Role.EDITOR).post(edition + "/so-lieu", offer(edition, quote));
        }
        assertThat(page(publish(edition)).select("section.facts").text()).containsSubsequence("7 tỷ", "5 tỷ");
    }

    private List<PublishedFigure> part(int skipped, int most) {
        return sites.database().read(tx -> new Figures(tx, sites.here.site.id()).published(skipped, most));
    }

    /** The address at the desk of an edition that waits to be published. */
    private String approved(String title, String body) {
        DeskClient writer = sites.here.as(Role.REPORTER);
        String draft = sites.here.draft(title);
        writer.post(
                draft,
                Map.of("revision", "1", "title", title, "lead", "Phường chăm lo Tết.", "body", body, "submit", "1"));
        writer.post(draft + "/gui-duyet", Map.of());
        sites.here.as(Role.EDITOR).post(draft + "/duyet", Map.of("revision", "2"));
        return draft;
    }

    /** The path that readers find the article at. */
    private String publish(String edition) {
        DeskClient publisher = sites.here.as(Role.PUBLISHER);
        publisher.post(edition + "/dang", Map.of());
        return Jsoup.parse(publisher.get(edition).body())
                .select(".where a[href^=/tin-tuc/]")
                .attr("href");
    }

    private List<String> offers(String edition) {
        return Jsoup.parse(sites.here.as(Role.EDITOR).get(edition + "/so-lieu").body())
                .select("li[id] h3")
                .eachText();
    }

    /** The fields of the form that takes up what was found. */
    private Map<String, String> offer(String edition, String quote) {
        Map<String, String> fields = new HashMap<>();
        Element item =
                Jsoup.parse(sites.here.as(Role.EDITOR).get(edition + "/so-lieu").body()).select("li[id]").stream()
                        .filter(one -> one.select("h3").text().equals(quote))
                        .findFirst()
                        .orElseThrow();
        item.expectFirst("form").select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("unit", item.select("select[name=unit] option[selected]").val());
        fields.put(
                "approximation",
                item.select("select[name=approximation] option[selected]").val());
        fields.put("better", "MORE");
        return fields;
    }

    private JsonArray figures() {
        return JsonParser.parseString(sites.here.asNobody().get("/so-lieu.json").body())
                .getAsJsonArray();
    }

    private static Map<String, String> strings(JsonArray figures) {
        Map<String, String> figure = new HashMap<>();
        figures.get(0)
                .getAsJsonObject()
                .entrySet()
                .forEach(field -> figure.put(field.getKey(), field.getValue().getAsString()));
        return figure;
    }

    private Document page(String path) {
        HttpResponse<String> page = sites.here.asNobody().get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
