package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import com.google.gson.Gson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Administering;
import vn.bantin.account.Authority;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.challenge.Puzzle;
import vn.bantin.challenge.Worker;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.PhotoFolder;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.Kind;
import vn.bantin.rule.CalendarDay;
import vn.bantin.rule.CalendarKeeping;
import vn.bantin.vietnamese.Dates;

/** Questions from the citizen's form to the answer, as those who have a part in them go about it. */
@ParameterizedClass
@EnumSource(Engine.class)
class QuestionPagesTest {
    private static final String BOARD = "/ban-bien-tap/hoi-dap";
    private static final String FIRST_PAGE = "/ban-bien-tap";
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private final TwoSites sites;
    private final String body = "Phòng " + UUID.randomUUID();
    private final Body office;
    private final Account officer;
    private final String title = "Ngập ở ngõ " + UUID.randomUUID();

    QuestionPagesTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
        sites.pass(Duration.ofMinutes(10));
        office = sites.database()
                .write(tx -> new Bodies(tx, sites.here.site.id())
                        .add(body, Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), ""));
        officer = sites.here.add("Cán bộ " + UUID.randomUUID(), Role.OFFICER);
        sites.database().change(tx -> new Memberships(tx, sites.here.site.id()).add(office.id(), officer.id()));
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void a_question_is_sent_assigned_and_answered_and_its_sender_follows_it_without_an_account() {
        String code = sentByForm();
        assertThat(follow(code).text()).contains("chờ phân công", title, "Hạn trả lời");
        assertThat(page(nobody(), "/hoi-dap/tra-cuu/" + code + "?moi=1")
                        .select("[role=status]")
                        .text())
                .contains("không gửi thư hay tin nhắn", "hãy giữ mã số", "quay lại xem");
        assertThat(page(moderator(), BOARD).text())
                .contains(title)
                .as("one more after 15:00 and on a day off")
                .containsPattern("Còn 1[56] ngày làm việc");
        take(moderator(), code, "giao", assignment());
        assertThat(follow(code).text()).contains("Đang giải quyết", body).doesNotContain("Cán bộ");
        assertThat(page(officer(), BOARD).text()).contains(title);
        take(officer(), code, "tam-dung", Map.of("note", "Chờ kết quả đo đạc."));
        assertThat(follow(code).text())
                .contains("Tạm dừng tính thời hạn", "Chờ kết quả đo đạc.")
                .doesNotContain("Hạn trả lời");
        take(officer(), code, "tiep-tuc", Map.of());
        take(officer(), code, "tra-loi", Map.of("note", "Phường sẽ nạo vét cống trước 30/12."));
        assertThat(follow(code).text()).contains("Đã trả lời", "Phường sẽ nạo vét cống trước 30/12.");
        assertThat(page(sites.here.as(Role.SITE_ADMINISTRATOR), "/ban-bien-tap/nhat-ky?viec=QUESTION_STEPPED")
                        .select("tbody td:nth-child(5)")
                        .eachText())
                .contains("Đã trả lời", "Đã giao giải quyết")
                .doesNotContain("ANSWER");
    }

    @Test
    void only_those_with_a_part_in_it_see_it_and_take_its_steps() {
        String code = asked();
        for (Role role : new Role[] {Role.OFFICER, Role.REPORTER, Role.EDITOR, Role.SITE_ADMINISTRATOR}) {
            assertThat(sites.here.as(role).get(sites.question(code)).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
            assertThat(sites.here
                            .as(role)
                            .post(sites.question(code) + "/giao", assignment())
                            .statusCode())
                    .as(role.name())
                    .isEqualTo(404);
            assertThat(sites.here.as(role).get(BOARD + "?bang=open").body()).doesNotContain(title);
        }
        assertThat(sites.elsewhere.as(Role.MODERATOR).get(sites.question(code)).statusCode())
                .isEqualTo(404);
        assertThat(sites.elsewhere.asNobody().get("/hoi-dap/tra-cuu/" + code).statusCode())
                .isEqualTo(404);
        take(moderator(), code, "giao", assignment());
        for (String step : new String[] {"tra-loi", "tam-dung", "chuyen-tra"}) {
            assertThat(moderator()
                            .post(sites.question(code) + "/" + step, Map.of("note", "x"))
                            .statusCode())
                    .isEqualTo(422);
        }
        for (String step : new String[] {"giao", "tu-choi", "xoa"}) {
            assertThat(officer()
                            .post(sites.question(code) + "/" + step, Map.of("note", "x"))
                            .statusCode())
                    .isEqualTo(422);
        }
        take(officer(), code, "chuyen-tra", Map.of("note", "Không thuộc phòng."));
        assertThat(officer().get(sites.question(code)).statusCode()).isEqualTo(404);
        assertThat(follow(code).text()).contains("chờ phân công").doesNotContain("Không thuộc phòng.");
    }

    @Test
    void it_is_given_to_a_body_of_this_site_and_one_of_its_people() {
        String code = asked();
        for (Map<String, String> wrong : List.of(
                Map.of("body", "999999", "officer", officer.id().toString()),
                Map.of("body", "", "officer", ""),
                Map.of("body", Long.toString(office.id()), "officer", ""),
                Map.of(
                        "body",
                        Long.toString(office.id()),
                        "officer",
                        sites.elsewhere.person(Role.OFFICER).id().toString()))) {
            HttpResponse<String> refused = moderator().post(sites.question(code) + "/giao", wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("details[open] select"))
                    .hasSize(2);
        }
        assertThat(moderator()
                        .post(sites.question(code) + "/tu-choi", Map.of("note", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_moderator_puts_kind_and_field_right_while_it_waits_and_the_history_keeps_what_they_were() {
        String code = asked();
        take(moderator(), code, "phan-loai", Map.of("kind", "PROPOSAL", "field", "LAND"));
        assertThat(page(moderator(), sites.question(code)).text())
                .contains("Kiến nghị", "Đất đai, xây dựng", "Trước đó: Phản ánh, Môi trường");
        assertThat(follow(code).text()).contains("Đã đổi loại và lĩnh vực").doesNotContain("Trước đó");
        for (Map<String, String> wrong : List.of(
                Map.of("kind", "PROPOSAL", "field", "LAND"),
                Map.of("kind", "PROPOSAL", "field", "KHAC"),
                Map.of("field", "OTHER"))) {
            HttpResponse<String> refused = moderator().post(sites.question(code) + "/phan-loai", wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("details[open] #kind"))
                    .hasSize(1);
        }
        take(moderator(), code, "giao", assignment());
        for (DeskClient person : List.of(moderator(), officer())) {
            assertThat(person.post(sites.question(code) + "/phan-loai", Map.of("kind", "QUESTION", "field", "OTHER"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void whoever_asks_for_the_data_of_a_question_gets_what_its_sender_may_read_and_has_it_erased() {
        String code = asked();
        take(moderator(), code, "giao", assignment());
        take(officer(), code, "chuyen-tra", Map.of("note", "Không thuộc phòng."));
        take(moderator(), code, "giao", assignment());
        take(officer(), code, "tra-loi", Map.of("note", "Sẽ nạo vét cống."));
        reply(code, "danh-gia", Map.of("danh-gia", "fair"));
        assertThat(follow(code).text())
                .contains("Đánh giá của bạn", "Bạn đã đánh giá: Bình thường")
                .doesNotContain("Người gửi đánh giá");
        String data = "/ban-bien-tap/binh-luan/du-lieu";
        Map<String, String> sought = Map.of("sought", code.toLowerCase(Locale.ROOT), "basis", "Đơn số 12");
        assertThat(Jsoup.parse(moderator().post(data, sought).body())
                        .select("main .items a[href=" + sites.question(code) + "]"))
                .hasSize(1);
        assertThat(moderator().post(data + "/xuat", sought).body())
                .contains(code, title, "Nguyễn Thị Mến", "Đã trả lời: Sẽ nạo vét cống.", "Bình thường")
                .doesNotContain("Không thuộc phòng.", officer.name());
        DeskClient stranger = sites.elsewhere.as(Role.MODERATOR);
        assertThat(stranger.post(data, sought).body())
                .contains("Không tìm thấy")
                .doesNotContain(title);
        assertThat(stranger.post(data + "/xuat", sought).body()).doesNotContain(title);
        assertThat(stranger.post(data + "/xoa", sought).body()).contains("0 bình luận, 0 câu hỏi");
        assertThat(follow(code).text()).contains(title);
        for (String verb : List.of("/xuat", "/xoa")) {
            HttpResponse<String> named =
                    moderator().post(data + verb, Map.of("sought", code, "basis", "Đơn của bà nguyen thi men, số 12"));
            assertThat(named.statusCode()).as(verb).isEqualTo(422);
            assertThat(Jsoup.parse(named.body()).select("[role=alert]").text()).contains("Căn cứ còn ghi họ tên");
            assertThat(Jsoup.parse(named.body()).expectFirst("#basis").val()).endsWith("số 12");
        }
        assertThat(moderator().post(data + "/xoa", sought).body()).contains("0 bình luận, 1 câu hỏi");
        assertThat(follow(code).text())
                .contains("Đã trả lời", "Nội dung đã được xóa")
                .doesNotContain(title, "Sẽ nạo vét cống.", "Đơn số 12");
        assertThat(moderator().post(data + "/xoa", sought).body()).contains("0 bình luận, 0 câu hỏi");
        assertThat(moderator().post(data, Map.of("sought", "HD-123")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoever_asks_for_it_is_erased_from_it() {
        String code = asked();
        take(moderator(), code, "tu-choi", Map.of("note", "Đã gửi tới tỉnh."));
        assertThat(follow(code).text()).contains("Không tiếp nhận", "Đã gửi tới tỉnh.");
        assertThat(moderator()
                        .post(sites.question(code) + "/xoa", Map.of("note", "Bà Nguyễn Thị Mến xin xóa."))
                        .body())
                .contains("Căn cứ còn ghi họ tên");
        take(moderator(), code, "xoa", Map.of("note", "Đơn số 12"));
        List<String> kept = sites.database()
                .read(tx -> tx.createQuery("""
                        SELECT note FROM question_step s JOIN question q ON q.id = s.question_id
                        WHERE q.reference = :code AND note <> '' UNION ALL SELECT name FROM question WHERE reference = :code
                        """)
                        .bind("code", code)
                        .mapTo(String.class)
                        .list());
        assertThat(kept).containsExactly("Đơn số 12", "");
        assertThat(follow(code).text())
                .contains("Nội dung đã được xóa", "Đã xóa dữ liệu của bạn")
                .doesNotContain(title, "Đã gửi tới tỉnh.", "của người gửi");
        assertThat(page(moderator(), sites.question(code)).text()).contains("Đã xóa dữ liệu của người gửi");
        assertThat(page(moderator(), sites.question(code)).text()).doesNotContain(title, "Nguyễn Thị Mến");
    }

    @Test
    void what_is_missing_is_named_and_all_else_stays() {
        Map<String, String> fields = fields();
        fields.put("linh-vuc", "KHAC");
        HttpResponse<String> refused = nobody().post("/hoi-dap/gui", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("lĩnh vực trong danh sách");
        fields.put("linh-vuc", "LAND");
        fields.put("ho-ten", " ");
        Document again = Jsoup.parse(nobody().post("/hoi-dap/gui", fields).body());
        assertThat(again.select("[role=alert]").text()).contains("họ tên");
        assertThat(again.expectFirst("#tieu-de").val()).isEqualTo(title);
        assertThat(again.select("#linh-vuc option[selected]").val()).isEqualTo("LAND");
        fields.put("ho-ten", "Mến");
        assertThat(Jsoup.parse(nobody().post("/hoi-dap/gui", fields).body()).select("fieldset.code img"))
                .as("without a proof a code is asked for")
                .hasSize(1);
        assertThat(nobody().get("/hoi-dap/tra-cuu/HD-0000-0000").statusCode()).isEqualTo(404);
        assertThat(location(nobody().get("/hoi-dap/tra-cuu?ma-so=hd-7k2m9qxd"))).contains("/HD-7K2M-9QXD");
    }

    @Test
    void all_faults_are_named_at_once_each_at_its_field_and_the_first_is_where_one_goes_on() {
        Map<String, String> fields = fields();
        fields.putAll(
                Map.of("linh-vuc", "", "ho-ten", " ", "loi-binh-luan", "", "dia-diem", "x".repeat(201), "o", "B3"));
        fields.remove("dong-y");
        HttpResponse<String> refused = nobody().post("/hoi-dap/gui", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#linh-vuc", "#ho-ten", "#loi-binh-luan", "#dia-diem", "#o", "#dong-y");
        for (String field : List.of("linh-vuc", "ho-ten", "loi-binh-luan", "dia-diem", "dong-y")) {
            assertThat(page.expectFirst("#" + field).attr("aria-describedby").split(" "))
                    .as(field)
                    .contains("sai-" + field);
            assertThat(page.expectFirst("#sai-" + field).text())
                    .isEqualTo(page.expectFirst("[role=alert] a[href=#" + field + "]")
                            .text());
        }
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("linh-vuc");
        assertThat(page.select("[aria-invalid]")).hasSize(5);
        assertThat(page.expectFirst("#tieu-de").val()).isEqualTo(title);
        fields.putAll(fields());
        fields.putAll(Map.of("dia-diem", "", "o", ""));
        Document whole = Jsoup.parse(nobody().post("/hoi-dap/gui", fields).body());
        assertThat(whole.select("[role=alert], .fault, [autofocus]")).isEmpty();
    }

    @Test
    void a_form_that_is_sent_twice_leads_to_the_same_number_for_some_minutes_and_is_kept_once() throws Exception {
        Map<String, String> form = proved();
        try (ExecutorService clicks = Executors.newFixedThreadPool(4)) {
            Callable<HttpResponse<String>> click = () -> nobody().post("/hoi-dap/gui", form);
            Set<String> led = new HashSet<>();
            for (Future<HttpResponse<String>> sent : clicks.invokeAll(Collections.nCopies(4, click))) {
                assertThat(sent.get().statusCode()).isEqualTo(303);
                led.add(location(sent.get()));
            }
            assertThat(led).as("clicked four times at once").hasSize(1);
        }
        String code = location(nobody().post("/hoi-dap/gui", form)).replaceAll(".*/(HD-[^?]*).*", "$1");
        assertThat(follow(code).text()).contains(title);
        assertThat(page(moderator(), BOARD).select("tbody th:contains(" + title + ")"))
                .hasSize(1);
        for (Map<String, String> other : List.of(
                Map.of("tieu-de", "Việc khác"), Map.of("khoa", UUID.randomUUID().toString()), Map.of("khoa", ""))) {
            Map<String, String> guessed = new HashMap<>(form);
            guessed.putAll(other);
            HttpResponse<String> refused = nobody().post("/hoi-dap/gui", guessed);
            assertThat(refused.statusCode()).as("its proof has served").isEqualTo(422);
            assertThat(refused.body()).doesNotContain(code);
        }
        sites.pass(Duration.ofMinutes(11));
        HttpResponse<String> late = nobody().post("/hoi-dap/gui", form);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).doesNotContain(code);
    }

    @Test
    void each_form_that_is_shown_has_a_key_of_its_own_and_keeps_it_until_it_is_taken() {
        Map<String, String> form = proved();
        assertThat(proved().get("khoa")).isNotEqualTo(form.get("khoa"));
        form.remove("bang-chung");
        Document asked = Jsoup.parse(nobody().post("/hoi-dap/gui", form).body());
        assertThat(asked.expectFirst("input[name=khoa]").val()).isEqualTo(form.get("khoa"));
    }

    @Test
    void an_answer_is_rated_once_and_asked_about_and_its_clock_begins_anew() {
        String code = answered();
        assertThat(reply(code, "danh-gia", Map.of("danh-gia", "tuyet-voi")).statusCode())
                .isEqualTo(422);
        assertThat(reply(code, "danh-gia", Map.of("danh-gia", "dissatisfied")).statusCode())
                .isEqualTo(303);
        assertThat(follow(code).text()).contains("Chưa hài lòng").doesNotContain("Bạn thấy câu trả lời thế nào?");
        assertThat(Jsoup.parse(reply(code, "danh-gia", Map.of("danh-gia", "satisfied"))
                                .body())
                        .select("[role=alert]")
                        .text())
                .contains("đã đánh giá");
        assertThat(reply(code, "hoi-them", Map.of("hoi-them", " ")).statusCode())
                .isEqualTo(422);
        assertThat(reply(code, "hoi-them", Map.of("hoi-them", "Ngày nào bắt đầu?"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(follow(code).text())
                .contains("Đang giải quyết", "Ngày nào bắt đầu?", "Hạn trả lời")
                .doesNotContain("Đánh giá của người gửi");
        assertThat(page(officer(), sites.question(code)).text()).contains("Ngày nào bắt đầu?", "Còn 1");
        assertThat(reply(code, "hoi-them", Map.of("hoi-them", "Còn nữa")).statusCode())
                .as("before it is answered")
                .isEqualTo(422);
        take(officer(), code, "tra-loi", Map.of("note", "Ngày 5/12."));
        assertThat(follow(code).text()).contains("Phường sẽ nạo vét cống trước 30/12.", "Ngày 5/12.");
        assertThat(reply(code, "danh-gia", Map.of("danh-gia", "satisfied")).statusCode())
                .as("the newest answer, too, is rated")
                .isEqualTo(303);
        Map<String, Document> pages = Map.of(
                "Bạn đã đánh giá: ", follow(code),
                "Người gửi đánh giá: ", page(moderator(), sites.question(code)));
        pages.forEach((who, page) -> {
            assertThat(page.select("main ol li:contains(Phường sẽ nạo vét)").text())
                    .contains(who + "Chưa hài lòng");
            assertThat(page.select("main ol li:contains(Ngày 5/12.)").text())
                    .contains(who + "Hài lòng")
                    .doesNotContain("Chưa hài lòng");
        });
    }

    @Test
    void whoever_reads_english_stays_there_with_the_number() {
        String code = answered();
        String english = "/hoi-dap/tra-cuu/" + code + "?ngon-ngu=en";
        assertThat(location(nobody().post(
                                "/hoi-dap/tra-cuu/" + code + "/danh-gia?ngon-ngu=en", Map.of("danh-gia", "fair"))))
                .endsWith(english);
        assertThat(location(nobody().get("/hoi-dap/tra-cuu?ngon-ngu=en&ma-so=" + code.substring(3))))
                .endsWith(english);
        assertThat(page(nobody(), english).text()).contains("Your rating");
    }

    @Test
    void what_is_written_too_late_is_shown_once_more() {
        String code = answered();
        String question = sites.question(code);
        String seen =
                page(moderator(), question).expectFirst("input[name=seen]").val();
        take(moderator(), code, "mo-lai", Map.of("note", "Trả lời chưa đúng câu hỏi."));
        HttpResponse<String> late =
                moderator().post(question + "/tu-choi", Map.of("note", "Không thuộc phường.", "seen", seen));
        assertThat(late.statusCode()).as("seen before it was opened again").isEqualTo(422);
        assertThat(reply(code, "hoi-them", Map.of("hoi-them", "Còn ngõ 14?")).body())
                .contains("Còn ngõ 14?");
        take(moderator(), code, "giao", assignment());
        take(officer(), code, "tam-dung", Map.of("note", "Chờ kết quả đo đạc."));
        HttpResponse<String> paused = officer().post(question + "/tra-loi", Map.of("note", "Đã nạo vét."));
        assertThat(paused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(paused.body()).select(".said").text()).contains("Đã nạo vét.");
    }

    @Test
    void a_text_is_given_back_where_the_question_went_to_another_body_while_it_was_written() {
        String code = asked();
        String question = sites.question(code);
        take(moderator(), code, "giao", assignment());
        String seen = page(officer(), question).expectFirst("input[name=seen]").val();
        Account other = sites.here.add("Cán bộ khác " + UUID.randomUUID(), Role.OFFICER);
        Body elsewhere = sites.database()
                .write(tx -> new Bodies(tx, sites.here.site.id())
                        .add(body + " khác", Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), office.contact(), ""));
        sites.database().change(tx -> new Memberships(tx, sites.here.site.id()).add(elsewhere.id(), other.id()));
        Map<String, String> given = Map.of(
                "body", Long.toString(elsewhere.id()), "officer", other.id().toString());
        take(moderator(), code, "giao", given);
        Map<String, String> written = Map.of("note", "Sẽ <nạo vét> cống.\nTrước 30/12.", "seen", seen);
        String unknown = BOARD + "/" + UUID.randomUUID();
        for (String step : List.of("tra-loi", "tam-dung")) {
            HttpResponse<String> late = officer().post(question + "/" + step, written);
            assertThat(late.statusCode()).isEqualTo(404);
            Document page = Jsoup.parse(late.body());
            assertThat(page.expectFirst("textarea[readonly]").val()).isEqualTo("Sẽ <nạo vét> cống.\nTrước 30/12.");
            assertThat(page.select("[role=alert]").text()).contains("có thể đã được giao cho cơ quan khác");
            assertThat(page.text()).doesNotContain(title, "Cứ mưa là ngập", "Nguyễn Thị Mến", elsewhere.name());
            assertThat(Jsoup.parse(officer().post(unknown + "/" + step, written).body())
                            .select("main")
                            .html())
                    .as("the same as of a question that never was")
                    .isEqualTo(page.select("main").html());
        }
        assertThat(officer().post(question + "/tra-loi", Map.of("note", " ")).statusCode())
                .isEqualTo(404);
        assertThat(follow(code).text()).doesNotContain("nạo vét");
    }

    @Test
    void a_holiday_that_is_declared_later_moves_what_is_open() {
        String code = asked();
        LocalDate before = due(code);
        new CalendarKeeping(sites.database(), sites.clock)
                .enter(sites.here.person(Role.PROVINCE_ADMINISTRATOR), new CalendarDay(before, false, "Nghỉ bù"));
        answering().recount(sites.here.site.id());
        assertThat(due(code)).isAfter(before);
        new CalendarKeeping(sites.database(), sites.clock)
                .strike(sites.here.person(Role.PROVINCE_ADMINISTRATOR), before);
    }

    private Answering answering() {
        return new Answering(sites.database(), sites.clock, new PhotoFolder(sites.data.resolve("question-photos")));
    }

    @Test
    void a_moderator_opens_the_question_whose_number_somebody_reads_out() {
        String code = asked();
        assertThat(location(moderator().get(BOARD + "?ma-so=" + code.toLowerCase(Locale.ROOT))))
                .isEqualTo(sites.question(code));
        assertThat(location(moderator().get(BOARD + "?ma-so=" + code.substring(3))))
                .isEqualTo(sites.question(code));
        assertThat(moderator().get(BOARD + "?ma-so=HD-0000-0000").statusCode()).isEqualTo(404);
        assertThat(page(officer(), BOARD + "?ma-so=" + code).text()).doesNotContain(title);
        assertThat(sites.elsewhere
                        .as(Role.MODERATOR)
                        .get(BOARD + "?ma-so=" + code)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_nobody_has_answered_is_erased_too() {
        String code = asked();
        take(moderator(), code, "xoa", Map.of("note", "Đơn số 12"));
        assertThat(follow(code).text())
                .contains("Không tiếp nhận", "Nội dung đã được xóa")
                .doesNotContain(title);
    }

    @Test
    void nobody_asks_further_without_end() {
        String code = answered();
        for (int time = 1; time <= 5; time++) {
            assertThat(reply(code, "hoi-them", Map.of("hoi-them", "Lần " + time))
                            .statusCode())
                    .isEqualTo(303);
            take(officer(), code, "tra-loi", Map.of("note", "Trả lời lần " + time));
        }
        HttpResponse<String> refused = reply(code, "hoi-them", Map.of("hoi-them", "Lần sáu"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).expectFirst("#hoi-them").val()).isEqualTo("Lần sáu");
    }

    @Test
    void a_moderator_opens_again_what_was_answered_and_the_sender_reads_why() {
        String code = answered();
        take(moderator(), code, "mo-lai", Map.of("note", "Trả lời chưa đúng câu hỏi."));
        assertThat(follow(code).text()).contains("chờ phân công", "Đã mở lại", "Trả lời chưa đúng câu hỏi.");
        assertThat(officer().get(sites.question(code)).statusCode()).isEqualTo(404);
    }

    @Test
    void an_answer_is_published_without_its_sender_and_found_without_marks() {
        String code = answered();
        String shown = "Nạo vét cống " + UUID.randomUUID();
        Map<String, String> named =
                new HashMap<>(Map.of("title", shown, "asked", "Bà NGUYEN thi Mến hỏi.", "answer", "Trước 30/12."));
        assertThat(Jsoup.parse(moderator()
                                .post(sites.question(code) + "/cong-bo", named)
                                .body())
                        .select("[role=alert]")
                        .text())
                .contains("họ tên người gửi");
        named.put("asked", "Cứ mưa là ngập");
        assertThat(Jsoup.parse(moderator()
                                .post(sites.question(code) + "/cong-bo", named)
                                .body())
                        .select("[role=alert]")
                        .text())
                .contains("nguyên văn lời người gửi");
        named.put("asked", "Hỏi lại theo số 0912 345 678");
        assertThat(Jsoup.parse(moderator()
                                .post(sites.question(code) + "/cong-bo", named)
                                .body())
                        .select("[role=alert]")
                        .text())
                .contains("số điện thoại");
        named.put("asked", "Khi nào hết ngập?");
        assertThat(officer().post(sites.question(code) + "/cong-bo", named).statusCode())
                .isEqualTo(422);
        take(moderator(), code, "cong-bo", named);
        String found = "/hoi-dap?tu-khoa=nao+vet+" + shown.substring(shown.length() - 12);
        String path = page(nobody(), found).expectFirst(".results a").attr("href");
        assertThat(page(nobody(), path).text())
                .contains(shown, "Khi nào hết ngập?", "Trước 30/12.", body)
                .doesNotContain("Mến", code, "Cán bộ");
        assertThat(follow(code).select("a[href=" + path + "]")).hasSize(1);
        assertThat(sites.elsewhere.asNobody().get(path).statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(sites.elsewhere.asNobody().get(found).body()).select(".results a"))
                .isEmpty();
        named.put("title", shown + " (sửa)");
        take(moderator(), code, "cong-bo", named);
        assertThat(page(nobody(), path).text()).contains(shown + " (sửa)");
        take(moderator(), code, "thoi-cong-bo", Map.of());
        assertThat(nobody().get(path).statusCode()).isEqualTo(404);
        assertThat(page(nobody(), found).select(".results a")).isEmpty();
    }

    @Test
    void the_log_names_a_question_by_its_public_title_and_tells_nothing_before() {
        String code = answered();
        String address = sites.question(code);
        assertThat(logged(address)).contains("Câu hỏi gửi lúc", address).doesNotContain(title, code);
        take(moderator(), code, "cong-bo", Map.of("title", "Nạo vét cống", "asked", "Khi nào?", "answer", "Tháng 12."));
        assertThat(logged(address))
                .containsPattern("Câu hỏi số \\d+: Nạo vét cống http\\S+/hoi-dap/\\d+")
                .doesNotContain(title, code);
    }

    /** What the log names the things that were done to the question. */
    private String logged(String address) {
        return page(
                        sites.here.as(Role.SITE_ADMINISTRATOR),
                        "/ban-bien-tap/nhat-ky?doi-tuong=" + address.replaceFirst(".*/", ""))
                .select("tbody td:nth-child(4)")
                .text();
    }

    @Test
    void each_finds_on_the_first_page_the_questions_that_wait_for_them() {
        String code = asked();
        assertThat(waiting(moderator(), "Chờ bạn giao")).contains(title).containsPattern("Còn 1[56] ngày");
        assertThat(page(officer(), FIRST_PAGE).select("#questions")).isEmpty();
        take(moderator(), code, "giao", assignment());
        assertThat(waiting(officer(), "Cần bạn trả lời"))
                .contains(title, "Còn 1")
                .doesNotContain(code);
        assertThat(page(moderator(), FIRST_PAGE).text()).doesNotContain(title);
        assertThat(page(sites.here.as(Role.EDITOR), FIRST_PAGE).text()).doesNotContain(title);
        assertThat(page(sites.elsewhere.as(Role.MODERATOR), FIRST_PAGE).text()).doesNotContain(title);
        sites.pass(Duration.ofDays(40));
        assertThat(waiting(moderator(), "Quá hạn hoặc sắp đến hạn")).contains(title, "Quá hạn");
        take(officer(), code, "tra-loi", Map.of("note", "Đã nạo vét."));
        assertThat(page(moderator(), FIRST_PAGE).text()).doesNotContain(title);
        assertThat(page(officer(), FIRST_PAGE).select("#questions")).isEmpty();
    }

    @Test
    void a_moderator_finds_on_the_first_page_what_was_given_to_somebody_who_may_not_come_any_more() {
        String code = asked();
        long site = sites.here.site.id();
        sites.database().change(tx -> new Memberships(tx, site).remove(office.id(), officer.id()));
        Account gone = invited("Cán bộ nghỉ việc");
        take(
                moderator(),
                code,
                "giao",
                Map.of("body", Long.toString(office.id()), "officer", gone.id().toString()));
        String label = "Người được giao không còn vào được";
        assertThat(waiting(moderator(), label)).doesNotContain(title);
        administering().disable(Authority.operator("test"), site, gone.id());
        assertThat(waiting(moderator(), label)).contains(title);
        assertThat(page(sites.elsewhere.as(Role.MODERATOR), FIRST_PAGE).text()).doesNotContain(title);
        assertThat(page(sites.here.as(Role.OFFICER), FIRST_PAGE).text()).doesNotContain(title);
        sites.pass(Duration.ofDays(40));
        assertThat(page(moderator(), FIRST_PAGE).select("#questions ~ ul a:contains(" + title + ")"))
                .as("once, however late it is")
                .hasSize(1);
        Account colleague = invited("Đồng nghiệp");
        assertThat(waiting(moderator(), label)).as("somebody else can act").doesNotContain(title);
        administering().disable(Authority.operator("test"), site, colleague.id());
        assertThat(waiting(moderator(), label)).contains(title);
        take(moderator(), code, "xoa", Map.of("note", "Đơn số 12"));
        assertThat(waiting(moderator(), label)).doesNotContain(title);
    }

    /** Somebody else of the body, who can be shut out. */
    private Account invited(String name) {
        Account account = administering()
                .invite(
                        Authority.operator("test"),
                        sites.here.site.id(),
                        name,
                        UUID.randomUUID() + "@bensen.example",
                        Role.OFFICER,
                        null)
                .account();
        sites.database().change(tx -> new Memberships(tx, sites.here.site.id()).add(office.id(), account.id()));
        return account;
    }

    private Administering administering() {
        return new Administering(sites.database(), sites.clock);
    }

    private static String waiting(DeskClient person, String label) {
        return page(person, FIRST_PAGE)
                .select("h3:containsOwn(" + label + ") + ul")
                .text();
    }

    @Test
    void everybody_reads_how_long_the_answers_of_each_body_took() {
        take(moderator(), asked(), "giao", assignment());
        String board = "/hoi-dap/thoi-gian";
        List<String> before = row(board);
        answered();
        asked();
        List<String> after = row(board);
        assertThat(Integer.parseInt(after.get(1)) - Integer.parseInt(before.get(1)))
                .as("received by the body")
                .isEqualTo(1);
        assertThat(Integer.parseInt(after.get(2)) - Integer.parseInt(before.get(2)))
                .as("answered in time")
                .isEqualTo(1);
        assertThat(after.get(9)).as("on the day it came").isEqualTo("0,0");
        assertThat(nobody().get(board + ".csv").body()).contains("\"" + body + "\",\"Môi trường\"");
        assertThat(nobody().get(board + "?nam=1999").statusCode()).isEqualTo(404);
        assertThat(nobody().get(board + "?nam=2999").statusCode()).isEqualTo(404);
    }

    @Test
    void what_nobody_answers_is_overdue_and_a_late_answer_stays_late() {
        String code = asked();
        int year = sites.clock.instant().atZone(Dates.ZONE).getYear();
        take(moderator(), code, "giao", assignment());
        sites.pass(Duration.ofDays(40));
        assertThat(page(moderator(), sites.question(code)).text()).contains("Quá hạn");
        assertThat(Jsoup.parse(officer()
                                .post(sites.question(code) + "/tam-dung", Map.of("note", "Chờ."))
                                .body())
                        .select("[role=alert]")
                        .text())
                .contains("quá hạn nên không tạm dừng được");
        assertThat(page(officer(), BOARD + "?bang=overdue").text()).contains(title);
        take(officer(), code, "tra-loi", Map.of("note", "Xin lỗi vì trả lời muộn."));
        assertThat(page(moderator(), BOARD + "?bang=overdue").text()).doesNotContain(title);
        assertThat(Integer.parseInt(row("/hoi-dap/thoi-gian?nam=" + year).get(3)))
                .as("answered late")
                .isEqualTo(1);
    }

    @Test
    void what_was_opened_again_counts_as_unanswered_and_what_stands_still_as_paused() {
        String board = "/hoi-dap/thoi-gian?nam="
                + sites.clock.instant().atZone(Dates.ZONE).getYear();
        String code = answered();
        assertThat(row(board).subList(1, 9)).containsExactly("1", "1", "0", "0", "0", "0", "0", "0");
        reply(code, "hoi-them", Map.of("hoi-them", "Ngày nào bắt đầu?"));
        assertThat(row(board).subList(1, 9))
                .as("asked further, with the same body")
                .containsExactly("1", "0", "0", "1", "0", "0", "0", "1");
        take(officer(), code, "tam-dung", Map.of("note", "Chờ kết quả đo đạc."));
        assertThat(row(board).subList(1, 9)).as("paused").containsExactly("1", "0", "0", "0", "0", "1", "0", "1");
        take(officer(), code, "tiep-tuc", Map.of());
        sites.pass(Duration.ofDays(40));
        assertThat(row(board).subList(1, 9)).as("overdue").containsExactly("1", "0", "0", "0", "1", "0", "0", "1");
        assertThat(nobody().get(board.replace("?", ".csv?")).body())
                .contains("\"Đang tạm dừng\"", "\"1\",\"0\",\"0\",\"0\",\"1\",\"0\",\"0\",\"1\",\"\"");
        take(officer(), code, "tra-loi", Map.of("note", "Ngày 5/12."));
        assertThat(row(board).subList(1, 9))
                .as("answered late")
                .containsExactly("1", "0", "1", "0", "0", "0", "0", "0");
        take(moderator(), code, "mo-lai", Map.of("note", "Trả lời chưa đúng câu hỏi."));
        assertThat(Jsoup.parse(nobody().get(board).body()).select("tbody th").eachText())
                .as("nobody has it while a moderator is to assign it")
                .doesNotContain(body)
                .contains("Chưa giao, hoặc không tiếp nhận");
    }

    @Test
    void days_on_which_the_clock_stands_still_are_given_back() {
        String code = asked();
        String other = asked();
        take(moderator(), code, "giao", assignment());
        take(moderator(), other, "giao", assignment());
        take(officer(), code, "tam-dung", Map.of("note", "Chờ kết quả đo đạc."));
        sites.pass(Duration.ofDays(14));
        take(officer(), code, "tiep-tuc", Map.of());
        assertThat(due(code)).isAfter(due(other));
    }

    private LocalDate due(String code) {
        return follow(code).select("dl time").stream()
                .map(time -> OffsetDateTime.parse(time.attr("datetime")).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<String> row(String board) {
        return page(nobody(), board).expectFirst("table").select("tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().equals(body))
                .findFirst()
                .orElseThrow()
                .children()
                .eachText();
    }

    private String answered() {
        String code = asked();
        take(moderator(), code, "giao", assignment());
        take(officer(), code, "tra-loi", Map.of("note", "Phường sẽ nạo vét cống trước 30/12."));
        return code;
    }

    private HttpResponse<String> reply(String code, String step, Map<String, String> form) {
        return nobody().post("/hoi-dap/tra-cuu/" + code + "/" + step, form);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("loai", "REPORT");
        fields.put("linh-vuc", "ENVIRONMENT");
        fields.put("ho-ten", "Nguyễn Thị Mến");
        fields.put("tieu-de", title);
        fields.put("loi-binh-luan", "Cứ mưa là ngập " + title);
        fields.put("dong-y", "1");
        return fields;
    }

    private String asked() {
        Submission submission = new Submission("Nguyễn Thị Mến", "", title, "Cứ mưa là ngập", Wish.ANSWER);
        return new Asking(sites.database(), sites.clock)
                .ask(
                        sites.here.site.id(),
                        Asked.of(Kind.REPORT, Field.ENVIRONMENT, submission),
                        Suspicion.NONE,
                        tx -> {})
                .code()
                .text();
    }

    private String sentByForm() {
        HttpResponse<String> sent = nobody().post("/hoi-dap/gui", proved());
        assertThat(sent.statusCode()).as(Jsoup.parse(sent.body()).text()).isEqualTo(303);
        return location(sent).replaceAll(".*/(HD-[^?]*).*", "$1");
    }

    /** A whole form as a page shows it, with its key and a proof. */
    private Map<String, String> proved() {
        Map<String, String> fields = fields();
        Document form = page(nobody(), "/hoi-dap/gui");
        fields.put("khoa", form.expectFirst("input[name=khoa]").val());
        String puzzle = form.expectFirst("form[data-puzzle]").attr("data-puzzle");
        fields.put(
                "bang-chung",
                Worker.solve(new Gson().fromJson(nobody().get(puzzle).body(), Puzzle.class)));
        return fields;
    }

    private Document follow(String code) {
        return page(nobody(), "/hoi-dap/tra-cuu/" + code);
    }

    private Map<String, String> assignment() {
        return Map.of(
                "body", Long.toString(office.id()), "officer", officer.id().toString());
    }

    private void take(DeskClient person, String code, String step, Map<String, String> form) {
        HttpResponse<String> taken = person.post(sites.question(code) + "/" + step, form);
        assertThat(taken.statusCode())
                .as(Jsoup.parse(taken.body()).select("[role=alert]").text())
                .isEqualTo(303);
    }

    private static Document page(DeskClient person, String path) {
        HttpResponse<String> page = person.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private DeskClient nobody() {
        return sites.here.asNobody();
    }

    private DeskClient moderator() {
        return sites.here.as(Role.MODERATOR);
    }

    private DeskClient officer() {
        return sites.here.as(officer, Strength.TWO_FACTORS);
    }
}
