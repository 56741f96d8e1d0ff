package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.Kind;

/** The directory at the desk, as an administrator keeps it and everybody else reads it. */
@ParameterizedClass
@EnumSource(Engine.class)
class DirectoryPagesTest {
    private static final String PATH = "/ban-bien-tap/bo-may";

    private final TwoSites sites;
    private final DeskClient administrator;

    DirectoryPagesTest(Engine engine) {
        sites = TwoSites.on(engine);
        administrator = sites.here.as(Role.SITE_ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        sites.close();
    }

    @Test
    void an_administrator_adds_a_body_says_who_holds_its_posts_and_renames_it() {
        String committee = add("UBND phường", "");
        String office = add("Văn phòng", id(committee));
        assertThat(location(administrator.post(office + "/chuc-vu", Map.of("title", "Chánh Văn phòng"))))
                .isEqualTo(office);
        String post = page(office)
                .expectFirst("form[action*=/chuc-vu/]")
                .attr("action")
                .replaceFirst("/bo$", "");
        administrator.post(post, Map.of("person", "Lê Văn Tám", "since", "2025-07-01"));
        Document page = page(office);
        assertThat(page.select(".items strong").text()).isEqualTo("Lê Văn Tám");
        assertThat(page.select("select[name=replaced] option[selected]").text()).isEqualTo("Lê Văn Tám");
        String replaced = page.select("select[name=replaced] option[selected]").val();
        administrator.post(post, Map.of("person", "Tô Thị Nhài", "since", "2026-01-01", "replaced", replaced));
        assertThat(page(office).select(".items > li > p").eachText())
                .containsExactly("Tô Thị Nhài · từ 01/01/2026", "Lê Văn Tám · từ 01/07/2025 đến hết 31/12/2025");

        assertThat(location(administrator.post(
                        office + "/doi-ten", Map.of("name", "Văn phòng HĐND và UBND", "day", "2026-03-01"))))
                .isEqualTo(office);
        Document old = page(office);
        assertThat(old.select("h1").text()).isEqualTo("Văn phòng");
        assertThat(old.select("main").text()).contains("đến hết 28/02/2026", "Được kế tục bởi: Văn phòng HĐND và UBND");
        assertThat(old.select("form[action$=/doi-ten]")).isEmpty();
        Document list = page(PATH);
        assertThat(list.select(".bodies .bodies a").text()).isEqualTo("Văn phòng HĐND và UBND");
        assertThat(list.select("main").text()).contains("Văn phòng Kết thúc sau ngày 28/02/2026");
    }

    @Test
    void bodies_are_merged_split_and_ended() {
        String a = add("Hội Phụ nữ", "");
        String front = add("UBMTTQ", "");
        String department = add("Phòng Kinh tế", "");
        String team = add("Tổ công tác", "");
        administrator.post(a + "/hop-nhat", Map.of("into", id(front), "day", "2026-03-01"));
        administrator.post(department + "/chia-tach", Map.of("names", "UBMTTQ\r\nPhòng Mới", "day", "2026-03-01"));
        administrator.post(team + "/cham-dut", Map.of("day", "2026-02-28"));
        assertThat(page(front).select("main").text()).contains("Kế tục: Hội Phụ nữ", "Kế tục: Phòng Kinh tế");
        assertThat(page(department).select("main").text()).contains("Được kế tục bởi: Phòng Mới");
        assertThat(page(team).select("main").text()).contains("đến hết 28/02/2026");
    }

    @Test
    void a_mistaken_reorganisation_is_taken_back_with_a_reason() {
        String office = add("Văn phòng", "");
        administrator.post(office + "/doi-ten", Map.of("name", "Văn phòng mới", "day", "2026-03-01"));
        DeskClient reader = sites.here.asNobody();
        assertThat(reader.get("/bo-may/van-phong").body()).contains("28/02/2026");
        assertThat(reader.get("/bo-may/van-phong-moi").statusCode()).isEqualTo(200);
        String reorganisation =
                page(office).expectFirst("input[name=reorganisation]").val();
        String renamed = named("Văn phòng mới");
        administrator.post(renamed + "/chuc-vu", Map.of("title", "Chánh Văn phòng <b>"));

        Map<String, String> form = new HashMap<>(Map.of("reorganisation", reorganisation, "reason", "Gõ nhầm tên."));
        Document refused =
                Jsoup.parse(administrator.post(office + "/hoan-tac", form).body());
        assertThat(refused.select("[role=alert]").text())
                .contains("Chức vụ “Chánh Văn phòng <b>” của “Văn phòng mới” đã được thêm");
        assertThat(refused.expectFirst("details[open] input[name=reason]").val())
                .isEqualTo("Gõ nhầm tên.");
        administrator.post(page(renamed).expectFirst("form[action$=/bo]").attr("action"), Map.of());

        form.put("reason", " ");
        assertThat(administrator.post(office + "/hoan-tac", form).statusCode()).isEqualTo(422);
        form.put("reason", "Gõ nhầm tên.");
        assertThat(location(administrator.post(office + "/hoan-tac", form))).isEqualTo(office);
        Document page = page(office);
        assertThat(page.select("main").text())
                .contains("Đổi tên cơ quan, tổ chức · ngày cuối cùng 28/02/2026 · Văn phòng mới", "Gõ nhầm tên.");
        assertThat(page.select("form[action$=/doi-ten]")).hasSize(1);
        assertThat(page.select("form[action$=/hoan-tac]")).isEmpty();
        assertThat(administrator.get(renamed).statusCode()).isEqualTo(404);
        assertThat(reader.get("/bo-may/van-phong").body()).doesNotContain("28/02/2026");
        assertThat(reader.get("/bo-may/van-phong-moi").statusCode()).isEqualTo(404);
        assertThat(reader.get("/bo-may").body()).contains("Văn phòng").doesNotContain("Văn phòng mới");
        assertThat(administrator.post(office + "/hoan-tac", form).statusCode())
                .as("a second time")
                .isEqualTo(422);
        form.put("reorganisation", "x");
        assertThat(administrator.post(office + "/hoan-tac", form).statusCode()).isEqualTo(422);
        assertThat(page("/ban-bien-tap/nhat-ky?viec=BODY_RESTORED&doi-tuong=van-phong")
                        .select("tbody tr")
                        .text())
                .contains("Hoàn tác việc tổ chức lại", "Gõ nhầm tên.");
        Elements ofTheOneThatIsGone =
                page("/ban-bien-tap/nhat-ky?viec=BODY_RENAMED").select("tbody a.under");
        assertThat(ofTheOneThatIsGone.eachAttr("href"))
                .hasSize(1)
                .allMatch(address -> address.endsWith("/bo-may/van-phong"));
    }

    /** Where a body of this name is found at the desk. */
    private String named(String name) {
        return page(PATH).select(".bodies a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void a_question_that_was_given_to_a_successor_stands_in_the_way_and_those_of_the_body_go_on() {
        String office = add("Văn phòng", "");
        String counter = add("Bộ phận Một cửa", "");
        officerWorksIn(office);
        officerWorksIn(counter);
        String own = asked("Ngập ở ngõ 12");
        give(own, office);
        administrator.post(office + "/doi-ten", Map.of("name", "Văn phòng mới", "day", "2026-03-01"));
        String renamed = named("Văn phòng mới");
        String given = asked("Mất điện ở ngõ 13");
        give(given, renamed);

        Map<String, String> form = Map.of(
                "reorganisation",
                page(office).expectFirst("input[name=reorganisation]").val(),
                "reason",
                "Nhầm.");
        HttpResponse<String> refused = administrator.post(office + "/hoan-tac", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                .contains("Đã có câu hỏi được giao cho “Văn phòng mới”");
        give(given, counter);
        assertThat(location(administrator.post(office + "/hoan-tac", form))).isEqualTo(office);
        for (String question : List.of(own, given)) {
            assertThat(sites.here
                            .as(Role.OFFICER)
                            .post(sites.question(question) + "/tra-loi", Map.of("note", "Đã sửa xong ngày 20/11."))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private void officerWorksIn(String body) {
        sites.database()
                .change(tx -> new Memberships(tx, sites.here.site.id())
                        .add(
                                Long.parseLong(id(body)),
                                sites.here.person(Role.OFFICER).id()));
    }

    private String asked(String title) {
        return new Asking(sites.database(), sites.clock)
                .ask(
                        sites.here.site.id(),
                        Asked.of(
                                Kind.REPORT,
                                Field.ENVIRONMENT,
                                new Submission("Nguyễn Thị Mến", "", title, "Cứ mưa là ngập", Wish.ANSWER)),
                        Suspicion.NONE,
                        tx -> {})
                .code()
                .toString();
    }

    private void give(String question, String body) {
        HttpResponse<String> given = sites.here
                .as(Role.MODERATOR)
                .post(
                        sites.question(question) + "/giao",
                        Map.of(
                                "body",
                                id(body),
                                "officer",
                                sites.here.person(Role.OFFICER).id().toString()));
        assertThat(given.statusCode())
                .as(Jsoup.parse(given.body()).select("[role=alert]").text())
                .isEqualTo(303);
    }

    @Test
    void accounts_of_the_site_work_in_a_body() {
        String office = add("Văn phòng", "");
        String stranger = sites.elsewhere.person(Role.EDITOR).id().toString();
        assertThat(administrator
                        .post(office + "/can-bo", Map.of("account", stranger))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post(office + "/can-bo", Map.of("account", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(page(office).select("main").text()).contains("Chưa có tài khoản nào");
    }

    @Test
    void a_refused_form_comes_back_filled_in_with_what_to_do() {
        Map<String, String> entry = new HashMap<>(entry("<script>alert(1)</script>", ""));
        entry.put("email", "khong-phai-thu");
        HttpResponse<String> refused = administrator.post(PATH, entry);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("<script>alert");
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("Địa chỉ thư điện tử chưa đúng");
        assertThat(page.select("#name").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("#branch option[selected]").val()).isEqualTo("GOVERNMENT");
        assertThat(page.select("#from").val()).isEqualTo("2025-07-01");

        String office = add("Văn phòng", "");
        Document renamed = Jsoup.parse(administrator
                .post(office + "/doi-ten", Map.of("name", "Văn phòng mới", "day", "31/02/2026"))
                .body());
        assertThat(renamed.select("[role=alert]").text()).contains("Không đọc được ngày");
        assertThat(renamed.select("details[open] input[name=name]").val()).isEqualTo("Văn phòng mới");
        assertThat(renamed.select("details[open]")).hasSize(1);
        for (Map.Entry<String, Map<String, String>> form : Map.of(
                        "/hop-nhat", Map.of("day", "2026-03-01"),
                        "/chia-tach", Map.of("names", "Một", "day", "2026-03-01"),
                        "/cham-dut", Map.of("day", "2020-01-01"),
                        "/chuc-vu", Map.of("title", " "),
                        "", entry)
                .entrySet()) {
            HttpResponse<String> answer = administrator.post(office + form.getKey(), form.getValue());
            assertThat(answer.statusCode()).as(form.getKey()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert] p").text())
                    .isNotEmpty();
        }
    }

    @Test
    void names_with_markup_are_shown_as_text() {
        String body = add("<script>alert(1)</script>", "");
        administrator.post(body + "/chuc-vu", Map.of("title", "<img src=x onerror=alert(2)>"));
        String post =
                page(body).expectFirst("form[action*=/chuc-vu/]").attr("action").replaceFirst("/bo$", "");
        administrator.post(post, Map.of("person", "<b onclick=alert(3)>Lê", "since", "2025-07-01"));
        for (String path : List.of(PATH, body)) {
            Document page = page(path);
            assertThat(page.select("main script, main img, main b")).isEmpty();
            assertThat(page.select("main").text()).contains("<script>alert(1)</script>", "<b onclick=alert(3)>Lê");
        }
    }

    @Test
    void whoever_may_not_change_the_directory_reads_it() {
        String office = add("Văn phòng", "");
        DeskClient reporter = sites.here.as(Role.REPORTER);
        for (String path : List.of(PATH, office)) {
            Document page = Jsoup.parse(reporter.get(path).body());
            assertThat(page.select("main").text()).contains("Văn phòng");
            assertThat(page.select("main form")).isEmpty();
        }
        assertThat(Jsoup.parse(reporter.get(PATH).body()).select("header a[href=" + PATH + "]"))
                .hasSize(1);
        assertThat(reporter.post(PATH, entry("X", "")).statusCode()).isEqualTo(403);
    }

    @Test
    void the_administrator_of_another_site_neither_sees_nor_changes_any_of_it() {
        String office = add("Văn phòng", "");
        administrator.post(office + "/chuc-vu", Map.of("title", "Chánh Văn phòng"));
        String post = page(office)
                .expectFirst("form[action*=/chuc-vu/]")
                .attr("action")
                .replaceFirst("/bo$", "");
        administrator.post(post, Map.of("person", "Lê Văn Tám", "since", "2025-07-01"));
        String term = page(office).expectFirst("form[action*=/nhiem-ky/]").attr("action");
        DeskClient stranger = sites.elsewhere.as(Role.SITE_ADMINISTRATOR);
        Map<String, String> before = Contents.of(sites.database());
        assertThat(stranger.get(PATH).body()).doesNotContain("Văn phòng</a>");
        assertThat(stranger.get(office).statusCode()).isEqualTo(404);
        Map<String, Map<String, String>> forms = Map.of(
                office,
                entry("X", ""),
                office + "/chuc-vu",
                Map.of("title", "X"),
                post,
                Map.of("person", "X", "since", "2026-07-01"),
                post + "/bo",
                Map.of(),
                term,
                Map.of("until", "2026-07-01"),
                term + "/bo",
                Map.of(),
                office + "/doi-ten",
                Map.of("name", "X", "day", "2026-07-01"),
                office + "/hop-nhat",
                Map.of("into", id(office), "day", "2026-07-01"),
                office + "/chia-tach",
                Map.of("names", "X\nY", "day", "2026-07-01"),
                office + "/cham-dut",
                Map.of("day", "2026-07-01"));
        forms.forEach((path, form) ->
                assertThat(stranger.post(path, form).statusCode()).as(path).isEqualTo(404));
        assertThat(stranger.post(PATH, entry("X", id(office))).statusCode()).isEqualTo(404);
        String own = sites.here.site.hosts().getFirst();
        assertThat(stranger.get(office + "?cong=" + own).statusCode()).isEqualTo(403);
        assertThat(Contents.of(sites.database())).isEqualTo(before);
    }

    @Test
    void the_provinces_administrator_keeps_the_directory_of_the_chosen_site() {
        DeskClient province = sites.here.as(Role.PROVINCE_ADMINISTRATOR);
        String office = location(province.post(PATH + "?cong=localhost", entry("Văn phòng", "")));
        assertThat(office).endsWith("?cong=localhost");
        assertThat(province.get(office).body()).contains("Văn phòng");
        assertThat(Jsoup.parse(province.get(PATH).body()).select(".bodies")).isEmpty();
        assertThat(sites.elsewhere.as(Role.REPORTER).get(PATH).body()).contains("Văn phòng");
    }

    @Test
    void the_log_says_who_did_what_to_which_body() {
        String office = add("Văn phòng", "");
        administrator.post(office + "/doi-ten", Map.of("name", "Văn phòng mới", "day", "2026-03-01"));
        Document log = page("/ban-bien-tap/nhat-ky?viec=BODY_RENAMED&doi-tuong=van-phong");
        assertThat(log.select("tbody tr")).hasSize(1);
        assertThat(log.select("tbody tr").text()).contains("Đổi tên cơ quan, tổ chức", "Văn phòng → Văn phòng mới");
        assertThat(log.select("tbody td:nth-child(4)").text()).startsWith("Văn phòng http");
        assertThat(log.select("tbody td:nth-child(5)").text()).matches("\\d\\d/\\d\\d/\\d{4}: .*");
    }

    @Test
    void the_screens_speak_english_to_those_who_chose_it() {
        administrator.post("/ban-bien-tap/tai-khoan/ngon-ngu", Map.of("language", "en"));
        String office = add("Văn phòng", "");
        assertThat(page(PATH).select("h1").text()).isEqualTo("Directory of the unit");
        assertThat(page(office).select("h2").eachText()).contains("Rename, merge, split, end");
        assertThat(Jsoup.parse(administrator
                                .post(office + "/cham-dut", Map.of("day", ""))
                                .body())
                        .select("[role=alert]")
                        .text())
                .contains("The day cannot be read");
    }

    private String add(String name, String parent) {
        return location(administrator.post(PATH, entry(name, parent)));
    }

    private static Map<String, String> entry(String name, String parent) {
        return Map.of("name", name, "branch", "GOVERNMENT", "parent", parent, "from", "2025-07-01");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Document page(String path) {
        HttpResponse<String> response = administrator.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
