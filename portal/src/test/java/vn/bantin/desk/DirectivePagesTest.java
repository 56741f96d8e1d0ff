package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.directory.Post;
import vn.bantin.directory.Staffing;
import vn.bantin.kit.data.Engine;
import vn.bantin.vietnamese.Dates;

/** Directives from the sentence to the confirmed end, as those who have a part in them go about it. */
@ParameterizedClass
@EnumSource(Engine.class)
class DirectivePagesTest {
    private static final String BOARD = "/ban-bien-tap/chi-dao";
    private static final List<String> NAMES = List.of(
            "An", "Bình", "Cúc", "Dần", "Đào", "Giáp", "Hạnh", "Khoa", "Lựu", "Mận", "Nghĩa", "Oanh", "Phấn", "Quý",
            "Rạng", "Sửu", "Thìn", "Út", "Vượng", "Xuân", "Yên");

    /** One portal for all tests of an engine: each test has its own bodies, people, issuer and day of issue. */
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private static int tests;

    private final TwoSites sites;
    private final int test = tests++;
    private final String issuer = "Lò Văn " + NAMES.get(test % NAMES.size());
    private final LocalDate issued = LocalDate.of(2026, 1, 1).plusDays(test);
    private final String matter = "Rà soát " + (100 + test) + " tuyến phố chưa có đèn chiếu sáng";
    private final String sentence = "Đồng chí " + issuer
            + ", Chủ tịch UBND phường yêu cầu Văn phòng HĐND và UBND phường " + matter.replace("Rà", "rà") + ".";
    private final Body office;
    private final Body police;
    private final Body front;
    private final Account officer;
    private final Account watcher;

    DirectivePagesTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
        office = body(sites.here, "Văn phòng HĐND và UBND phường");
        police = body(sites.here, "Công an phường");
        front = body(sites.here, "Ủy ban MTTQ phường");
        officer = worker(Role.OFFICER, office);
        watcher = worker(Role.MODERATOR, front);
    }

    private Body body(TwoSites.Desk desk, String name) {
        return sites.database()
                .write(tx -> new Bodies(tx, desk.site.id())
                        .add(name, Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), ""));
    }

    private Account worker(Role role, Body body) {
        Account account = sites.here.add("Người của " + body.name() + " " + test, role);
        sites.database().change(tx -> new Memberships(tx, sites.here.site.id()).add(body.id(), account.id()));
        return account;
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void a_sentence_is_recorded_assigned_done_and_confirmed() {
        String edition = approved(sentence);
        Map<String, String> offer = offer(edition);
        assertThat(offer)
                .containsEntry("matter", matter)
                .containsEntry("type", "REQUEST")
                .containsEntry("issuer", issuer)
                .containsEntry("addressee", "Văn phòng HĐND và UBND phường");
        offer.put("issued_on", issued.toString());
        assertThat(location(editor().post(edition + "/chi-dao", offer))).isEqualTo(edition + "/chi-dao");
        assertThat(page(editor(), edition + "/chi-dao").select("li[id]")).isEmpty();

        String directive = takenUp(edition);
        assertThat(page(editor(), directive).select(".warning li").eachText()).hasSizeGreaterThanOrEqualTo(4);
        take(editor(), directive, "giao", assignment());
        assertThat(state(directive)).isEqualTo("Đã giao");
        take(officer(), directive, "nhan", Map.of());
        take(officer(), directive, "bat-dau", Map.of());
        take(officer(), directive, "bao-cao", Map.of("note", "Đã rà soát 12 tuyến phố."));
        assertThat(state(directive)).isEqualTo("Đã báo cáo, chờ xác nhận");
        take(watcher(), directive, "tra-lai", Map.of("note", "Còn thiếu phố Chợ."));
        assertThat(state(directive)).isEqualTo("Đang thực hiện");
        take(officer(), directive, "bao-cao", Map.of("note", "Đã thêm phố Chợ."));
        take(watcher(), directive, "xac-nhan", Map.of());
        assertThat(state(directive)).isEqualTo("Đã hoàn thành");
        assertThat(page(editor(), directive).select("ol.items li").eachText())
                .hasSize(8)
                .anySatisfy(line -> assertThat(line).contains("Trả lại để làm tiếp", "Còn thiếu phố Chợ."));
    }

    @Test
    void the_post_that_the_text_names_says_whether_the_party_demands() {
        holdsInTheParty("Bí thư Đảng ủy phường");
        assertThat(isTickedAsOfParty(sentence)).isFalse();
        assertThat(isTickedAsOfParty(sentence.replace("Chủ tịch UBND phường", "Bí thư Đảng ủy phường")))
                .isTrue();
        assertThat(isTickedAsOfParty(sentence.replace(", Chủ tịch UBND phường", "")))
                .as("without a post in the text")
                .isTrue();
    }

    @Test
    void a_post_whose_words_do_not_tell_is_looked_up_in_the_directory() {
        String words = sentence.replace("Chủ tịch UBND phường", "Chánh Văn phòng");
        assertThat(isTickedAsOfParty(words)).isFalse();
        holdsInTheParty("Chánh Văn phòng");
        assertThat(isTickedAsOfParty(words)).isTrue();
    }

    /** Puts the issuer into a post of a body of the party. */
    private void holdsInTheParty(String title) {
        long site = sites.here.site.id();
        LocalDate founded = LocalDate.of(2025, 7, 1);
        Body party = sites.database()
                .write(tx -> new Bodies(tx, site)
                        .add("Cơ quan " + test, Branch.PARTY, null, founded, new Contact("", "", ""), ""));
        Staffing staffing = new Staffing(sites.database(), sites.clock);
        Account administrator = sites.here.person(Role.SITE_ADMINISTRATOR);
        Post post = staffing.addPost(administrator, site, party.id(), title);
        staffing.appoint(administrator, site, post.id(), issuer, founded, null, null);
    }

    private boolean isTickedAsOfParty(String words) {
        return page(editor(), approved(words) + "/chi-dao")
                .expectFirst("li[id] input[name=of_party]")
                .hasAttr("checked");
    }

    @Test
    void nobody_takes_a_step_that_is_not_their_part() {
        String directive = assigned();
        for (String step : List.of("giao", "gia-han", "thay-the", "huy", "cong-khai", "xac-nhan")) {
            assertThat(sent(officer(), directive, step, everything()).statusCode())
                    .as(step)
                    .isEqualTo(422);
        }
        for (String step : List.of("nhan", "bao-cao")) {
            assertThat(sent(watcher(), directive, step, everything()).statusCode())
                    .as(step)
                    .isEqualTo(422);
            assertThat(sent(editor(), directive, step, everything()).statusCode())
                    .as("an editor while the office has people: " + step)
                    .isEqualTo(422);
        }
        assertThat(state(directive)).isEqualTo("Đã giao");
    }

    @Test
    void whoever_has_no_part_does_not_see_what_is_not_public() {
        String directive = assigned();
        for (Role role : List.of(Role.REPORTER, Role.SITE_ADMINISTRATOR)) {
            assertThat(sites.here.as(role).get(directive).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
            assertThat(sent(sites.here.as(role), directive, "nhan", Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(page(sites.here.as(role), board("all")).select("tbody tr"))
                    .isEmpty();
        }
        assertThat(sites.elsewhere.as(Role.EDITOR).get(directive).statusCode()).isEqualTo(404);
        assertThat(sites.here.asNobody().get(open(directive)).statusCode()).isEqualTo(404);
        take(editor(), directive, "cong-khai", Map.of());
        assertThat(sites.here.as(Role.REPORTER).get(directive).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_confirms_what_they_reported_themselves() {
        String directive = record(Map.of());
        Map<String, String> toPolice = new HashMap<>(assignment());
        toPolice.put("lead", Long.toString(police.id()));
        toPolice.put("officer", "");
        toPolice.put("co_worker", "");
        take(editor(), directive, "giao", toPolice);
        take(editor(), directive, "nhan", Map.of());
        take(editor(), directive, "bao-cao", Map.of("note", "Công an phường báo đã xong."));
        HttpResponse<String> own = sent(editor(), directive, "xac-nhan", Map.of());
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(alert(own)).contains("cần một người khác xác nhận");
        take(sites.here.as(Role.PUBLISHER), directive, "xac-nhan", Map.of());
        assertThat(state(directive)).isEqualTo("Đã hoàn thành");
    }

    @Test
    void a_date_is_put_off_and_the_one_before_is_kept() {
        String directive = assigned();
        HttpResponse<String> earlier =
                sent(editor(), directive, "gia-han", Map.of("due", "01/03/2026", "note", "Sớm hơn."));
        assertThat(earlier.statusCode()).isEqualTo(422);
        assertThat(alert(earlier)).contains("muộn hơn");
        assertThat(Jsoup.parse(earlier.body())
                        .expectFirst("details[open] input[name=due]")
                        .val())
                .isEqualTo("01/03/2026");
        take(editor(), directive, "gia-han", Map.of("due", "quý II năm 2026", "note", "Chờ kinh phí."));
        assertThat(page(editor(), directive).select("ol.items").text())
                .contains("hạn 31/03/2026 đổi thành 30/06/2026", "Chờ kinh phí.");
    }

    @Test
    void overdue_follows_from_the_day_and_is_late_for_ever_once_done_late() {
        String directive = assigned();
        assertThat(page(editor(), board("overdue")).select("tbody tr").text()).contains(matter, "Quá hạn");
        take(officer(), directive, "nhan", Map.of());
        take(officer(), directive, "bao-cao", Map.of("note", "Đã xong."));
        take(watcher(), directive, "xac-nhan", Map.of());
        assertThat(page(editor(), board("overdue")).select("tbody tr")).isEmpty();
        assertThat(report()).containsExactly("1", "0", "1", "0", "0", "0");
    }

    @Test
    void the_report_counts_each_directive_once_and_a_spreadsheet_gets_no_formula() {
        assigned();
        String given = record(Map.of());
        String formula =
                body(sites.here, "=HYPERLINK(\"http://x/" + test + "\")").name();
        Map<String, String> toFormula = new HashMap<>(assignment());
        toFormula.put("lead", Long.toString(bodyNamed(formula).id()));
        toFormula.put("officer", "");
        toFormula.put("due", "");
        take(editor(), given, "giao", toFormula);
        take(editor(), record(Map.of()), "huy", Map.of("note", "Ghi nhầm."));
        assertThat(report()).containsExactly("3", "0", "0", "1", "1", "1");
        assertThat(editor().get(BOARD + "/bao-cao.csv?tu=" + issued + "&den=" + issued)
                        .body())
                .contains("\"'=HYPERLINK(\"\"http://x/" + test + "\"\")\"", "\"Chưa giao cho cơ quan nào\"");
    }

    private Body bodyNamed(String name) {
        return sites.database()
                .read(tx -> new Bodies(tx, sites.here.site.id()).byName(name, LocalDate.now(Dates.ZONE)))
                .orElseThrow();
    }

    /** The numbers of the sum. */
    private List<String> report() {
        return page(editor(), BOARD + "/bao-cao?tu=" + issued + "&den=" + issued)
                .select("tfoot td")
                .eachText();
    }

    @Test
    void another_directive_takes_the_place_of_one_and_is_found_from_it() {
        String directive = assigned();
        HttpResponse<String> unknown =
                sent(editor(), directive, "thay-the", Map.of("number", "99999", "note", "Gộp việc."));
        assertThat(alert(unknown)).contains("Không có ý kiến mang số này");
        String other = record(Map.of());
        take(editor(), directive, "thay-the", Map.of("number", other.replaceFirst(".*/", ""), "note", "Gộp việc."));
        assertThat(state(directive)).isEqualTo("Đã thay thế");
        assertThat(page(editor(), directive).select("a[href=" + other + "]")).hasSize(1);
        assertThat(sent(officer(), directive, "nhan", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void what_the_party_demands_is_public_only_where_it_agreed() {
        String directive = record(Map.of("of_party", "on"));
        assertThat(alert(sent(editor(), directive, "cong-khai", Map.of()))).contains("cơ quan Đảng");
        assertThat(sites.here.asNobody().get(open(directive)).statusCode()).isEqualTo(404);
        take(editor(), directive, "cong-khai", Map.of("agreed", "on"));
        assertThat(sites.here.asNobody().get(open(directive)).statusCode()).isEqualTo(200);
        take(editor(), directive, "ngung-cong-khai", Map.of());
        assertThat(sites.here.asNobody().get(open(directive)).statusCode()).isEqualTo(404);
    }

    @Test
    void readers_find_it_while_the_live_article_says_so_and_come_back_to_its_sentence() {
        String edition = approved(sentence);
        Map<String, String> offer = offer(edition);
        offer.put("issued_on", issued.toString());
        editor().post(edition + "/chi-dao", offer);
        String directive = takenUp(edition);
        take(editor(), directive, "giao", assignment());
        take(editor(), directive, "cong-khai", Map.of());
        assertThat(publicMatters()).doesNotContain(matter);

        String article = publish(edition);
        assertThat(publicMatters()).contains(matter);
        Document shown = page(sites.here.asNobody(), open(directive));
        assertThat(shown.select("blockquote a").attr("href")).startsWith(article + "#:~:text=");
        assertThat(shown.text())
                .contains(issuer, office.name(), "Chưa hoàn thành, quá hạn", "31/03/2026")
                .doesNotContain("Người của");
        assertThat(sites.here.asNobody().get("/chi-dao.csv").body())
                .contains("\"Yêu cầu\",\"" + matter + "\"", "\"Chưa hoàn thành, quá hạn\"");
        assertThat(sites.here.asNobody().get("/chi-dao.json").body()).contains(matter, "OVERDUE");
        assertThat(page(sites.here.asNobody(), article)
                        .select(".facts a[href=" + open(directive) + "]")
                        .text())
                .isEqualTo(matter);

        String correction = location(editor().post(edition + "/dinh-chinh", Map.of("correction", "Bỏ một câu.")));
        save(correction, "1", "Phường đã họp.", "Bỏ một câu.");
        editor().post(correction + "/gui-duyet", Map.of());
        sites.here.as(Role.PUBLISHER).post(correction + "/duyet", Map.of("revision", "2"));
        sites.here.as(Role.PUBLISHER).post(correction + "/dang", Map.of());
        assertThat(page(sites.here.asNobody(), article).text()).doesNotContain(matter);
        assertThat(publicMatters()).doesNotContain(matter);
        assertThat(sites.here.asNobody().get(open(directive)).statusCode()).isEqualTo(404);
        assertThat(page(editor(), directive).select(".warning").text()).contains("không còn câu văn này");
    }

    private List<String> publicMatters() {
        return page(sites.here.asNobody(), "/chi-dao").select("tbody th").eachText();
    }

    @Test
    void evidence_is_something_of_this_site_that_readers_can_open() {
        String article = publish(approved("Phường đã thay 40 bóng đèn."));
        String directive = assigned();
        for (String elsewhere :
                List.of("/tin-tuc/khong-co", "javascript:alert(1)", "https://x.example/", "/ban-bien-tap", "", "%zz")) {
            assertThat(sent(officer(), directive, "minh-chung", Map.of("address", elsewhere))
                            .statusCode())
                    .as(elsewhere)
                    .isEqualTo(422);
        }
        take(officer(), directive, "minh-chung", Map.of("address", sites.here.origin() + article + "#cuoi"));
        assertThat(page(editor(), directive).select("ul.items a").attr("href")).isEqualTo(article);
    }

    @Test
    void a_calendar_program_reads_the_dates_by_a_secret_address() {
        String directive = assigned();
        String first = calendarOf(officer());
        String second = calendarOf(officer());
        assertThat(sites.here.asNobody().get(first).statusCode()).isEqualTo(404);
        assertThat(sites.elsewhere.asNobody().get(second).statusCode()).isEqualTo(404);
        String calendar = sites.here.asNobody().get(second).body();
        assertThat(calendar.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260331\r\n", directive + "\r\n", "SUMMARY:" + matter + "\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(sites.here
                        .asNobody()
                        .get(calendarOf(sites.here.as(Role.REPORTER)))
                        .body())
                .doesNotContain(matter.substring(0, 20));
    }

    private String calendarOf(DeskClient person) {
        return URI.create(Jsoup.parse(person.post(BOARD + "/lich", Map.of()).body())
                        .select("code")
                        .text())
                .getPath();
    }

    @Test
    void each_finds_what_waits_for_them_on_their_first_page() {
        String directive = assigned();
        assertThat(page(officer(), "/ban-bien-tap").select("#directives ~ ul").text())
                .contains(matter);
        assertThat(page(officer(), board("mine")).select("tbody tr")).hasSize(1);
        assertThat(page(watcher(), board("unit")).select("tbody tr")).hasSize(1);
        assertThat(page(watcher(), board("mine")).select("tbody tr")).isEmpty();
        take(officer(), directive, "nhan", Map.of());
        take(officer(), directive, "bao-cao", Map.of("note", "Đã xong."));
        assertThat(page(watcher(), "/ban-bien-tap").select("#directives ~ ul").text())
                .contains(matter);
        assertThat(page(officer(), "/ban-bien-tap").text()).doesNotContain(matter);
    }

    @Test
    void what_is_missing_or_impossible_is_refused_and_comes_back_as_it_was_typed() {
        for (String[] wrong : new String[][] {
            {"matter", " ", "Chưa có nội dung"},
            {"issuer", "", "Chưa có người nêu"},
            {"document", "", "Chưa có văn bản"},
            {"issued_on", "31/02/2026", "Không đọc được ngày"},
            {"issued_on", "0001-01-01", "quá xa"},
            {"issued_on", "2099-01-01", "chưa đến"},
            {"issued_on", "năm 2026", "Không đọc được ngày"},
            {"due", "31/12/2025", "sớm hơn"},
            {"due", "hôm nào rảnh", "Không đọc được ngày"},
            {"matter", "x".repeat(2_001), "quá dài"}
        }) {
            Map<String, String> fields = entry(Map.of(wrong[0], wrong[1]));
            HttpResponse<String> refused = editor().post(BOARD, fields);
            assertThat(refused.statusCode()).as(wrong[0] + " " + wrong[1]).isEqualTo(422);
            assertThat(alert(refused)).contains(wrong[2]);
            assertThat(Jsoup.parse(refused.body())
                            .expectFirst("details[open] input[name=addressee]")
                            .val())
                    .isEqualTo("Văn phòng");
        }
        assertThat(page(editor(), board("all")).select("tbody tr")).isEmpty();
    }

    @Test
    void an_assignment_names_exactly_one_lead_and_bodies_of_this_site_in_one_part_each() {
        String directive = record(Map.of());
        Body foreign = body(sites.elsewhere, "Văn phòng nơi khác");
        for (String[] wrong : new String[][] {
            {"lead", "", "Chưa có cơ quan chủ trì"},
            {"lead", Long.toString(foreign.id()), "không còn hoạt động"},
            {"lead", Long.toString(front.id()), "một phần"},
            {"co_worker", Long.toString(foreign.id()), "không còn hoạt động"},
            {"officer", sites.here.person(Role.REPORTER).id().toString(), "người của cơ quan chủ trì"},
            {"officer", sites.elsewhere.person(Role.OFFICER).id().toString(), "người của cơ quan chủ trì"},
            {"due", "01/01/2026", "sớm hơn"}
        }) {
            Map<String, String> fields = new HashMap<>(assignment());
            fields.put(wrong[0], wrong[1]);
            HttpResponse<String> refused = sent(editor(), directive, "giao", fields);
            assertThat(refused.statusCode()).as(wrong[0] + " " + wrong[1]).isEqualTo(422);
            assertThat(alert(refused)).contains(wrong[2]);
            assertThat(Jsoup.parse(refused.body())
                            .expectFirst("details[open] input[name=product]")
                            .val())
                    .isEqualTo("Danh sách tuyến phố");
        }
        assertThat(state(directive)).isEqualTo("Đã ghi nhận");
    }

    @Test
    void the_same_words_are_recorded_once_and_others_not_at_all() {
        String edition = approved(sentence);
        Map<String, String> offer = offer(edition);
        editor().post(edition + "/chi-dao", offer);
        HttpResponse<String> again = editor().post(edition + "/chi-dao", offer);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(alert(again)).contains("đã được ghi nhận");
        offer.put("quote", "rà soát các tuyến đường");
        assertThat(alert(editor().post(edition + "/chi-dao", offer))).contains("không còn ở chỗ cũ");
        assertThat(page(editor(), board("all")).select("tbody tr")).hasSize(1);
    }

    @Test
    void what_was_left_out_is_not_proposed_again_until_it_is_brought_back() {
        String edition = approved(sentence);
        editor().post(edition + "/chi-dao/bo-qua", offer(edition));
        assertThat(page(editor(), edition + "/chi-dao").select("li[id]")).isEmpty();
        assertThat(page(editor(), edition + "/so-lieu").select("li[id]")).isNotEmpty();
        Map<String, String> back = Map.of(
                "left",
                page(editor(), edition + "/chi-dao")
                        .select(".left-out input[name=left]")
                        .val());
        editor().post(edition + "/chi-dao/de-xuat-lai", back);
        assertThat(page(editor(), edition + "/chi-dao").select("li[id]")).hasSize(1);
        for (String deed : List.of("FINDINGS_LEFT_OUT", "FINDINGS_BROUGHT_BACK")) {
            assertThat(page(sites.here.as(Role.SITE_ADMINISTRATOR), "/ban-bien-tap/nhat-ky?viec=" + deed)
                            .select("tbody tr td:nth-child(5)")
                            .eachText())
                    .as(deed)
                    .containsExactly("Ý kiến chỉ đạo: 1");
        }
    }

    @Test
    void a_site_chooses_which_of_the_six_it_asks_for() {
        String directive = record(Map.of());
        assertThat(page(editor(), directive).select(".warning li").text()).contains("Rõ người", "Rõ sản phẩm");
        editor().post(BOARD + "/sau-ro", Map.of("clarity", "PRODUCT"));
        assertThat(page(editor(), directive).select(".warning li").eachText())
                .singleElement()
                .asString()
                .startsWith("Rõ sản phẩm");
        sites.database().change(tx -> tx.execute("DELETE FROM clarity_check"));
    }

    @Test
    void addresses_that_lead_nowhere_are_not_found() {
        String directive = record(Map.of());
        for (String path : List.of(BOARD + "/99999", BOARD + "/x", BOARD + "/99999999999", board("all") + "&trang=2")) {
            assertThat(editor().get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/chi-dao/x", "/chi-dao/99999", "/chi-dao?trang=9")) {
            assertThat(sites.here.asNobody().get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(sent(editor(), directive, "ghi-nhan", Map.of()).statusCode()).isEqualTo(404);
        assertThat(sent(editor(), directive, "khong-co", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_slip_is_put_right_while_nobody_has_it_and_the_old_words_stay_in_the_history() {
        String directive = record(Map.of());
        take(editor(), directive, "cong-khai", Map.of());
        Map<String, String> right = Map.of(
                "matter", matter + " và báo cáo",
                "type", "REQUEST",
                "issuer", issuer,
                "post", "Phó Chủ tịch UBND phường",
                "addressee", "Phòng Kinh tế");
        take(editor(), directive, "dinh-chinh", right);
        Document desk = page(editor(), directive);
        assertThat(desk.select(".particulars").text())
                .contains("Yêu cầu", issuer + ", Phó Chủ tịch UBND phường", "Phòng Kinh tế", "Thông báo số 15/TB-UBND");
        assertThat(desk.select("ol.items li").eachText().getLast())
                .contains(
                        "Sửa lời đã ghi",
                        "Trước khi sửa: " + matter + " Giao, chỉ đạo",
                        issuer + ", Chủ tịch UBND phường",
                        "nêu với Văn phòng");
        assertThat(page(sites.here.asNobody(), open(directive)).text())
                .contains(matter + " và báo cáo", "Sửa lời đã ghi")
                .doesNotContain("Trước khi sửa");
        assertThat(sites.here
                        .as(Role.SITE_ADMINISTRATOR)
                        .get("/ban-bien-tap/nhat-ky")
                        .body())
                .contains("Sửa lời đã ghi: " + matter)
                .doesNotContain("CORRECT " + matter);

        HttpResponse<String> same = sent(editor(), directive, "dinh-chinh", right);
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(alert(same)).contains("Chưa có chỗ nào khác");
        assertThat(alert(sent(editor(), directive, "dinh-chinh", entry(Map.of("type", "ORDER")))))
                .as("a request never becomes an order")
                .contains("đề nghị không trở thành chỉ đạo");
        Map<String, String> stale = entry(Map.of("matter", "Lời của biểu mẫu cũ", "type", "REQUEST"));
        stale.put("seen", "1");
        assertThat(alert(sent(editor(), directive, "dinh-chinh", stale))).contains("đã thay đổi");
        take(editor(), directive, "giao", assignment());
        assertThat(page(editor(), directive).select("form[action$=/dinh-chinh]"))
                .isEmpty();
        assertThat(sent(editor(), directive, "dinh-chinh", entry(Map.of())).statusCode())
                .isEqualTo(422);
        assertThat(page(editor(), directive).select("main > .said").text()).isEqualTo(matter + " và báo cáo");
    }

    @Test
    void a_correction_that_says_nothing_or_is_nobodys_to_make_changes_nothing() {
        String directive = record(Map.of());
        HttpResponse<String> empty = sent(
                editor(), directive, "dinh-chinh", entry(Map.of("issuer", " ", "addressee", "Đội quản lý đô thị")));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(alert(empty)).contains("Chưa có người nêu");
        assertThat(Jsoup.parse(empty.body())
                        .expectFirst("details[open] #addressee-correct")
                        .val())
                .isEqualTo("Đội quản lý đô thị");
        for (DeskClient person : List.of(officer(), sites.here.as(Role.REPORTER), sites.elsewhere.as(Role.EDITOR))) {
            assertThat(sent(person, directive, "dinh-chinh", entry(Map.of("matter", "Khác")))
                            .statusCode())
                    .isEqualTo(404);
        }
        take(editor(), directive, "cong-khai", Map.of());
        assertThat(sent(sites.here.as(Role.REPORTER), directive, "dinh-chinh", entry(Map.of("matter", "Khác")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(page(editor(), directive).select("main > .said").text()).isEqualTo(matter);
    }

    @Test
    void what_stands_in_the_place_of_another_is_neither_cancelled_nor_replaced_itself() {
        String first = record(Map.of());
        String second = record(Map.of());
        String third = record(Map.of());
        take(editor(), first, "thay-the", Map.of("number", number(second), "note", "Gộp việc."));
        take(editor(), third, "huy", Map.of("note", "Không còn cần."));
        for (String dropped : List.of(first, third)) {
            HttpResponse<String> refused =
                    sent(editor(), second, "thay-the", Map.of("number", number(dropped), "note", "Gộp việc."));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(alert(refused)).contains("Ý kiến số " + number(dropped) + " đã hủy hoặc đã được thay thế");
            assertThat(Jsoup.parse(refused.body())
                            .expectFirst("details[open] input[name=number]")
                            .val())
                    .isEqualTo(number(dropped));
        }
        assertThat(state(second)).isEqualTo("Đã ghi nhận");
    }

    private static String number(String directive) {
        return directive.replaceFirst(".*/", "");
    }

    private String assigned() {
        String directive = record(Map.of());
        take(editor(), directive, "giao", assignment());
        return directive;
    }

    /** The address at the desk of a directive from a document. */
    private String record(Map<String, String> others) {
        HttpResponse<String> recorded = editor().post(BOARD, entry(others));
        assertThat(recorded.statusCode()).as(alert(recorded)).isEqualTo(303);
        return location(recorded);
    }

    /** The address at the desk of the directive that was taken up from an edition. */
    private String takenUp(String edition) {
        return page(editor(), edition + "/chi-dao").select("ul.items h3 a").attr("href");
    }

    /** A view of the board, with what this test recorded alone. */
    private String board(String view) {
        return BOARD + "?bang=" + view + "&nguoi=" + URLEncoder.encode(issuer, StandardCharsets.UTF_8);
    }

    /** Where readers would find it. */
    private static String open(String directive) {
        return directive.replace("/ban-bien-tap", "");
    }

    private Map<String, String> entry(Map<String, String> others) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "matter",
                matter,
                "type",
                "ORDER",
                "issuer",
                issuer,
                "post",
                "Chủ tịch UBND phường",
                "issued_on",
                issued.toString(),
                "addressee",
                "Văn phòng",
                "document",
                "Thông báo số 15/TB-UBND"));
        fields.putAll(others);
        return fields;
    }

    private Map<String, String> assignment() {
        return Map.of(
                "lead",
                Long.toString(office.id()),
                "officer",
                officer.id().toString(),
                "co_worker",
                Long.toString(police.id()),
                "watcher",
                Long.toString(front.id()),
                "product",
                "Danh sách tuyến phố",
                "due",
                "31/03/2026");
    }

    /** Fields enough for any step. */
    private Map<String, String> everything() {
        Map<String, String> fields = new HashMap<>(assignment());
        fields.putAll(Map.of("note", "Vì sao.", "number", "1", "due", "31/12/2027"));
        return fields;
    }

    private static void take(DeskClient person, String directive, String step, Map<String, String> fields) {
        HttpResponse<String> taken = sent(person, directive, step, fields);
        assertThat(taken.statusCode()).as(step + ": " + alert(taken)).isEqualTo(303);
    }

    private static HttpResponse<String> sent(
            DeskClient person, String directive, String step, Map<String, String> fields) {
        return person.post(directive + "/" + step, fields);
    }

    private String state(String directive) {
        return page(editor(), directive).expectFirst("main .when .state").text();
    }

    private DeskClient editor() {
        return sites.here.as(Role.EDITOR);
    }

    /** Works in the body that leads. */
    private DeskClient officer() {
        return sites.here.as(officer, Strength.TWO_FACTORS);
    }

    /** Works in the body that watches over it. */
    private DeskClient watcher() {
        return sites.here.as(watcher, Strength.TWO_FACTORS);
    }

    private static String alert(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("[role=alert]").text();
    }

    private static Document page(DeskClient person, String path) {
        HttpResponse<String> page = person.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    /** The address at the desk of an edition that waits to be published. */
    private String approved(String words) {
        String draft = sites.here.draft("Phường làm việc");
        save(draft, "1", words, "");
        sites.here.as(Role.REPORTER).post(draft + "/gui-duyet", Map.of());
        editor().post(draft + "/duyet", Map.of("revision", "2"));
        return draft;
    }

    private void save(String draft, String revision, String words, String correction) {
        DeskClient writer = correction.isEmpty() ? sites.here.as(Role.REPORTER) : editor();
        writer.post(
                draft,
                Map.of(
                        "revision",
                        revision,
                        "title",
                        "Phường làm việc",
                        "lead",
                        "Phường họp sáng nay.",
                        "correction",
                        correction,
                        "body",
                        "<p>" + words + "</p>"));
    }

    private String publish(String edition) {
        DeskClient publisher = sites.here.as(Role.PUBLISHER);
        publisher.post(edition + "/dang", Map.of());
        return Jsoup.parse(publisher.get(edition).body())
                .select(".where a[href^=/tin-tuc/]")
                .attr("href");
    }

    /** The fields of the form that takes up what was found. */
    private Map<String, String> offer(String edition) {
        Element form = page(editor(), edition + "/chi-dao").expectFirst("li[id] form");
        Map<String, String> fields = new HashMap<>();
        Stream.of("field", "block", "start", "end", "quote", "issuer", "post", "issued_on", "addressee", "due")
                .forEach(name ->
                        fields.put(name, form.select("input[name=" + name + "]").val()));
        fields.put("matter", form.select("textarea").text());
        fields.put("type", form.select("select option[selected]").val());
        return fields;
    }
}
