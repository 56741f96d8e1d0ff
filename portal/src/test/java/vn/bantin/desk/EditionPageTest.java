package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.article.Edition;
import vn.bantin.article.Revision;
import vn.bantin.article.Revisions;
import vn.bantin.article.State;
import vn.bantin.kit.data.Engine;
import vn.bantin.manuscript.Docx;
import vn.bantin.media.Paintings;
import vn.bantin.site.Section;

@ParameterizedClass
@EnumSource(Engine.class)
class EditionPageTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final DeskBrowser reporter;
    private final DeskBrowser editor;
    private final DeskBrowser publisher;

    EditionPageTest(Engine engine) {
        this.portal = RunningPortal.on(engine);
        this.newsroom = portal.newsroom();
        this.reporter = DeskBrowser.as(portal, newsroom.reporter);
        this.editor = DeskBrowser.as(portal, newsroom.editor);
        this.publisher = DeskBrowser.as(portal, newsroom.publisher);
    }

    private static String path(Edition edition, String... verb) {
        return "/ban-bien-tap/ban/" + edition.id() + String.join("", List.of(verb));
    }

    private static Map<String, String> draft(Edition edition, String lead) {
        Map<String, String> form = new HashMap<>();
        form.put("revision", Integer.toString(edition.revision()));
        form.put("title", edition.content().title());
        form.put("lead", lead);
        form.put("body", edition.content().body());
        return form;
    }

    private static JsonObject json(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static String title() {
        return "Khai giảng " + UUID.randomUUID();
    }

    @Test
    void what_the_script_saves_is_there_and_counted() {
        Edition edition = newsroom.draft(title());
        HttpResponse<String> saved = reporter.script(path(edition), draft(edition, "Sapo mới"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(json(saved).get("revision").getAsInt()).isEqualTo(edition.revision() + 1);
        assertThat(newsroom.stored(edition).content().lead()).isEqualTo("Sapo mới");
    }

    @Test
    void a_save_whose_answer_was_lost_may_be_sent_again() {
        Edition edition = newsroom.draft(title());
        reporter.script(path(edition), draft(edition, "Sapo mới"));
        HttpResponse<String> again = reporter.script(path(edition), draft(edition, "Sapo mới"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("revision").getAsInt()).isEqualTo(edition.revision() + 1);
    }

    @Test
    void whoever_saves_second_is_asked_and_what_they_wrote_is_kept() {
        Edition edition = newsroom.draft(title());
        editor.script(path(edition), draft(edition, "Của biên tập viên"));
        HttpResponse<String> second = reporter.script(path(edition), draft(edition, "Của phóng viên"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).get("conflict").getAsString())
                .contains(
                        "Có người khác đã lưu bản thảo này", "data-take-revision=\"" + (edition.revision() + 1) + "\"");
        assertThat(newsroom.stored(edition).content().lead()).isEqualTo("Của biên tập viên");
        assertThat(revisions(edition))
                .extracting(revision -> revision.content().lead())
                .contains("Của phóng viên");
    }

    @Test
    void what_was_kept_aside_stays_when_its_writer_goes_on_from_the_words_of_the_other() {
        Edition edition = newsroom.draft(title());
        editor.script(path(edition), draft(edition, "Của biên tập viên"));
        reporter.script(path(edition), draft(edition, "Của phóng viên"));
        Map<String, String> onward = draft(edition, "Của cả hai");
        onward.put("revision", Integer.toString(edition.revision() + 1));
        assertThat(reporter.script(path(edition), onward).statusCode()).isEqualTo(200);
        assertThat(revisions(edition))
                .extracting(revision -> revision.content().lead())
                .contains("Của biên tập viên", "Của phóng viên", "Của cả hai");
    }

    @Test
    void whoever_saves_second_without_script_gets_their_words_back_in_the_form() {
        Edition edition = newsroom.draft(title());
        editor.script(path(edition), draft(edition, "Của biên tập viên"));
        HttpResponse<String> second = reporter.post(path(edition), draft(edition, "Của phóng viên"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(page(second).select("#lead").text()).isEqualTo("Của phóng viên");
        assertThat(alert(second)).contains("Có người khác đã lưu");
    }

    private List<Revision> revisions(Edition edition) {
        return newsroom.database.read(tx -> new Revisions(tx, newsroom.site.id()).of(edition.id()));
    }

    @Test
    void colleagues_see_who_else_is_at_a_text() {
        Edition edition = newsroom.draft(title());
        reporter.script(path(edition), draft(edition, "Sapo"));
        assertThat(editor.get(path(edition)).body()).contains("Cũng đang mở bài này: " + newsroom.reporter.name());
    }

    @Test
    void what_must_not_go_out_keeps_a_draft_from_being_submitted() {
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Sapo");
        form.put("body", "<p>MẬT</p><p>Xem <a href=\"https://bai.example/\">bảng kết quả</a>.</p>");
        form.put("submit", "1");
        HttpResponse<String> refused = reporter.post(path(edition), form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("Còn 2 chỗ phải sửa");
        assertThat(page(refused).select("[data-remarks] .blocking").eachText())
                .anySatisfy(remark -> assertThat(remark).contains("bai.example"))
                .anySatisfy(remark -> assertThat(remark).contains("MẬT"));
        assertThat(newsroom.stored(edition).state()).isEqualTo(State.DRAFT);
        assertThat(newsroom.stored(edition).content().body()).contains("MẬT");
    }

    @Test
    void text_from_before_unicode_is_recognised_and_converted() {
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Sapo");
        form.put("body", "<p>Céng hßa x· héi chñ nghÜa <strong>ViÖt Nam</strong>, ®éc lËp tù do h¹nh phóc.</p>");
        assertThat(json(reporter.script(path(edition), form)).get("legacy").getAsString())
                .isEqualTo("TCVN3");
        assertThat(page(reporter.get(path(edition)))
                        .select("[data-legacy]:not([hidden])")
                        .text())
                .contains("bảng mã cũ TCVN3");
        reporter.post(path(edition, "/unicode"), Map.of());
        assertThat(newsroom.stored(edition).content().body())
                .isEqualTo("<p>Cộng hòa xã hội chủ nghĩa <strong>Việt Nam</strong>, độc lập tự do hạnh phúc.</p>");
        assertThat(page(reporter.get(path(edition))).select("[data-legacy]:not([hidden])"))
                .isEmpty();
    }

    @Test
    void a_passage_from_before_unicode_within_other_text_is_offered_for_conversion_by_itself() {
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Sapo");
        String ours =
                "<p>Ủy ban nhân dân phường đã có kế hoạch trồng cây, làm trong tháng này và tháng sau.</p>".repeat(9);
        form.put(
                "body",
                ours
                        + "<p>Céng hßa x· héi chñ nghÜa <strong>ViÖt Nam</strong>, ®éc lËp tù do h¹nh phóc.</p><ul><li>Ngµy h¹nh"
                        + " phóc</li><li>có</li></ul><p>Bộ nói: <em>Céng hßa x· héi chñ nghÜa ViÖt Nam</em>, thế là đúng.</p>");
        assertThat(json(reporter.script(path(edition), form)).get("legacy").getAsString())
                .isEqualTo("TCVN3");
        reporter.post(path(edition, "/unicode"), Map.of());
        assertThat(newsroom.stored(edition).content().body())
                .isEqualTo(
                        ours
                                + "<p>Cộng hòa xã hội chủ nghĩa <strong>Việt Nam</strong>, độc lập tự do hạnh phúc.</p><ul><li>Ngày"
                                + " hạnh phúc</li><li>có</li></ul><p>Bộ nói: <em>Cộng hòa xã hội chủ nghĩa Việt Nam</em>, thế là đúng.</p>");
        assertThat(page(reporter.get(path(edition))).select("[data-legacy]:not([hidden])"))
                .isEmpty();
    }

    @Test
    void a_lead_from_before_unicode_is_offered_too() {
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Céng hßa x· héi chñ nghÜa ViÖt Nam");
        assertThat(json(reporter.script(path(edition), form)).get("legacy").getAsString())
                .isEqualTo("TCVN3");
        reporter.post(path(edition, "/unicode"), Map.of());
        assertThat(newsroom.stored(edition).content().lead()).isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    }

    @Test
    void a_word_document_in_old_letters_that_is_taken_as_it_is_says_how_to_convert_it() {
        Edition edition = newsroom.draft(title());
        byte[] document = Docx.of("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>"
                        + "<w:t>§¶ng ñy</w:t></w:r></w:p>")
                .bytes();
        HttpResponse<String> brought = reporter.word(path(edition, "/word"), document);
        assertThat(page(reporter.get(location(brought))).select("[role=status]").text())
                .contains("bảng mã cũ TCVN3", "tải lại tệp");
    }

    @Test
    void pictures_that_are_pasted_go_to_the_library_and_those_that_cannot_be_taken_are_named() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("anh-dan-1.jpeg", Paintings.anotherJpeg(320, 200));
        files.put("anh-dan-2.png", "không phải ảnh".getBytes(StandardCharsets.UTF_8));
        JsonObject pasted = json(reporter.post(
                "/ban-bien-tap/dan",
                Map.of("html", "<p>Ảnh:<img src='cid:0'><img src='cid:1'><img src='https://a.vn/b.png'></p>"),
                files));
        String picture = Jsoup.parse(pasted.get("html").getAsString())
                .select("p + figure > img")
                .attr("src");
        assertThat(reporter.get(picture.replace("/media/anh", "/ban-bien-tap/anh"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(pasted.get("notes").getAsJsonArray())
                .extracting(note -> note.getAsString().split("[:.]")[0])
                .containsExactly("anh-dan-2", "Có 1 ảnh trong phần vừa dán không lấy theo được");
    }

    @Test
    void who_reviews_sees_whose_work_a_picture_in_the_text_is() {
        Edition edition = newsroom.draft(title());
        UUID picture = portal.portal()
                .library()
                .add(newsroom.site.id(), "cau.jpg", Paintings.anotherJpeg(320, 200), "")
                .id();
        Map<String, String> form = draft(edition, "Sapo");
        form.put(
                "body",
                "<figure><img src=\"/media/anh/%s\" alt=\"\" data-credit=\"Đỗ Mến\"></figure>".formatted(picture));
        reporter.script(path(edition), form);
        reporter.post(path(edition, "/gui-duyet"), Map.of());
        assertThat(page(editor.get(path(edition))).select("figcaption").text()).isEqualTo("Ảnh: Đỗ Mến");
    }

    @Test
    void pictures_of_a_word_document_that_cannot_be_taken_along_are_counted_and_keep_out_no_words() {
        Edition edition = newsroom.draft(title());
        byte[] document = Docx.of("<w:p><w:r><w:t>Có biểu đồ.</w:t><w:object/></w:r></w:p>")
                .bytes();
        HttpResponse<String> brought = reporter.word(path(edition, "/word"), document);
        Document draft = page(reporter.get(location(brought)));
        assertThat(draft.select("[role=status]").text()).contains("Có 1 ảnh trong tài liệu không lấy theo được");
        assertThat(draft.select("#body").text()).isEqualTo("<p>Có biểu đồ.</p>");
    }

    @Test
    void words_that_come_as_a_whole_leave_those_before_in_the_history() {
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Céng hßa x· héi chñ nghÜa ViÖt Nam");
        form.put("body", "<p>Céng hßa x· héi chñ nghÜa <strong>ViÖt Nam</strong>, ®éc lËp tù do h¹nh phóc.</p>");
        reporter.post(path(edition), form);
        reporter.post(path(edition, "/unicode"), Map.of());
        assertThat(revisions(edition))
                .extracting(revision -> revision.content().lead())
                .contains("Céng hßa x· héi chñ nghÜa ViÖt Nam");
    }

    @Test
    void an_earlier_save_comes_back_and_what_stood_there_stays_in_the_history() {
        Edition edition = newsroom.draft(title());
        editor.script(path(edition), draft(edition, "Sapo của biên tập viên"));
        String history = "/ban-bien-tap/bai-viet/" + edition.articleId();
        String first = revisions(edition).getLast().id().toString();
        Document page = page(reporter.get(history + "?truoc=" + first + "&sau=b1"));
        Map<String, String> back = new HashMap<>();
        page.select("form[action$=/dua-ve] input").forEach(field -> back.put(field.attr("name"), field.attr("value")));
        assertThat(back).containsEntry("ban", first);

        assertThat(location(reporter.post(history + "/dua-ve", back))).startsWith(path(edition));
        assertThat(newsroom.stored(edition).content().lead())
                .isEqualTo(edition.content().lead());
        assertThat(revisions(edition))
                .extracting(revision -> revision.content().lead())
                .contains("Sapo của biên tập viên");
        back.put("revision", "1");
        HttpResponse<String> late = reporter.post(history + "/dua-ve", back);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(alert(late)).contains("Có người khác đã lưu bản thảo này");
        back.put("ban", UUID.randomUUID().toString());
        assertThat(reporter.post(history + "/dua-ve", back).statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_that_is_too_long_to_be_kept_is_refused_with_what_to_do_and_comes_back_whole() {
        Edition edition = newsroom.draft(title());
        String body = "<p>" + "Một hai. ".repeat(500_000) + "</p>";
        Map<String, String> form = draft(edition, "Sapo");
        form.put("body", body);
        HttpResponse<String> refused = reporter.post(path(edition), form, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("Hãy chia thành nhiều bài");
        assertThat(page(refused).select("#body").text()).hasSizeGreaterThan(4_000_000);
        form.put("body", "x".repeat(8_000_001));
        HttpResponse<String> tooLarge = reporter.post(path(edition), form, Map.of());
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("chia bài thành nhiều phần");
        assertThat(newsroom.stored(edition).content().body())
                .isEqualTo(edition.content().body());
        JsonObject told = json(reporter.script(path(edition), Map.of("body", "x".repeat(9 << 20))));
        assertThat(told.get("error").getAsString()).contains("chia bài thành nhiều phần");
    }

    @Test
    void a_reason_stays_beside_the_text_until_the_draft_is_submitted_again() {
        Edition edition = newsroom.inReview(title());
        assertThat(alert(editor.post(path(edition, "/tra-lai"), Map.of("reason", " "))))
                .contains("Hãy ghi lý do.");
        editor.post(path(edition, "/tra-lai"), Map.of("reason", "Thiếu nguồn số liệu"));
        assertThat(reporter.get(path(edition)).body()).contains("Thiếu nguồn số liệu");
        assertThat(page(reporter.get("/ban-bien-tap")).select("#sent_back + ul").text())
                .contains(edition.content().title(), "Thiếu nguồn số liệu");
    }

    @Test
    void nobody_approves_their_own_words() {
        Edition edition = newsroom.draft(title());
        editor.script(path(edition), draft(edition, "Của biên tập viên"));
        editor.post(path(edition, "/gui-duyet"), Map.of());
        HttpResponse<String> refused = editor.post(path(edition, "/duyet"), Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("cần một người khác duyệt");
    }

    @Test
    void nobody_approves_words_that_came_after_the_page_was_opened() {
        Edition edition = newsroom.inReview(title());
        Map<String, String> read = approval(editor.get(path(edition)));
        reporter.post(path(edition, "/rut-ve"), Map.of());
        reporter.script(path(edition), draft(edition, "Sapo chưa ai đọc"));
        reporter.post(path(edition, "/gui-duyet"), Map.of());
        HttpResponse<String> refused = editor.post(path(edition, "/duyet"), read);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("đã được sửa sau khi bạn mở trang");
        assertThat(newsroom.stored(edition).state()).isEqualTo(State.IN_REVIEW);
        editor.post(path(edition, "/duyet"), approval(refused));
        assertThat(newsroom.stored(edition).state()).isEqualTo(State.APPROVED);
    }

    /** What the button sends. */
    private static Map<String, String> approval(HttpResponse<String> seen) {
        return Map.of(
                "revision",
                page(seen).select("form[action$=/duyet] [name=revision]").attr("value"));
    }

    @Test
    void a_refused_form_stands_open_with_what_was_typed() {
        Edition live = newsroom.live(title());
        publisher.post(path(live, "/dinh-chinh"), Map.of("correction", "Sửa ngày khai giảng"));
        HttpResponse<String> second =
                publisher.post(path(live, "/dinh-chinh"), Map.of("correction", "Sửa nơi khai giảng"));
        assertThat(alert(second)).contains("đang có một bản thảo khác");
        assertThat(page(second).select("details[open] #correction").text()).isEqualTo("Sửa nơi khai giảng");
        HttpResponse<String> wordless =
                publisher.post(path(live, "/gop-y"), Map.of("passage", "Đoạn đầu bài", "words", " "));
        assertThat(page(wordless).select("details[open] #passage").text()).isEqualTo("Đoạn đầu bài");
        HttpResponse<String> unreasoned = publisher.post(path(live, "/go"), Map.of("reason", " "));
        assertThat(page(unreasoned).select("details[open] #withdraw-reason")).hasSize(1);
        assertThat(page(unreasoned).select("details[open]")).hasSize(1);
    }

    @Test
    void taking_back_an_approved_edition_voids_the_approval() {
        Edition edition = newsroom.approved(title());
        reporter.post(path(edition, "/rut-ve"), Map.of());
        assertThat(newsroom.stored(edition).state()).isEqualTo(State.DRAFT);
        assertThat(newsroom.stored(edition).approverId()).isNull();
        assertThat(publisher.post(path(edition, "/dang"), Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_remark_stands_beside_the_text_until_somebody_settles_it() {
        Edition edition = newsroom.inReview(title());
        editor.post(path(edition, "/gop-y"), Map.of("passage", "Sapo của bài", "words", "Nên ngắn hơn."));
        var remarks = page(reporter.get(path(edition))).select(".remarks li");
        assertThat(remarks.text()).contains("Sapo của bài", "Nên ngắn hơn.", newsroom.editor.name());
        reporter.post(
                path(edition, "/gop-y-xong"),
                Map.of("remark", remarks.select("input[name=remark]").attr("value")));
        assertThat(page(reporter.get(path(edition))).select(".remarks .settled"))
                .hasSize(1);
    }

    @Test
    void whoever_has_the_link_reads_an_edition_without_an_account() {
        Edition edition = newsroom.inReview(title());
        String link = page(reporter.post(path(edition, "/xem-truoc"), Map.of()))
                .select("#link")
                .attr("value");
        String seen = link.substring(link.indexOf("/ban-bien-tap"));
        DeskBrowser stranger = new DeskBrowser(reporter.portal());
        assertThat(stranger.get(seen).body()).contains(edition.content().title());
        assertThat(stranger.get(seen + "x").statusCode()).isEqualTo(404);
        assertThat(location(stranger.get(path(edition)))).startsWith("/ban-bien-tap/dang-nhap?tiep=");
    }

    @Test
    void many_are_submitted_at_once_and_those_that_cannot_be_are_named() {
        Edition good = newsroom.draft(title());
        Edition gone = newsroom.approved(title());
        HttpResponse<String> answer = reporter.post(
                "/ban-bien-tap/bai-viet/nhieu-bai", "verb=submit&edition=" + good.id() + "&edition=" + gone.id());
        assertThat(answer.body()).contains("Đã xong 1 bài.");
        assertThat(alert(answer)).contains(gone.content().title());
        assertThat(newsroom.stored(good).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void whoever_chose_nothing_is_told_to_choose_and_of_no_article() {
        HttpResponse<String> answer = reporter.post("/ban-bien-tap/bai-viet/nhieu-bai", "verb=submit");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alert(answer))
                .startsWith("Chưa làm được Chưa chọn bài nào. Hãy đánh dấu những bài cần làm.")
                .doesNotContain("Không làm được với");
        assertThat(page(answer).select(".done[role=status]")).isEmpty();
    }

    @Test
    void what_was_changed_since_the_list_showed_it_is_not_approved_with_the_others() {
        Edition changed = newsroom.inReview(title());
        Edition same = newsroom.inReview(title());
        Document list = page(editor.get("/ban-bien-tap/bai-viet?trang-thai=in_review"));
        String revisions = "&" + shown(list, changed) + "&" + shown(list, same);
        newsroom.writing().takeBack(newsroom.reporter, changed.id());
        reporter.script(path(changed), draft(changed, "Sapo đã đổi"));
        newsroom.writing().submit(newsroom.reporter, changed.id());

        HttpResponse<String> answer = editor.post(
                "/ban-bien-tap/bai-viet/nhieu-bai",
                "verb=approve&edition=" + changed.id() + "&edition=" + same.id() + revisions);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Đã xong 1 bài.");
        assertThat(alert(answer)).contains(changed.content().title(), "đã được sửa", "Hãy đọc lại rồi duyệt");
        assertThat(page(answer).select(".alert li a").eachAttr("href")).containsExactly(path(changed));
        assertThat(newsroom.stored(same).state()).isEqualTo(State.APPROVED);
        assertThat(newsroom.stored(changed).state()).isEqualTo(State.IN_REVIEW);
    }

    /** The revision of an edition as a list sends it back. */
    private static String shown(Document list, Edition edition) {
        return "revision-" + edition.id() + "="
                + list.select("[name=revision-" + edition.id() + "]").val();
    }

    @Test
    void what_was_done_to_many_leads_back_to_the_same_part_of_the_list() {
        Edition good = newsroom.draft(title());
        String list = "/ban-bien-tap/bai-viet";
        Document narrowed = page(reporter.get(list + "?trang-thai=draft&tu=Khai+gi%E1%BA%A3ng+%26+" + good.id()));
        assertThat(narrowed.select("#tu").attr("value")).isEqualTo("Khai giảng & " + good.id());
        String action = page(reporter.get(list + "?trang-thai=draft&tu=khai+giang"))
                .select("form[method=post][action*=nhieu-bai]")
                .attr("action");
        HttpResponse<String> done = reporter.post(action, "verb=submit&edition=" + good.id());
        assertThat(location(done)).isEqualTo(list + "?trang-thai=draft&chuyen-muc=&tu=khai+giang&trang=1&xong=1");
        assertThat(page(reporter.get(location(done))).select("[role=status]").text())
                .isEqualTo("Đã xong 1 bài.");
        HttpResponse<String> refused = reporter.post(action, "verb=submit&edition=" + good.id());
        assertThat(page(refused).select("#trang-thai option[selected]").attr("value"))
                .isEqualTo("draft");
        assertThat(page(refused).select("nav.paging a").eachAttr("href"))
                .allMatch(address -> address.startsWith(list + "?trang-thai=draft&"));
    }

    @Test
    void an_article_that_nobody_has_read_takes_its_address_from_its_last_title() {
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Sapo");
        String other = "Bế giảng " + UUID.randomUUID();
        form.put("title", other);
        reporter.script(path(edition), form);
        assertThat(newsroom.article(edition).path()).startsWith("tin-tuc/be-giang-");
    }

    @Test
    void a_title_that_ends_in_a_number_keeps_its_address_when_it_is_saved() {
        String title = "Tổ dân phố " + System.nanoTime();
        Edition edition = newsroom.draft(title);
        String begun = newsroom.article(edition).path();
        reporter.script(path(edition), draft(edition, "Sapo"));
        assertThat(newsroom.article(edition).path()).isEqualTo(begun);
        Edition second = newsroom.draft(title);
        reporter.script(path(second), draft(second, "Sapo"));
        assertThat(newsroom.article(second).path()).isEqualTo(begun + "-2");
    }

    @Test
    void an_article_that_nobody_has_read_may_go_into_another_section_and_a_published_one_stays() {
        Section notices = newsroom.addSection("thong-bao-" + UUID.randomUUID(), "Thông báo");
        String section = Long.toString(notices.id());
        Edition edition = newsroom.draft(title());
        Map<String, String> form = draft(edition, "Sapo");
        form.put("section", section);
        reporter.script(path(edition), form);
        assertThat(newsroom.article(edition).path()).startsWith(notices.slug() + "/khai-giang-");
        assertThat(page(reporter.get(path(edition)))
                        .select("#section option[selected]")
                        .val())
                .isEqualTo(section);

        Edition live = newsroom.live(title());
        Edition correction = newsroom.correcting().correct(newsroom.editor, live.id(), "Sửa một chữ.");
        String published = newsroom.article(live).path();
        Map<String, String> corrected = draft(correction, "Sapo mới");
        corrected.put("section", section);
        assertThat(editor.script(path(correction), corrected).statusCode()).isEqualTo(200);
        assertThat(newsroom.article(live).path()).isEqualTo(published);
        assertThat(page(editor.get(path(correction))).select("#section")).isEmpty();
    }

    @Test
    void an_older_picture_of_the_library_is_looked_for_without_losing_what_was_typed() {
        Edition edition = newsroom.draft(title());
        String words = "Cầu tre " + UUID.randomUUID();
        reporter.post(
                "/ban-bien-tap/thu-vien",
                Map.of("alternative", words),
                Map.of("cau.jpg", Paintings.anotherJpeg(320, 200)));
        for (int newer = 0; newer < 12; newer++) {
            reporter.post("/ban-bien-tap/thu-vien", Map.of(), Map.of("moi.jpg", Paintings.anotherJpeg(32, 20)));
        }
        assertThat(page(reporter.get(path(edition))).select(".pictures img[alt='" + words + "']"))
                .isEmpty();
        Map<String, String> form = draft(edition, "Sapo đang viết");
        form.put("picture_words", words);
        form.put("find", "picture");
        Document found =
                page(reporter.get(location(reporter.post(path(edition), form)).replaceFirst("#.*", "")));
        assertThat(found.select(".pictures img").eachAttr("alt")).containsExactly(words);
        assertThat(found.select("#lead").text()).isEqualTo("Sapo đang viết");
    }

    @Test
    void a_scheduled_edition_may_come_with_its_end() {
        Edition edition = newsroom.approved(title());
        Map<String, String> times = new HashMap<>(
                Map.of("due", "2099-01-01T08:00", "end", "2098-01-01T08:00", "end_reason", "Hết hạn đăng ký"));
        HttpResponse<String> refused = publisher.post(path(edition, "/hen-gio"), times);
        assertThat(alert(refused)).contains("Giờ gỡ bài phải ở sau giờ đăng");
        assertThat(page(refused).select("details[open] #end_reason").attr("value"))
                .isEqualTo("Hết hạn đăng ký");
        times.put("end", "2099-02-01T08:00");
        assertThat(publisher.post(path(edition, "/hen-gio"), times).statusCode())
                .isEqualTo(303);
        assertThat(publisher.get(path(edition)).body()).contains("08:00 01/01/2099", "08:00 01/02/2099");
        assertThat(alert(publisher.post(path(edition, "/hen-gio"), Map.of("due", "mai"))))
                .contains("Không đọc được giờ");
    }
}
