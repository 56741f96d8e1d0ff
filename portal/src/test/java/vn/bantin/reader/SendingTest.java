package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Commenter.fault;
import static vn.bantin.Commenter.page;
import static vn.bantin.Commenter.token;
import static vn.bantin.Commenter.with;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Commenter;
import vn.bantin.DeskClient;
import vn.bantin.RunningPortal;
import vn.bantin.challenge.Peek;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Standing;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SendingTest {
    private final RunningPortal portal;
    private final Commenter reader;
    private final String article;
    private final Map<String, String> fields = Commenter.fields();

    SendingTest(Engine engine) {
        portal = RunningPortal.on(engine);
        reader = Commenter.at(portal);
        article = "/"
                + portal.newsroom()
                        .adopted(
                                "Bài để bình luận " + UUID.randomUUID(),
                                portal.newsroom().clock.instant())
                        .path();
    }

    private Comment kept(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(fault(response)).isEqualTo(303);
        String number = DeskClient.location(response).replaceAll(".*/(BL-[^?]*).*", "$1");
        return portal.portal()
                .database()
                .read(tx -> new Comments(tx, portal.newsroom().site.id())
                        .byReference(Reference.read(number).orElseThrow()))
                .orElseThrow();
    }

    @Test
    void the_page_of_an_article_is_the_same_for_everybody_and_asks_for_no_cookie() {
        HttpResponse<String> page = reader.get(article);
        assertThat(page.body()).isEqualTo(Commenter.at(portal).get(article).body());
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("ETag")).isPresent();
        assertThat(page(page).select("label").eachText())
                .contains("Họ tên (*)", "Số điện thoại", "Tiêu đề (*)", "Nội dung (*)");
        assertThat(page(page).text()).contains("không phải là đơn khiếu nại, tố cáo", "Tôi đồng ý để");
    }

    @Test
    void without_scripts_a_code_is_asked_for_and_then_the_comment_is_kept() {
        HttpResponse<String> asked = reader.send(article, fields);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page(asked).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertFilledIn(page(asked));
        Comment comment = kept(reader.send(article, reader.readingCode(asked, fields)));
        assertThat(comment.name()).isEqualTo("Nguyễn Thị Mến");
        assertThat(comment.words()).isEqualTo(fields.get("loi-binh-luan"));
        assertThat(comment.hasPhone()).isTrue();
        assertThat(comment.wish()).isEqualTo(Wish.PUBLICATION);
        assertThat(comment.standing().isOpen()).isTrue();
    }

    private void assertFilledIn(Document page) {
        assertThat(page.expectFirst("#ho-ten").val()).isEqualTo(fields.get("ho-ten"));
        assertThat(page.expectFirst("#dien-thoai").val()).isEqualTo(fields.get("dien-thoai"));
        assertThat(page.expectFirst("#tieu-de").val()).isEqualTo(fields.get("tieu-de"));
        assertThat(page.expectFirst("#loi-binh-luan").wholeText().replaceFirst("^\n", ""))
                .isEqualTo(fields.get("loi-binh-luan"));
        assertThat(page.expectFirst("#dong-y").hasAttr("checked")).isEqualTo(fields.containsKey("dong-y"));
    }

    @Test
    void the_picture_and_the_sound_of_a_code_are_there_and_kept_by_nobody() {
        Document asked = page(reader.send(article, fields));
        HttpResponse<byte[]> picture =
                reader.file(asked.expectFirst(".code img").attr("src"));
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("no-store");
        String sound = asked.expectFirst(".code audio").attr("src");
        HttpResponse<byte[]> whole = reader.file(sound);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("audio/wav");
        HttpResponse<byte[]> part = reader.file(sound, "Range", "bytes=0-1");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 0-1/" + whole.body().length);
        assertThat(part.body()).isEqualTo(new byte[] {'R', 'I'});
        assertThat(reader.file(sound, "Range", "bytes=9-2").statusCode()).isEqualTo(200);
        assertThat(reader.file("/ma-xac-nhan/khong.png").statusCode()).isEqualTo(404);
    }

    @Test
    void another_code_costs_nothing_of_what_was_typed() {
        HttpResponse<String> asked = reader.send(article, fields);
        HttpResponse<String> again =
                reader.send(article, with(fields, Map.of("ma-the", token(asked), "ma", "12", "ma-moi", "1")));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(token(again)).isNotEqualTo(token(asked));
        assertThat(page(again).expectFirst("#ma").val()).isEmpty();
        assertFilledIn(page(again));
    }

    @Test
    void after_a_wrong_code_a_new_one_is_drawn() {
        String token = token(reader.send(article, fields));
        HttpResponse<String> wrong = reader.send(
                article, with(fields, Map.of("ma-the", token, "ma", Peek.otherDigits(portal.folder(), token))));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(fault(wrong)).startsWith("Mã xác nhận chưa đúng");
        assertThat(token(wrong)).isNotEqualTo(token);
        assertFilledIn(page(wrong));
        kept(reader.send(article, reader.readingCode(wrong, fields)));
    }

    @Test
    void a_browser_that_works_is_asked_for_no_code() {
        assertThat(kept(reader.sendProved(article, fields)).title()).isEqualTo(fields.get("tieu-de"));
    }

    @Test
    void what_is_wrong_is_named_and_all_else_stays() {
        Map<String, String> wrongs = Map.of(
                "ho-ten", "Hãy ghi họ tên của bạn.",
                "tieu-de", "Hãy ghi tiêu đề.",
                "loi-binh-luan", "Hãy viết nội dung muốn gửi.");
        String proof = reader.proof(article);
        wrongs.forEach((field, sentence) -> {
            Map<String, String> sent = with(fields, Map.of(field, " \u200B\u3164 ", "bang-chung", proof));
            HttpResponse<String> refused = reader.send(article, sent);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(fault(refused)).isEqualTo(sentence);
            assertThat(page(refused).select("[aria-invalid]").eachAttr("id")).containsExactly(field);
            assertThat(page(refused).select("#loi a").eachAttr("href")).containsExactly("#" + field);
            assertThat(page(refused).expectFirst("[name=bang-chung]").val()).isEqualTo(proof);
        });
        HttpResponse<String> phone = reader.send(article, with(fields, Map.of("dien-thoai", "không có")));
        assertThat(fault(phone)).startsWith("Số điện thoại này không đúng");
        assertThat(page(phone).expectFirst("#dien-thoai").val()).isEqualTo("không có");
        kept(reader.send(article, with(fields, Map.of("bang-chung", proof))));
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        Map<String, String> sent = with(fields, Map.of("ho-ten", " ", "dien-thoai", "không có", "loi-binh-luan", ""));
        sent.remove("dong-y");
        Document refused = page(reader.send(article, sent));
        assertThat(refused.select("#loi a").eachAttr("href"))
                .containsExactly("#ho-ten", "#dien-thoai", "#loi-binh-luan", "#dong-y");
        assertThat(refused.select(".fault").eachAttr("id"))
                .containsExactly("sai-ho-ten", "sai-dien-thoai", "sai-loi-binh-luan", "sai-dong-y");
        assertThat(refused.select("[autofocus]").eachAttr("id")).containsExactly("ho-ten");
    }

    @Test
    void nobody_is_taken_to_have_agreed() {
        fields.remove("dong-y");
        HttpResponse<String> refused = reader.sendProved(article, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(fault(refused)).startsWith("Hãy đánh dấu ô đồng ý");
        assertFilledIn(page(refused));
    }

    @Test
    void a_comment_can_be_a_question_to_the_unit_alone() {
        assertThat(kept(reader.sendProved(article, with(fields, Map.of("rieng", "1"))))
                        .wish())
                .isEqualTo(Wish.ANSWER);
    }

    @Test
    void whoever_has_the_number_sees_where_the_comment_stands_and_never_the_phone() {
        HttpResponse<String> sent = reader.sendProved(article, fields);
        HttpResponse<String> receipt = Commenter.at(portal).get(DeskClient.location(sent));
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page(receipt).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(receipt).text())
                .contains(
                        "Cảm ơn bạn",
                        "chờ duyệt",
                        fields.get("tieu-de"),
                        "Hãy ghi lại mã này",
                        "Muốn gỡ",
                        "tin@mailinh.example");
        assertThat(receipt.body()).doesNotContain("912 345", "912345", "345 678", "345678");
        String number = kept(sent).reference().text();
        HttpResponse<String> found =
                reader.get("/binh-luan?ma-so=" + number.toLowerCase().replace("-", "+"));
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(DeskClient.location(found)).isEqualTo("/binh-luan/" + number);
        assertThat(page(reader.get("/binh-luan/" + number)).text()).doesNotContain("Cảm ơn bạn");
    }

    @Test
    void a_number_that_nobody_was_given_is_told_so_and_can_be_typed_again() {
        for (String path : List.of("/binh-luan/BL-0000-0000", "/binh-luan/x", "/binh-luan?ma-so=%3Cb%3E")) {
            HttpResponse<String> missing = reader.get(path);
            assertThat(missing.statusCode()).as(path).isEqualTo(404);
            assertThat(fault(missing)).startsWith("Không có bình luận nào mang mã tra cứu này");
        }
        assertThat(reader.get("/binh-luan").statusCode()).isEqualTo(200);
    }

    @Test
    void the_form_speaks_english_too_and_leads_on_in_it() {
        HttpResponse<String> asked = reader.send(article + "?ngon-ngu=en", fields);
        assertThat(page(asked).expectFirst("h1").text()).isEqualTo("Write a comment");
        assertThat(page(asked).expectFirst(".code audio").attr("src")).endsWith(".wav?ngon-ngu=en");
        HttpResponse<String> sent = reader.send(article + "?ngon-ngu=en", reader.readingCode(asked, fields));
        assertThat(page(reader.get(DeskClient.location(sent))).text()).contains("Thank you");
    }

    @Test
    void an_article_that_is_not_there_takes_no_comment() {
        assertThat(reader.send("/tin-tuc/khong-co-bai-nay", fields).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_waits_is_on_no_page_of_the_public() {
        Comment comment = kept(reader.sendProved(article, fields));
        assertThat(comment.standing()).isIn(Standing.WAITING, Standing.HELD);
        assertThat(reader.get(article).body()).doesNotContain(comment.title());
    }
}
