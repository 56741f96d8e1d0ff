package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.PublicVoices;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Moderating;
import vn.bantin.comment.Standing;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ModerationPagesTest {
    private static final String QUEUE = "/ban-bien-tap/binh-luan";

    private final RunningPortal portal;
    private final PublicVoices voices;
    private final Account moderator;
    private final DeskBrowser browser;

    ModerationPagesTest(Engine engine) {
        portal = RunningPortal.on(engine);
        voices = new PublicVoices(portal);
        moderator = portal.newsroom().addAccount("Kiểm duyệt viên " + UUID.randomUUID(), Role.MODERATOR);
        browser = DeskBrowser.as(portal, moderator);
    }

    @Test
    void a_comment_that_is_approved_stands_under_the_article_at_once_and_leaves_it_when_taken_back() {
        Comment comment = voices.says("Đẹp lắm");
        assertThat(article().select(".comments .said")).isEmpty();
        HttpResponse<String> approved = decide(comment, "duyet", Map.of());
        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(article().select("#bl-" + comment.id() + " .words").text()).isEqualTo("Lời về Đẹp lắm.");
        assertThat(article().text()).doesNotContain("912 345", "912345");
        Element undo = page(browser.get(location(approved))).expectFirst("form.undo");
        assertThat(undo.text()).contains("Duyệt bình luận: 1");
        browser.post(
                QUEUE + "/hoan-tac", Map.of("act", undo.select("[name=act]").val()));
        assertThat(article().select(".comments .said")).isEmpty();
        assertThat(voices.stored(comment)).isEqualTo(comment);
    }

    @Test
    void the_units_answer_stands_under_the_comment_in_the_units_name() {
        Comment comment = voices.says("Bao giờ xong?");
        decide(comment, "tra-loi", Map.of("answer", "Thông xe ngày 02/12."));
        Element answer = article().expectFirst("#bl-" + comment.id() + " .answer");
        assertThat(answer.select("strong").text()).isEqualTo("Trả lời của Ủy ban nhân dân phường Mai Lĩnh");
        assertThat(answer.select(".words").text()).isEqualTo("Thông xe ngày 02/12.");
    }

    @Test
    void a_note_stands_where_a_comment_was_taken_off() {
        Comment comment = voices.says("Lời nặng");
        decide(comment, "duyet", Map.of());
        decide(comment, "go", Map.of("note", "Xúc phạm người khác."));
        Document article = article();
        assertThat(article.select("#bl-" + comment.id()).text()).contains("đã được gỡ", "Xúc phạm người khác.");
        assertThat(article.text()).doesNotContain("Lời nặng");
    }

    @Test
    void a_refused_form_comes_back_with_what_was_typed() {
        Comment comment = voices.says("Hỏi");
        HttpResponse<String> refused =
                decide(comment, "tra-loi", Map.of("answer", "x".repeat(Moderating.LONGEST_ANSWER + 1)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("5.000");
        refused = browser.post(QUEUE + "/" + comment.id() + "/go", Map.of("from", "comment", "note", "Gỡ nhé"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(voices.stored(comment)).isEqualTo(comment);
    }

    @Test
    void a_script_is_told_in_json() {
        Comment comment = voices.says("Đẹp lắm");
        HttpResponse<String> told = browser.script(QUEUE + "/" + comment.id() + "/duyet", Map.of());
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("\"act\":", comment.id().toString(), "Duyệt bình luận: 1");
        HttpResponse<String> twice = browser.script(QUEUE + "/" + comment.id() + "/duyet", Map.of());
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("\"error\":", "người khác vừa xử lý");
    }

    @Test
    void all_of_one_sender_go_at_once() {
        Comment first = voices.doubtful("Mua ngay");
        Comment second = voices.doubtful("Mua nữa");
        assertThat(item(first).select("label.choice").text()).contains("bình luận khác đang chờ từ cùng nơi gửi");
        decide(first, "rac", Map.of("sender", "on"));
        assertThat(voices.stored(first).standing()).isEqualTo(Standing.SPAM);
        assertThat(voices.stored(second).standing()).isEqualTo(Standing.SPAM);
    }

    private Element item(Comment comment) {
        for (int number = 1; number < 50; number++) {
            Document list = page(browser.get(QUEUE + "?trang=" + number));
            Element item = list.selectFirst("#b-" + comment.id());
            if (item != null) {
                return item;
            }
        }
        throw new AssertionError("it is not in the queue");
    }

    @Test
    void the_queue_shows_doubts_and_questions_as_such() {
        assertThat(item(voices.doubtful("Xem ở đây")).select(".causes").text()).contains("có liên kết", "lặp lại");
        Element question = item(voices.asks("Làm thẻ"));
        assertThat(question.text()).contains("Câu hỏi gửi riêng cho đơn vị");
        assertThat(question.select("button[data-key=a]")).isEmpty();
    }

    @Test
    void a_moderator_of_another_site_finds_nothing_here() {
        Account stranger = portal.newsroom().addAccountElsewhere("Người nơi khác", Role.MODERATOR);
        Comment comment = voices.says("Đẹp lắm");
        DeskBrowser other = DeskBrowser.as(portal, stranger);
        assertThat(other.get(QUEUE + "/" + comment.id()).statusCode()).isIn(303, 401, 403, 404);
        assertThat(browser.get(QUEUE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(browser.get(QUEUE + "/khong-phai-so").statusCode()).isEqualTo(404);
        assertThat(browser.get(QUEUE + "?xem=khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void the_phone_is_shown_when_asked_for_and_the_look_is_in_the_log() {
        Comment comment = voices.says("Gọi lại");
        String path = QUEUE + "/" + comment.id();
        assertThat(browser.get(path).body()).doesNotContain("0912345678");
        assertThat(page(browser.post(path + "/so-dien-thoai", Map.of())).text()).contains("0912345678");
        DeskBrowser administrator = DeskBrowser.as(
                portal, portal.newsroom().addAccount("Quản trị " + UUID.randomUUID(), Role.SITE_ADMINISTRATOR));
        assertThat(administrator
                        .get("/ban-bien-tap/nhat-ky?doi-tuong=" + comment.reference())
                        .body())
                .contains("Xem số điện thoại của người bình luận");
    }

    @Test
    void a_demand_is_noted_shown_with_its_hour_and_declined() {
        Comment comment = voices.says("Lời nặng");
        decide(comment, "duyet", Map.of());
        String path = QUEUE + "/" + comment.id();
        HttpResponse<String> refused =
                browser.post(path + "/yeu-cau-go", Map.of("demander", " ", "words", "Lời này sai."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select("textarea[name=words]").text()).isEqualTo("Lời này sai.");
        browser.post(path + "/yeu-cau-go", Map.of("demander", "Ông Én", "words", "Lời này sai.", "urgent", "on"));
        Document due = page(browser.get(QUEUE + "/han-xu-ly"));
        assertThat(due.select("a[href=" + path + "]")).hasSize(1);
        assertThat(page(browser.get("/ban-bien-tap")).select(".waiting").text()).contains("Hạn sớm nhất");
        String demand = page(browser.get(path)).select("[name=demand]").val();
        browser.post(path + "/khong-go", Map.of("demand", demand));
        assertThat(page(browser.get(path)).text()).contains("Không gỡ, quyết định lúc");
    }

    @Test
    void an_article_is_closed_and_opened_by_its_address() {
        String settings = QUEUE + "/thiet-lap";
        Comment comment = voices.says("Đẹp lắm");
        decide(comment, "duyet", Map.of());
        assertThat(browser.post(settings, Map.of("scope", "ARTICLE", "article", "/khong/co", "off", "on"))
                        .statusCode())
                .isEqualTo(422);
        browser.post(
                settings,
                Map.of(
                        "scope",
                        "ARTICLE",
                        "article",
                        "https://mailinh.example" + voices.path,
                        "off",
                        "on",
                        "days",
                        ""));
        assertThat(article().select(".closed").text()).contains("không nhận bình luận");
        Element form = page(browser.get(settings)).expectFirst("form:has(> input[value=" + voices.article + "])");
        assertThat(form.select("[name=off]").hasAttr("checked")).isTrue();
        browser.post(settings, Map.of("scope", "ARTICLE", "id", voices.article.toString(), "days", ""));
        assertThat(article().select(".closed")).isEmpty();
        HttpResponse<String> malformed = browser.post(settings, Map.of("scope", "SITE", "days", "nhiều"));
        assertThat(malformed.statusCode()).isEqualTo(422);
        assertThat(alert(malformed)).contains("3.650");
    }

    @Test
    void blocked_words_are_kept() {
        String unique = UUID.randomUUID().toString();
        browser.post(QUEUE + "/tu-bi-chan", Map.of("words", "nhà cái\n" + unique));
        assertThat(page(browser.get(QUEUE + "/thiet-lap")).select("#words").text())
                .contains("nhà cái", unique);
    }

    @Test
    void one_persons_data_is_found_handed_out_and_erased() {
        Comment comment = voices.says("Đẹp lắm");
        decide(comment, "duyet", Map.of());
        String data = QUEUE + "/du-lieu";
        Map<String, String> sought = Map.of("sought", comment.reference().text(), "basis", "Đơn số 12");
        assertThat(page(browser.post(data, sought)).select("main .items li")).hasSize(1);
        HttpResponse<String> table = browser.post(data + "/xuat", sought);
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("du-lieu-ca-nhan.csv"));
        assertThat(table.body())
                .contains("Lò Văn Pín", "0912345678", comment.reference().text());
        assertThat(page(browser.post(data + "/xoa", sought))
                        .select("[role=status]")
                        .text())
                .contains("1 bình luận");
        assertThat(article().text()).doesNotContain("Đẹp lắm");
        assertThat(browser.get(QUEUE + "/" + comment.id()).body()).doesNotContain("Lò Văn Pín");
        assertThat(browser.post(data, Map.of("sought", "ông Pín")).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> decide(Comment comment, String verb, Map<String, String> form) {
        return browser.post(QUEUE + "/" + comment.id() + "/" + verb, form);
    }

    private Document article() {
        return portal.page(voices.path, RunningPortal.HOST);
    }
}
