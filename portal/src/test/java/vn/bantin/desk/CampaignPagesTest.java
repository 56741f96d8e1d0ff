package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.DeskClient.location;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.record.campaign.Bookkeeping;
import vn.bantin.record.campaign.Entry;
import vn.bantin.record.campaign.Posting;
import vn.bantin.vietnamese.Dates;

/** Campaigns from their announcement to their balance, as those who keep the ledger go about it, and what readers see of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class CampaignPagesTest {
    private static final String LIST = "/ban-bien-tap/van-dong";

    /** One portal for all tests of an engine: each test has its own campaign and people. */
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private static int tests;

    private final TwoSites sites;
    private final String name = "Thay cây xanh đợt " + tests++;
    private final LocalDate today = LocalDate.now(Dates.ZONE);
    private final Body front;
    private final Account member;

    CampaignPagesTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
        front = body(sites.here, "Mặt trận " + name);
        member = sites.here.add("Cán bộ " + name, Role.OFFICER);
        sites.database().change(tx -> new Memberships(tx, sites.here.site.id()).add(front.id(), member.id()));
    }

    private Body body(TwoSites.Desk desk, String name) {
        return sites.database()
                .write(tx -> new Bodies(tx, desk.site.id())
                        .add(name, Branch.GOVERNMENT, null, LocalDate.of(2025, 7, 1), new Contact("", "", ""), ""));
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void an_entry_counts_once_somebody_else_has_confirmed_it() {
        String campaign = announced();
        enter(member(), campaign, received("5 triệu", "Bà Lò Thị Mận"));
        assertThat(left(campaign)).isEmpty();
        HttpResponse<String> own = sent(member(), campaign, "xac-nhan", Map.of("entry", "1"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(alert(own)).contains("cần một người khác xác nhận");
        take(editor(), campaign, "xac-nhan", Map.of("entry", "1"));
        assertThat(left(campaign)).isEqualTo("5.000.000 đồng");
        assertThat(alert(sent(publisher(), campaign, "xac-nhan", Map.of("entry", "1"))))
                .contains("đã được xác nhận");
    }

    @Test
    void several_entries_are_confirmed_in_one_form_all_or_none_and_never_ones_own() {
        String campaign = announced();
        for (String donor : List.of("Bà Mận", "Ông Dần", "Bà Lý")) {
            enter(member(), campaign, received("5 triệu", donor));
        }
        enter(editor(), campaign, received("7 triệu", "Ông Tý"));
        assertThat(page(member(), campaign).select("#waiting input[name=ticked]"))
                .as("one alone is confirmed by its own button")
                .isEmpty();
        DeskClient editor = editor();
        assertThat(page(editor, campaign).select("#waiting input[name=ticked]").eachAttr("value"))
                .as("but the own one")
                .containsExactly("1", "2", "3");
        HttpResponse<String> own = ticked(editor, campaign, "1", "2", "4");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(alert(own)).contains("Mục số 4 do bạn ghi");
        assertThat(Jsoup.parse(own.body())
                        .select("#waiting input[name=ticked][checked]")
                        .eachAttr("value"))
                .containsExactly("1", "2");
        assertThat(left(campaign)).as("none").isEmpty();
        assertThat(alert(ticked(editor, campaign))).contains("Chưa đánh dấu mục nào");
        assertThat(alert(ticked(editor, campaign, "1", "99"))).contains("không có mục mang số này");
        assertThat(left(campaign)).isEmpty();
        assertThat(ticked(editor, campaign, "1", "3", "3").statusCode()).isEqualTo(303);
        assertThat(left(campaign)).isEqualTo("10.000.000 đồng");
        assertThat(alert(ticked(editor, campaign, "2", "3"))).contains("Mục số 3 đã được xác nhận");
        assertThat(left(campaign)).isEqualTo("10.000.000 đồng");
        DeskClient administrator = sites.here.as(Role.SITE_ADMINISTRATOR);
        Document log = Jsoup.parse(administrator
                .get("/ban-bien-tap/nhat-ky?viec=CAMPAIGN_CONFIRMED")
                .body());
        assertThat(log.select("tbody tr:contains(" + name + ") td:nth-child(5)").eachText())
                .as("each by itself")
                .containsExactly("Mục số 3", "Mục số 1");
    }

    private static HttpResponse<String> ticked(DeskClient person, String campaign, String... entries) {
        return person.post(campaign + "/xac-nhan", Map.of(), "ticked", List.of(entries));
    }

    @Test
    void a_wrong_entry_is_taken_back_by_another_once_and_never_changed() {
        String campaign = announced();
        entered(campaign, received("5 triệu", "Bà Lò Thị Mận"));
        assertThat(alert(sent(editor(), campaign, "ghi-dao", Map.of("entry", "1", "note", " "))))
                .contains("Chưa nêu vì sao");
        take(editor(), campaign, "ghi-dao", Map.of("entry", "1", "note", "Ghi nhầm người."));
        assertThat(left(campaign)).as("until it is confirmed").isEqualTo("5.000.000 đồng");
        take(member(), campaign, "xac-nhan", Map.of("entry", "2"));
        assertThat(left(campaign)).isEqualTo("0 đồng");
        assertThat(alert(sent(editor(), campaign, "ghi-dao", Map.of("entry", "2", "note", "Thôi."))))
                .contains("đã là một mục hủy");
        assertThat(alert(sent(editor(), campaign, "ghi-dao", Map.of("entry", "1", "note", "Nữa."))))
                .contains("đã bị hủy");
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(page(sites.here.asNobody(), publicPath(campaign)).text())
                .contains("Đã hủy bằng mục số 2")
                .doesNotContain("Lò Thị Mận", "Ghi nhầm người");
        for (String change : List.of(
                "UPDATE campaign_entry SET value = 1",
                "UPDATE campaign_entry SET party = ''",
                "UPDATE campaign_entry SET party = 'Ai', anonymous = TRUE, note = ''",
                "UPDATE campaign_entry SET party = '', anonymous = TRUE, note = '', value = 1",
                "UPDATE campaign_entry SET confirmed_at = 1 WHERE confirmed_at IS NOT NULL",
                "UPDATE campaign_entry SET confirmed_by = NULL, confirmed_at = NULL",
                "DELETE FROM campaign_entry")) {
            assertThatThrownBy(() -> sites.database().change(tx -> tx.execute(change)))
                    .as(change)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void a_donor_who_no_longer_agrees_is_erased_for_good_and_the_amounts_stay() {
        String campaign = announced();
        Map<String, String> promise = promised("5 triệu", "Bà Lò Thị Mận");
        promise.put("note", "Chị Mận ở ngõ 6");
        entered(campaign, promise);
        entered(campaign, keeping("1", received("5 triệu", "Bà Lò Thị Mận")));
        entered(campaign, received("2 triệu", "Bà Lò Thị Mận"));
        take(editor(), campaign, "ghi-dao", Map.of("entry", "3", "note", "Bà Mận gửi nhầm."));
        take(member(), campaign, "xac-nhan", Map.of("entry", "4"));
        enter(member(), campaign, received("1 triệu", "Ông Dần"));
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(page(sites.here.asNobody(), publicPath(campaign)).text()).contains("Bà Lò Thị Mận");

        assertThat(alert(sent(member(), campaign, "xoa-ten", Map.of("entry", "1, 99"))))
                .contains("không có mục mang số này");
        assertThat(kept(campaign)).as("none").contains("Bà Lò Thị Mận", "Chị Mận ở ngõ 6");
        take(member(), campaign, "xoa-ten", Map.of("entry", "1, 2; 4"));
        assertThat(kept(campaign)).containsExactlyInAnyOrder("Ông Dần", "");
        assertThat(alert(sent(editor(), campaign, "xoa-ten", Map.of("entry", "3"))))
                .as("with what takes it back")
                .contains("Mục số 3 không có tên");
        Document shown = page(sites.here.asNobody(), publicPath(campaign));
        assertThat(shown.select("#received + .scroll tr:contains(Theo đăng ký)").text())
                .contains("Một nhà hảo tâm", "5.000.000 đồng");
        assertThat(left(campaign)).isEqualTo("5.000.000 đồng");
        assertThat(told(campaign, "promised")).containsExactly("Đã nhận đủ");
        for (String path : List.of(campaign, campaign + "/so.csv", publicPath(campaign), open(campaign) + ".csv")) {
            assertThat(editor().get(path).body()).as(path).doesNotContain("Mận");
        }
        assertThat(log("CAMPAIGN_NAME_ERASED")).containsExactly("Mục số 4", "Mục số 2", "Mục số 1");
        assertThat(log("CAMPAIGN_REVERSED")).containsExactly("Mục số 3");

        take(editor(), campaign, "xac-nhan", Map.of("entry", "5"));
        take(editor(), campaign, "ket-thuc", Map.of("note", "Còn 6 triệu."));
        take(editor(), campaign, "xoa-ten", Map.of("entry", "5"));
        assertThat(kept(campaign)).as("of a closed one too").containsExactly("");
    }

    @Test
    void a_group_is_erased_only_where_it_was_written_down_by_mistake() {
        String campaign = announced();
        entered(campaign, given("1 triệu", "Hộ nghèo Giàng A Pháo"));
        HttpResponse<String> refused = sent(editor(), campaign, "xoa-ten", Map.of("entry", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("Hãy hủy mục ấy trước");
        assertThat(Jsoup.parse(refused.body())
                        .expectFirst("details[open] #entry-erase")
                        .val())
                .isEqualTo("1");
        take(editor(), campaign, "ghi-dao", Map.of("entry", "1", "note", "Ghi tên hộ."));
        take(editor(), campaign, "xoa-ten", Map.of("entry", "1"));
        assertThat(kept(campaign)).containsExactly("");
        take(member(), campaign, "xac-nhan", Map.of("entry", "2"));
        assertThat(left(campaign)).isEqualTo("0 đồng");
    }

    /** Whatever names somebody in the rows of a ledger. */
    private List<String> kept(String campaign) {
        return sites.database()
                .read(tx -> tx.createQuery("""
                        SELECT e.party FROM campaign_entry e JOIN campaign c ON c.id = e.campaign_id
                          WHERE c.site_id = :site AND c.number = :number
                        UNION SELECT e.note FROM campaign_entry e JOIN campaign c ON c.id = e.campaign_id
                          WHERE c.site_id = :site AND c.number = :number
                        """)
                        .bind("site", sites.here.site.id())
                        .bind("number", Integer.parseInt(campaign.substring(campaign.lastIndexOf('/') + 1)))
                        .mapTo(String.class)
                        .list());
    }

    /** What the log says of a deed to the campaign of this test, the newest first. */
    private List<String> log(String deed) {
        return page(sites.here.as(Role.SITE_ADMINISTRATOR), "/ban-bien-tap/nhat-ky?viec=" + deed)
                .select("tbody tr:contains(" + name + ") td:nth-child(5)")
                .eachText();
    }

    @Test
    void what_is_received_keeps_a_promise_part_by_part() {
        String campaign = announced();
        entered(campaign, promised("50 triệu", "Hợp tác xã Đồng Sậy"));
        enter(member(), campaign, promised("7 triệu", "Bà Chưa Xác Nhận"));
        assertThat(page(editor(), campaign).select("#promise option").eachText())
                .containsExactly(
                        "Không theo lời đăng ký nào", "Hợp tác xã Đồng Sậy (mục số 1, còn chờ 50.000.000 đồng)");
        entered(campaign, keeping("1", received("20 triệu", "Ông Giám đốc")));
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(told(campaign, "promised")).containsExactly("Đã nhận 20.000.000 đồng, còn chờ 30.000.000 đồng");
        assertThat(told(campaign, "received")).containsExactly("Theo đăng ký ở mục số 1");
        assertThat(awaited(campaign)).isEqualTo("30.000.000 đồng");
        assertThat(sites.here.asNobody().get(open(campaign) + ".csv").body())
                .contains("\"Ông Giám đốc\",\"\",\"\",\"1\"");
        assertThat(editor().get(campaign + "/so.csv").body()).contains("\"Ông Giám đốc\",\"\",\"\",\"\",\"1\"");

        entered(campaign, keeping("1", received("35 triệu", "Hợp tác xã Đồng Sậy")));
        assertThat(told(campaign, "promised")).as("more than was promised").containsExactly("Đã nhận đủ");
        assertThat(awaited(campaign)).isEqualTo("0 đồng");
        assertThat(page(editor(), campaign).select("#promise")).isEmpty();

        take(editor(), campaign, "ghi-dao", Map.of("entry", "4", "note", "Ghi nhầm."));
        take(member(), campaign, "xac-nhan", Map.of("entry", "5"));
        assertThat(told(campaign, "promised")).containsExactly("Đã nhận 20.000.000 đồng, còn chờ 30.000.000 đồng");
        assertThat(told(campaign, "received"))
                .as("which names no promise once it was taken back")
                .containsExactly("Hủy mục số 4", "Đã hủy bằng mục số 5", "Theo đăng ký ở mục số 1");
        for (String change : List.of(
                "UPDATE campaign_entry SET keeps = NULL",
                "UPDATE campaign_entry SET keeps = 1 WHERE confirmed_by IS NULL")) {
            assertThatThrownBy(() -> sites.database().change(tx -> tx.execute(change)))
                    .as(change)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void goods_and_work_are_awaited_by_their_count() {
        String campaign = announced();
        entered(campaign, goods(promised("15 triệu", "Vườn ươm"), "30", "cây"));
        entered(campaign, keeping("1", goods(received("9 triệu", "Vườn ươm"), "20", "Cây")));
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(told(campaign, "promised"))
                .containsExactly(
                        "Đã nhận 20 cây Sấu, trị giá 9.000.000 đồng, còn chờ 10 cây Sấu, trị giá 6.000.000 đồng");
        entered(campaign, keeping("1", goods(received("1 triệu", "Vườn ươm"), "10", "cây")));
        assertThat(told(campaign, "promised"))
                .as("all have come, whatever they are worth")
                .containsExactly("Đã nhận đủ");
        Map<String, String> days = promised("", "Đoàn phường");
        days.putAll(Map.of("matter", "WORK", "quantity", "12"));
        entered(campaign, days);
        Map<String, String> some = keeping("4", received("", "Đoàn phường"));
        some.putAll(Map.of("matter", "WORK", "quantity", "2,5"));
        entered(campaign, some);
        assertThat(told(campaign, "promised")).contains("Đã nhận 2,5 ngày công, còn chờ 9,5 ngày công");
    }

    @Test
    void amounts_are_written_as_people_say_them() {
        String campaign = announced();
        Map<String, String> trees = goods(received("15 triệu", "Vườn ươm"), "30", "cây");
        trees.put("item", "Cây sấu giống");
        entered(campaign, trees);
        take(editor(), campaign, "ghi-dao", Map.of("entry", "1", "note", "Ghi nhầm."));
        take(member(), campaign, "xac-nhan", Map.of("entry", "2"));
        assertThat(page(editor(), campaign)
                        .select("#ledger ~ .scroll td:nth-child(5)")
                        .eachText())
                .containsExactly(
                        "−30 cây sấu giống, trị giá −15.000.000 đồng", "30 cây sấu giống, trị giá 15.000.000 đồng");
        assertThat(editor().get(campaign + "/so.csv").body()).contains("\"-15000000\"");
        assertThat(page(editor(), campaign).select("#goal-hint").text()).contains("hiện vật và ngày công");
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(page(sites.here.asNobody(), publicPath(campaign)).text())
                .contains("Đã tính cả trị giá của hiện vật và ngày công.");
    }

    @Test
    void a_promise_is_kept_only_while_it_is_open_and_by_what_was_promised() {
        String campaign = announced();
        entered(campaign, promised("5 triệu", "Bà Mận"));
        enter(member(), campaign, promised("6 triệu", "Bà Lý"));
        String other = announced(name + " khác");
        entered(other, promised("5 triệu", "Ông Dần"));
        for (String promise : List.of("2", "3", "x", "-1", "99999999999")) {
            HttpResponse<String> refused = sent(member(), campaign, "ghi-so", keeping(promise, received("5", "A")));
            assertThat(refused.statusCode()).as(promise).isEqualTo(422);
            assertThat(alert(refused)).as(promise).contains("Hãy chọn lời khác");
        }
        HttpResponse<String> refused =
                sent(member(), campaign, "ghi-so", keeping("1", goods(received("5 triệu", "Bà Mận"), "5", "thùng")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("Mục số 1 đăng ký loại khác");
        assertThat(Jsoup.parse(refused.body())
                        .expectFirst("details[open] #promise option[selected]")
                        .val())
                .isEqualTo("1");
        take(editor(), campaign, "ghi-dao", Map.of("entry", "1", "note", "Ghi nhầm."));
        assertThat(alert(sent(member(), campaign, "ghi-so", keeping("1", received("5 triệu", "Bà Mận")))))
                .as("while somebody takes it back")
                .contains("Hãy chọn lời khác");
        assertThat(awaited(campaign)).isEqualTo("5.000.000 đồng");
        take(member(), campaign, "xac-nhan", Map.of("entry", "3"));
        assertThat(awaited(campaign)).isEqualTo("0 đồng");
    }

    @Test
    void nothing_is_received_before_it_was_promised() {
        String campaign = announced();
        entered(campaign, promised("5 triệu", "Bà Mận"));
        Map<String, String> early = keeping("1", received("5 triệu", "Bà Mận"));
        early.put("day", today.minusDays(1).toString());
        assertThat(alert(sent(member(), campaign, "ghi-so", early)))
                .contains("Mục số 1 được đăng ký ngày " + day(today) + ", sau ngày nhận");
        early.put("promise", "");
        entered(campaign, early);
    }

    @Test
    void no_promise_names_who_asked_not_to_be_named() {
        String campaign = announced();
        entered(campaign, promised("5 triệu", "Bà Mận"));
        Map<String, String> unnamed = keeping("1", received("2 triệu", "Bà Mận"));
        unnamed.put("anonymous", "on");
        entered(campaign, unnamed);
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(told(campaign, "received")).isEmpty();
        assertThat(page(sites.here.asNobody(), open(campaign)).text()).doesNotContain("còn chờ 3.000.000");
        assertThat(sites.here.asNobody().get(open(campaign) + ".csv").body())
                .contains("\"Một nhà hảo tâm\",\"\",\"\",\"\"");
        assertThat(page(editor(), campaign).text()).contains("Theo đăng ký ở mục số 1");
    }

    @Test
    void a_long_ledger_has_pages_and_its_sums_and_files_are_whole() {
        String campaign = announced();
        Bookkeeping bookkeeping = new Bookkeeping(sites.database(), Clock.systemUTC());
        int number = Integer.parseInt(campaign.substring(campaign.lastIndexOf('/') + 1));
        Account enters = sites.here.add("Biên tập viên " + name, Role.EDITOR);
        for (int i = 1; i <= 103; i++) {
            Entry.Kind kind = i == 1 ? Entry.Kind.PROMISED : Entry.Kind.RECEIVED;
            Posting posting = Posting.read(
                    kind, day(today), Entry.Matter.MONEY, "", "", "", "1000", "Người thứ " + i, false, "", today);
            bookkeeping.confirm(member, number, bookkeeping.enter(enters, number, Ids.next(), posting));
        }
        take(editor(), campaign, "cong-khai", Map.of());
        DeskClient reader = sites.here.asNobody();
        String path = publicPath(campaign);
        assertThat(page(reader, path).select("#received + .scroll tbody tr"))
                .hasSize(50)
                .first()
                .satisfies(row -> assertThat(row.text()).startsWith("103 ").contains("Người thứ 103"));
        Document last = page(reader, path + "?trang=3");
        assertThat(last.select(".figures tbody th").eachText()).contains("3", "2", "1");
        assertThat(last.text()).contains("Đây là trang 3/3", "Người thứ 1 ", "102.000 đồng");
        assertThat(last.select("link[rel=canonical]").attr("href")).endsWith(path + "?trang=3");
        assertThat(last.select(".paging a[rel=prev]").attr("href")).isEqualTo(path + "?trang=2");
        assertThat(reader.get(path + "?trang=4").statusCode()).isEqualTo(404);
        assertThat(reader.get(open(campaign) + ".csv").body().lines()).hasSize(104);

        Document desk = page(editor(), campaign);
        assertThat(desk.select("#ledger ~ .scroll tbody tr"))
                .hasSize(50)
                .first()
                .satisfies(row -> assertThat(row.text()).startsWith("103 "));
        assertThat(desk.text()).contains("Đây là trang 1/3", "102.000 đồng");
        assertThat(page(
                                editor(),
                                campaign
                                        + desk.select(".paging a[rel=next]")
                                                .attr("href")
                                                .replace(campaign, ""))
                        .select("#ledger ~ .scroll tbody tr"))
                .hasSize(50);
        assertThat(editor().get(campaign + "?trang=4").statusCode()).isEqualTo(404);
        assertThat(editor().get(campaign + "/so.csv").body().lines()).hasSize(104);
        assertThat(sent(editor(), campaign, "thay-doi", Map.of()).statusCode()).isEqualTo(422);
    }

    /** What readers are told in the last column of one of the lists. */
    private List<String> told(String campaign, String kind) {
        return page(sites.here.asNobody(), open(campaign))
                .select("#" + kind + " + .scroll tbody td:last-child")
                .eachText();
    }

    private static Map<String, String> keeping(String promise, Map<String, String> fields) {
        fields.put("promise", promise);
        return fields;
    }

    private static Map<String, String> goods(Map<String, String> fields, String quantity, String unit) {
        fields.putAll(Map.of("matter", "GOODS", "item", "Sấu", "quantity", quantity, "unit", unit));
        return fields;
    }

    private Map<String, String> promised(String value, String donor) {
        return posting("PROMISED", value, donor);
    }

    /** What is still awaited in all. */
    private String awaited(String campaign) {
        return page(editor(), campaign).select("tfoot td:nth-child(3)").text();
    }

    @Test
    void what_was_taken_back_before_anybody_confirmed_it_waits_for_nobody() {
        String campaign = announced();
        enter(member(), campaign, received("5 triệu", "Bà Mận"));
        take(member(), campaign, "ghi-dao", Map.of("entry", "1", "note", "Ghi nhầm."));
        assertThat(alert(sent(editor(), campaign, "xac-nhan", Map.of("entry", "1"))))
                .contains("đã bị hủy");
        assertThat(alert(sent(editor(), campaign, "xac-nhan", Map.of("entry", "2"))))
                .contains("đã bị hủy");
        take(editor(), campaign, "ket-thuc", Map.of());
    }

    @Test
    void it_closes_where_all_was_given_or_the_rest_is_explained() {
        String campaign = announced();
        entered(campaign, received("5 triệu", "Bà Mận"));
        enter(member(), campaign, given("4 triệu", "190 gia đình chính sách"));
        assertThat(alert(sent(editor(), campaign, "ket-thuc", Map.of("note", "Xong."))))
                .contains("chờ xác nhận");
        take(editor(), campaign, "xac-nhan", Map.of("entry", "2"));
        assertThat(alert(sent(editor(), campaign, "ket-thuc", Map.of("note", " "))))
                .contains("giải trình phần còn lại");
        take(editor(), campaign, "ket-thuc", Map.of("note", "Còn 1 triệu chuyển quỹ Vì người nghèo."));
        assertThat(alert(sent(editor(), campaign, "ghi-so", received("1 triệu", "Ông Dần"))))
                .contains("kết thúc hoặc mở lại");
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(page(sites.here.asNobody(), publicPath(campaign)).text())
                .contains("Còn 1 triệu chuyển quỹ Vì người nghèo.", "1.000.000 đồng");
        take(member(), campaign, "mo-lai", Map.of());
        entered(campaign, given("1 triệu", "Quỹ Vì người nghèo"));
        take(editor(), campaign, "ket-thuc", Map.of());
        assertThat(page(sites.here.asNobody(), publicPath(campaign)).text()).contains("Đã trao hết");
    }

    @Test
    void readers_see_all_of_the_money_and_nobody_who_asked_not_to_be_named() {
        String campaign = announced();
        Map<String, String> unnamed = received("15 triệu", "Ông Giàng Văn Ẩn");
        unnamed.put("anonymous", "on");
        entered(campaign, unnamed);
        Map<String, String> goods = received("2.000.000", "=HYPERLINK(\"http://x\")");
        goods.putAll(Map.of("matter", "GOODS", "item", "Mì tôm", "quantity", "20,5", "unit", "thùng"));
        entered(campaign, goods);
        enter(member(), campaign, received("9 triệu", "Bà Chưa Ai Xác Nhận"));
        assertThat(sites.here.asNobody().get(open(campaign)).statusCode()).isEqualTo(404);
        assertThat(sites.here.asNobody().get(open(campaign) + ".csv").statusCode())
                .isEqualTo(404);
        take(editor(), campaign, "cong-khai", Map.of());

        Document page = page(sites.here.asNobody(), publicPath(campaign));
        assertThat(page.text())
                .contains("Một nhà hảo tâm", "20,5 thùng Mì tôm, trị giá 2.000.000 đồng", "17.000.000 đồng", "17%")
                .doesNotContain("Giàng Văn Ẩn", "Chưa Ai Xác Nhận");
        assertThat(page(sites.here.asNobody(), "/van-dong").text()).contains(name, "17%");
        assertThat(sites.here
                        .asNobody()
                        .get(open(campaign) + "-chu-gi-cung-duoc")
                        .statusCode())
                .isEqualTo(200);
        assertThat(sites.here.asNobody().get(open(campaign) + ".csv").body())
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"Một nhà hảo tâm\"", "\"20.5\"")
                .doesNotContain("Giàng Văn Ẩn", "Chưa Ai Xác Nhận");
        assertThat(editor().get(campaign + "/so.csv").body())
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "Giàng Văn Ẩn", "Chưa Ai Xác Nhận");
        take(editor(), campaign, "ngung-cong-khai", Map.of());
        assertThat(sites.here.asNobody().get(open(campaign)).statusCode()).isEqualTo(404);
    }

    @Test
    void only_who_keeps_the_ledger_sees_it_and_nobody_of_another_site() {
        String campaign = announced();
        for (Role role : List.of(Role.REPORTER, Role.OFFICER, Role.SITE_ADMINISTRATOR)) {
            DeskClient other = sites.here.as(role);
            assertThat(other.get(campaign).statusCode()).as(role.name()).isEqualTo(404);
            assertThat(other.get(campaign + "/so.csv").statusCode()).isEqualTo(404);
            assertThat(sent(other, campaign, "ghi-so", received("1 triệu", "A")).statusCode())
                    .isEqualTo(404);
            assertThat(page(other, LIST).text()).doesNotContain(name);
        }
        assertThat(page(member(), LIST).text()).contains(name);
        assertThat(sent(member(), campaign, "cong-khai", Map.of()).statusCode()).isEqualTo(422);
        take(editor(), campaign, "cong-khai", Map.of());
        assertThat(location(sites.here.as(Role.REPORTER).get(campaign))).startsWith(open(campaign) + "-thay-cay-xanh");
        assertThat(sites.here.as(Role.REPORTER).get(campaign + "/so.csv").statusCode())
                .isEqualTo(404);
        HttpResponse<String> notTaken = sent(sites.here.as(Role.OFFICER), campaign, "xac-nhan", Map.of("entry", "1"));
        assertThat(notTaken.statusCode()).isEqualTo(403);
        Element told = Jsoup.parse(notTaken.body()).expectFirst("main .problem");
        assertThat(told.text()).contains("Bạn không có quyền làm việc này");
        assertThat(told.select("a[href=/ban-bien-tap]").eachText()).containsExactly("Việc của tôi");
        for (String path : List.of(LIST + "/99999", LIST + "/x", LIST + "/99999999999")) {
            assertThat(editor().get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/van-dong/x", "/van-dong/99999", "/van-dong/99999.csv", "/van-dong/x.csv")) {
            assertThat(sites.here.asNobody().get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (Role role : Role.values()) {
            DeskClient stranger = sites.elsewhere.as(role);
            assertThat(page(sites.here.asNobody(), "/van-dong").text()).contains(name);
            assertThat(stranger.get(campaign + "/so.csv").statusCode())
                    .as(role.name())
                    .isNotEqualTo(200);
            assertThat(sent(stranger, campaign, "ket-thuc", Map.of()).statusCode())
                    .as(role.name())
                    .isNotEqualTo(303);
        }
        assertThat(sent(editor(), campaign, "khong-co", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_is_sent_twice_adds_one_entry() {
        String campaign = announced();
        Map<String, String> fields = received("5 triệu", "Bà Mận");
        enter(editor(), campaign, fields);
        HttpResponse<String> again = sent(editor(), campaign, "ghi-so", fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(alert(again)).contains("đã được gửi");
        assertThat(Jsoup.parse(again.body()).select("#ledger ~ .scroll tbody tr"))
                .hasSize(1);
        Document form = Jsoup.parse(again.body());
        assertThat(form.expectFirst("details[open] input[name=party]").val()).isEqualTo("Bà Mận");
        assertThat(form.expectFirst("details[open] input[name=key]").val()).isNotEqualTo(fields.get("key"));
        assertThat(alert(editor().post(LIST, announcement()))).contains("mang tên này");
    }

    @Test
    void what_is_missing_or_impossible_is_refused_and_comes_back_as_it_was_typed() {
        String campaign = announced();
        for (String[] wrong : new String[][] {
            {"value", "0", "lớn hơn 0"},
            {"value", "-5 triệu", "lớn hơn 0"},
            {"value", "10000000000000000000", "quá lớn"},
            {"value", "rất nhiều", "Không đọc được số tiền"},
            {"value", "", "Không đọc được số tiền"},
            {"value", "1000,5", "số đồng nguyên"},
            {"day", today.plusDays(1).toString(), "chưa đến"},
            {"day", today.minusDays(31).toString(), "sớm hơn"},
            {"day", "31/02/2026", "Không đọc được ngày"},
            {"day", "0001-01-01", "quá xa"},
            {"day", "+999999999-01-01", "quá xa"},
            {"unit", " ", "Chưa có đơn vị"},
            {"item", "", "Chưa có tên hiện vật"},
            {"quantity", "0", "Số lượng phải lớn hơn 0"},
            {"quantity", "-1", "Số lượng phải lớn hơn 0"},
            {"quantity", "1,2345", "Không đọc được số lượng"},
            {"quantity", "một mớ", "Không đọc được số lượng"},
            {"party", "", "Chưa có người đóng góp"},
            {"note", "x".repeat(501), "quá dài"}
        }) {
            Map<String, String> fields = received("5 triệu", "Bà Mận");
            fields.putAll(Map.of("matter", "GOODS", "item", "Cây", "quantity", "2", "unit", "cây"));
            fields.put(wrong[0], wrong[1]);
            HttpResponse<String> refused = sent(editor(), campaign, "ghi-so", fields);
            assertThat(refused.statusCode()).as(wrong[0] + " " + wrong[1]).isEqualTo(422);
            assertThat(alert(refused)).as(wrong[0] + " " + wrong[1]).contains(wrong[2]);
            assertThat(Jsoup.parse(refused.body())
                            .expectFirst("details[open] input[name=" + wrong[0] + "]")
                            .val())
                    .isEqualTo(wrong[1]);
        }
        assertThat(page(editor(), campaign).select("#ledger ~ .scroll tbody tr"))
                .isEmpty();
        for (String entry : List.of("7", "x", "", "-1", "99999999999")) {
            assertThat(alert(sent(editor(), campaign, "xac-nhan", Map.of("entry", entry))))
                    .as(entry)
                    .contains("Sổ không có mục");
        }
        for (String[] wrong : new String[][] {
            {"name", "", "Chưa có tên"},
            {"purpose", " ", "Chưa có mục đích"},
            {"collects", "", "vận động những gì"},
            {"goal", "nhiều", "Không đọc được số tiền"},
            {"last_day", today.minusDays(40).toString(), "sớm hơn ngày bắt đầu"},
            {"body", Long.toString(body(sites.elsewhere, "Nơi khác " + name).id()), "không còn hoạt động"}
        }) {
            Map<String, String> fields = announcement();
            fields.put("name", name + " nữa");
            fields.put(wrong[0], wrong[1]);
            HttpResponse<String> refused = editor().post(LIST, fields);
            assertThat(refused.statusCode()).as(wrong[0] + " " + wrong[1]).isEqualTo(422);
            assertThat(alert(refused)).contains(wrong[2]);
        }
    }

    @Test
    void evidence_is_something_of_this_site_that_readers_can_open() {
        String campaign = announced();
        for (String elsewhere : List.of("/tin-tuc/khong-co", "javascript:alert(1)", "https://x.example/", "")) {
            assertThat(alert(sent(editor(), campaign, "minh-chung", Map.of("address", elsewhere))))
                    .as(elsewhere)
                    .contains("Không tìm thấy");
        }
    }

    @Test
    void all_that_was_announced_can_change_while_nothing_is_confirmed() {
        String campaign = announced();
        enter(member(), campaign, received("5 triệu", "Bà Mận"));
        Map<String, String> other = announcement();
        other.putAll(Map.of(
                "name", name + " mới",
                "purpose", "Trồng thêm cây bóng mát",
                "collects", "Tiền",
                "goal", "",
                "first_day", today.minusDays(5).toString(),
                "last_day", today.plusDays(60).toString(),
                "body", "",
                "holder", "Tài khoản số 1"));
        Map<String, String> tooLate = new HashMap<>(other);
        tooLate.put("first_day", today.plusDays(1).toString());
        HttpResponse<String> refused = sent(editor(), campaign, "thay-doi", tooLate);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("sớm hơn ngày bắt đầu này");
        assertThat(Jsoup.parse(refused.body())
                        .expectFirst("details[open] input[name=holder]")
                        .val())
                .isEqualTo("Tài khoản số 1");
        assertThat(sent(member(), campaign, "thay-doi", other).statusCode())
                .as("a keeper who coordinates nothing")
                .isEqualTo(422);
        take(editor(), campaign, "thay-doi", other);
        take(editor(), campaign, "cong-khai", Map.of());
        Document page = page(sites.here.asNobody(), publicPath(campaign));
        assertThat(page.text())
                .contains(name + " mới", "Trồng thêm cây bóng mát", "Tài khoản số 1")
                .doesNotContain("Mặt trận", "100.000.000", "Đã thay đổi");
        assertThat(sent(member(), campaign, "ghi-so", received("1 triệu", "A")).statusCode())
                .as("whose body runs it no more")
                .isEqualTo(403);
    }

    @Test
    void once_something_is_confirmed_the_terms_alone_change_and_readers_see_what_they_were() {
        String campaign = announced();
        entered(campaign, received("5 triệu", "Bà Mận"));
        take(editor(), campaign, "cong-khai", Map.of());
        String old = publicPath(campaign);
        Map<String, String> other = announcement();
        other.putAll(Map.of("holder", "Tài khoản khác", "goal", "150 triệu"));
        HttpResponse<String> refused = sent(editor(), campaign, "thay-doi", other);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("chỉ còn đổi được tên, mục đích, mục tiêu và ngày kết thúc");
        Document form = Jsoup.parse(refused.body());
        assertThat(form.expectFirst("details[open] input[name=goal]").val()).isEqualTo("150 triệu");
        assertThat(form.expectFirst("details[open] input[name=holder]").val()).isEmpty();

        other.putAll(Map.of(
                "holder",
                "",
                "name",
                name + " mở rộng",
                "last_day",
                today.plusDays(60).toString()));
        take(editor(), campaign, "thay-doi", other);
        take(editor(), campaign, "thay-doi", other);
        String now = publicPath(campaign);
        assertThat(now).isNotEqualTo(old);
        assertThat(page(sites.here.asNobody(), old).text()).contains(name + " mở rộng");
        for (Document page : List.of(page(sites.here.asNobody(), now), page(editor(), campaign))) {
            assertThat(page.select("#amendments + ul li").eachText())
                    .singleElement()
                    .asString()
                    .contains(
                            "Đã thay đổi ngày " + day(today),
                            "Tên trước đó: “" + name + "”.",
                            "Mục tiêu trước đó: 100.000.000 đồng.",
                            "Ngày kết thúc trước đó: " + day(today.plusDays(30)))
                    .doesNotContain("Mục đích");
        }
        assertThat(sites.here
                        .as(Role.SITE_ADMINISTRATOR)
                        .get("/ban-bien-tap/nhat-ky")
                        .body())
                .contains("Thay đổi điều đã công bố của cuộc vận động");
        for (String change : List.of("UPDATE campaign_amendment SET old_goal = 1", "DELETE FROM campaign_amendment")) {
            assertThatThrownBy(() -> sites.database().change(tx -> tx.execute(change)))
                    .as(change)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void a_stale_form_overwrites_nothing_and_says_what_has_changed() {
        String campaign = announced();
        String stale = seen(page(editor(), campaign));
        Map<String, String> first = announcement();
        first.putAll(Map.of("goal", "300 triệu", "body", "", "seen", stale));
        take(editor(), campaign, "thay-doi", first);
        take(editor(), campaign, "thay-doi", first);

        Map<String, String> second = announcement();
        second.putAll(Map.of("purpose", "Trồng cây <b>bóng mát</b>", "seen", stale));
        HttpResponse<String> refused = sent(publisher(), campaign, "thay-doi", second);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(alert(refused)).contains("người khác đã thay đổi");
        Document form = Jsoup.parse(refused.body());
        assertThat(form.select("details[open] form ul li").eachText())
                .containsExactly("Mục tiêu: 300.000.000 đồng", "Đơn vị tổ chức: để trống");
        assertThat(form.expectFirst("details[open] textarea[name=purpose]").val())
                .isEqualTo("Trồng cây <b>bóng mát</b>");
        assertThat(form.expectFirst("details[open] input[name=goal]").val()).isEqualTo("100 triệu");
        assertThat(page(editor(), campaign).text()).contains("Thay cây sâu mục").doesNotContain("bóng mát");

        second.put("goal", "100.000.000");
        assertThat(Jsoup.parse(sent(publisher(), campaign, "thay-doi", second).body())
                        .expectFirst("details[open] input[name=goal]")
                        .val())
                .as("what was left as it stood gives way")
                .isEqualTo("300.000.000");
        second.put("seen", seen(form));
        take(publisher(), campaign, "thay-doi", second);
        assertThat(page(editor(), campaign).text()).contains("bóng mát");
        second.putAll(Map.of("seen", "x-y", "goal", ""));
        assertThat(sent(publisher(), campaign, "thay-doi", second).statusCode()).isEqualTo(409);
    }

    private static String seen(Document page) {
        return page.expectFirst("form[action$=thay-doi] input[name=seen]").val();
    }

    @Test
    void no_goal_is_set_below_what_came_in_and_no_last_day_before_what_was_entered() {
        String campaign = announced();
        Map<String, String> early = received("90 triệu", "Bà Mận");
        early.put("day", today.minusDays(3).toString());
        entered(campaign, early);
        entered(campaign, received("30 triệu", "Ông Dần"));
        Map<String, String> same = announcement();
        same.put("purpose", "Trồng cây mới");
        take(editor(), campaign, "thay-doi", same);
        Map<String, String> low = announcement();
        low.put("goal", "110 triệu");
        HttpResponse<String> refused = sent(editor(), campaign, "thay-doi", low);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("Đã nhận 120.000.000 đồng", "từ số ấy trở lên");
        assertThat(Jsoup.parse(refused.body())
                        .expectFirst("details[open] input[name=goal]")
                        .val())
                .isEqualTo("110 triệu");
        Map<String, String> shorter = announcement();
        shorter.put("last_day", today.minusDays(2).toString());
        HttpResponse<String> tooShort = sent(editor(), campaign, "thay-doi", shorter);
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(alert(tooShort)).contains("của ngày " + day(today));

        take(editor(), campaign, "ghi-dao", Map.of("entry", "2", "note", "Ghi nhầm."));
        take(member(), campaign, "xac-nhan", Map.of("entry", "3"));
        shorter.put("goal", "90 triệu");
        take(editor(), campaign, "thay-doi", shorter);
        Map<String, String> longer = announcement();
        longer.put("last_day", today.minusDays(1).toString());
        longer.put("goal", "");
        take(editor(), campaign, "thay-doi", longer);
    }

    @Test
    void a_change_keeps_to_what_an_announcement_keeps_to_and_is_nobodys_of_another_site() {
        String campaign = announced();
        Map<String, String> taken = announcement();
        taken.put("name", "Cuộc khác của " + name);
        editor().post(LIST, taken);
        for (String[] wrong : new String[][] {
            {"name", "CUỘC khác của " + name, "mang tên này"},
            {"purpose", " ", "Chưa có mục đích"},
            {"last_day", today.minusDays(40).toString(), "sớm hơn ngày bắt đầu"},
            {"body", Long.toString(body(sites.elsewhere, "Nơi khác hơn " + name).id()), "không còn hoạt động"}
        }) {
            Map<String, String> fields = announcement();
            fields.put(wrong[0], wrong[1]);
            HttpResponse<String> refused = sent(editor(), campaign, "thay-doi", fields);
            assertThat(refused.statusCode()).as(wrong[0] + " " + wrong[1]).isEqualTo(422);
            assertThat(alert(refused)).contains(wrong[2]);
        }
        assertThat(sent(sites.elsewhere.as(Role.EDITOR), campaign, "thay-doi", announcement())
                        .statusCode())
                .isNotEqualTo(303);
        take(editor(), campaign, "ket-thuc", Map.of());
        assertThat(sent(editor(), campaign, "thay-doi", announcement()).statusCode())
                .isEqualTo(422);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
    }

    /** Where readers find a public one, under its whole name. */
    private String publicPath(String campaign) {
        String address = page(sites.here.asNobody(), open(campaign))
                .select("link[rel=canonical]")
                .attr("href");
        return URI.create(address).getPath();
    }

    /** The address at the desk of a new campaign that the body of the member runs. */
    private String announced() {
        return announced(name);
    }

    private String announced(String name) {
        Map<String, String> fields = announcement();
        fields.put("name", name);
        HttpResponse<String> announced = editor().post(LIST, fields);
        assertThat(announced.statusCode()).as(alert(announced)).isEqualTo(303);
        return location(announced);
    }

    private Map<String, String> announcement() {
        return new HashMap<>(Map.of(
                "name",
                name,
                "purpose",
                "Thay cây sâu mục",
                "collects",
                "Tiền, cây giống",
                "goal",
                "100 triệu",
                "first_day",
                today.minusDays(30).toString(),
                "last_day",
                today.plusDays(30).toString(),
                "body",
                Long.toString(front.id())));
    }

    private Map<String, String> received(String value, String donor) {
        return posting("RECEIVED", value, donor);
    }

    private Map<String, String> given(String value, String group) {
        return posting("GIVEN", value, group);
    }

    private Map<String, String> posting(String kind, String value, String party) {
        return new HashMap<>(Map.of(
                "key",
                Ids.next().toString(),
                "kind",
                kind,
                "day",
                today.toString(),
                "matter",
                "MONEY",
                "value",
                value,
                "party",
                party));
    }

    /** What the member enters and the editor confirms. */
    private void entered(String campaign, Map<String, String> fields) {
        enter(member(), campaign, fields);
        take(
                editor(),
                campaign,
                "xac-nhan",
                Map.of(
                        "entry",
                        page(editor(), campaign)
                                .select("#waiting button[name=entry]")
                                .eachAttr("value")
                                .getLast()));
    }

    private static void enter(DeskClient person, String campaign, Map<String, String> fields) {
        take(person, campaign, "ghi-so", fields);
    }

    private static void take(DeskClient person, String campaign, String step, Map<String, String> fields) {
        HttpResponse<String> taken = sent(person, campaign, step, fields);
        assertThat(taken.statusCode()).as(step + ": " + alert(taken)).isEqualTo(303);
    }

    private static HttpResponse<String> sent(
            DeskClient person, String campaign, String step, Map<String, String> fields) {
        return person.post(campaign + "/" + step, fields);
    }

    /** What is left in all. */
    private String left(String campaign) {
        return page(editor(), campaign).select("tfoot td:last-child").text();
    }

    private static String open(String campaign) {
        return campaign.replace("/ban-bien-tap", "");
    }

    private DeskClient editor() {
        return sites.here.as(Role.EDITOR);
    }

    private DeskClient publisher() {
        return sites.here.as(Role.PUBLISHER);
    }

    /** Works in the body that runs the campaign. */
    private DeskClient member() {
        return sites.here.as(member, Strength.TWO_FACTORS);
    }

    private static String alert(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("[role=alert]").text();
    }

    private static Document page(DeskClient person, String path) {
        HttpResponse<String> page = person.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
