package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.PublicVoices;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Standing;
import vn.bantin.kit.data.Engine;

/** Comments that a moderator makes questions of, and what becomes of them for their senders. */
@ParameterizedClass
@EnumSource(Engine.class)
class ConvertedCommentTest {
    private static final String QUEUE = "/ban-bien-tap/binh-luan";
    private static final String BOARD = "/ban-bien-tap/hoi-dap";
    private static final String DATA = QUEUE + "/du-lieu";

    private final RunningPortal portal;
    private final PublicVoices voices;
    private final DeskBrowser moderator;
    private final String title = "Làm thẻ căn cước " + UUID.randomUUID();

    ConvertedCommentTest(Engine engine) {
        portal = RunningPortal.on(engine);
        voices = new PublicVoices(portal);
        moderator = as(Role.MODERATOR);
    }

    @Test
    void a_comment_becomes_a_question_by_one_click_and_its_sender_is_led_to_it() {
        Comment comment = voices.asks(title);
        assertThat(desk(comment).select("form[action$=/cau-hoi] button").text()).isEqualTo("Chuyển thành câu hỏi");
        String question = converted(comment);
        assertThat(desk(comment).select("form[action$=/cau-hoi]")).isEmpty();
        Document atDesk = page(moderator.get(question));
        assertThat(atDesk.text())
                .contains(title, "Tôi cần giấy tờ gì?", "Vàng Thị Sáy", "chờ phân công", "Lĩnh vực khác")
                .containsPattern("Còn 1[456] ngày làm việc");
        assertThat(atDesk.select("a[href=" + QUEUE + "/" + comment.id() + "]")).hasSize(1);
        String follow = follow(comment);
        assertThat(reader(follow).text()).contains(title, "chờ phân công", "Hạn trả lời");
        assertThat(atDesk.text()).as("the sender's number").doesNotContain("HD-");
        assertThat(as(Role.SITE_ADMINISTRATOR)
                        .get("/ban-bien-tap/nhat-ky?doi-tuong=" + comment.reference())
                        .body())
                .contains("Chuyển bình luận thành câu hỏi", question.replaceFirst(".*/", ""))
                .doesNotContain("HD-");
    }

    @Test
    void the_comment_itself_stays_as_it_is_and_may_still_be_published() {
        Comment comment = voices.says(title);
        converted(comment);
        assertThat(voices.stored(comment)).isEqualTo(comment);
        assertThat(IntStream.rangeClosed(1, pages())
                        .mapToObj(number -> page(moderator.get(QUEUE + "?trang=" + number)))
                        .map(queue -> queue.select("#b-" + comment.id()).text())
                        .filter(item -> !item.isEmpty()))
                .singleElement()
                .asString()
                .contains("Đã chuyển thành câu hỏi");
        assertThat(moderator
                        .post(QUEUE + "/" + comment.id() + "/duyet", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(voices.stored(comment).standing()).isEqualTo(Standing.APPROVED);
        assertThat(desk(comment).text()).contains("Đã chuyển thành câu hỏi");
    }

    private int pages() {
        String count = page(moderator.get(QUEUE)).select("[data-left]").text();
        return Math.ceilDiv(Integer.parseInt(count), 20);
    }

    @Test
    void two_who_press_the_button_at_once_make_one_question() {
        Comment comment = voices.asks(title);
        DeskBrowser other = as(Role.MODERATOR);
        List<Integer> answers = Stream.of(moderator, other)
                .map(browser -> CompletableFuture.supplyAsync(
                        () -> convert(browser, comment).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(303, 422);
        assertThat(alert(convert(moderator, comment))).contains("đã được chuyển thành câu hỏi rồi");
        assertThat(page(moderator.get(BOARD + "?bang=waiting")).text().split(title, -1))
                .as("once on the board")
                .hasSize(2);
    }

    @Test
    void what_was_erased_becomes_no_question() {
        Comment comment = voices.asks(title);
        moderator.post(DATA + "/xoa", sought(comment.reference().text()));
        assertThat(desk(comment).select("form[action$=/cau-hoi]")).isEmpty();
        assertThat(convert(moderator, comment).statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_but_a_moderator_of_the_site_makes_a_question() {
        Comment comment = voices.asks(title);
        Account stranger = portal.newsroom().addAccountElsewhere("Người nơi khác", Role.MODERATOR);
        for (DeskBrowser browser :
                List.of(as(Role.PUBLISHER), DeskBrowser.as(portal, stranger), new DeskBrowser(portal))) {
            HttpResponse<String> refused = convert(browser, comment);
            assertThat(refused.statusCode()).isIn(303, 401, 403, 404);
            assertThat(location(refused)).doesNotContain(comment.id().toString());
        }
        assertThat(convert(moderator, UUID.randomUUID().toString()).statusCode())
                .isEqualTo(404);
        assertThat(reader("/binh-luan/" + comment.reference()).select("a[href*=tra-cuu]"))
                .isEmpty();
    }

    @Test
    void the_question_is_erased_with_the_comment_by_either_number() {
        for (boolean isByComment : new boolean[] {true, false}) {
            Comment comment = voices.asks(title);
            String question = converted(comment);
            String follow = follow(comment);
            String code = follow.replaceFirst(".*/", "");
            Map<String, String> sought =
                    sought(isByComment ? comment.reference().text() : code);
            assertThat(page(moderator.post(DATA, sought)).select("main .items li"))
                    .hasSize(2);
            assertThat(moderator.post(DATA + "/xuat", sought).body())
                    .contains(comment.reference().text(), code);
            assertThat(page(moderator.post(DATA + "/xoa", sought))
                            .select("[role=status]")
                            .text())
                    .contains("1 bình luận, 1 câu hỏi");
            assertThat(voices.stored(comment).isErased()).isTrue();
            assertThat(reader(follow).text())
                    .contains("Nội dung đã được xóa", "Không tiếp nhận", "Đã xóa dữ liệu của bạn")
                    .doesNotContain(title, "Đơn số 12");
            assertThat(page(moderator.get(question)).text()).doesNotContain(title, "Vàng Thị Sáy");
            assertThat(as(Role.SITE_ADMINISTRATOR)
                            .get("/ban-bien-tap/nhat-ky?doi-tuong=" + question.replaceFirst(".*/", ""))
                            .body())
                    .contains("Xuất dữ liệu cá nhân của người gửi câu hỏi", "Xóa dữ liệu cá nhân của người gửi câu hỏi")
                    .contains("Đơn số 12");
        }
    }

    private static Map<String, String> sought(String number) {
        return Map.of("sought", number, "basis", "Đơn số 12");
    }

    /** Where the sender of the comment is led. */
    private String follow(Comment comment) {
        return reader("/binh-luan/" + comment.reference())
                .expectFirst(".receipt a[href*=tra-cuu]")
                .attr("href");
    }

    /** Where the question that was made of it stands at the desk. */
    private String converted(Comment comment) {
        HttpResponse<String> made = convert(moderator, comment);
        assertThat(made.statusCode()).as(alert(made)).isEqualTo(303);
        return page(moderator.get(location(made)))
                .expectFirst("main a[href^=" + BOARD + "/]")
                .attr("href");
    }

    private static HttpResponse<String> convert(DeskBrowser browser, Comment comment) {
        return convert(browser, comment.id().toString());
    }

    private static HttpResponse<String> convert(DeskBrowser browser, String comment) {
        return browser.post(QUEUE + "/" + comment + "/cau-hoi", Map.of());
    }

    private Document desk(Comment comment) {
        return page(moderator.get(QUEUE + "/" + comment.id()));
    }

    /** From an address of its own, so that no limit of others is met. */
    private Document reader(String path) {
        int part = Math.floorMod(title.hashCode(), 250);
        return portal.page(path, "Host", RunningPortal.HOST[1], "X-Forwarded-For", "198.51.100." + part);
    }

    private DeskBrowser as(Role role) {
        return DeskBrowser.as(portal, portal.newsroom().addAccount("Người " + UUID.randomUUID(), role));
    }
}
