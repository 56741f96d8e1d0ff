package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** The directory as readers find it, while an administrator changes it at the desk. */
@ParameterizedClass
@EnumSource(Engine.class)
class DirectoryPageTest {
    private static final String DESK = "/ban-bien-tap/bo-may";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final TwoSites sites;
    private final DeskClient administrator;

    DirectoryPageTest(Engine engine) {
        sites = TwoSites.on(engine);
        administrator = sites.here.as(Role.SITE_ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        sites.close();
    }

    @Test
    void what_the_desk_enters_is_on_the_ready_pages_at_once() {
        assertThat(page("/bo-may").select("main").text()).contains("Cổng chưa công bố tổ chức bộ máy");
        String committee = add("UBND phường", "GOVERNMENT", "");
        String office = add("Văn phòng", "GOVERNMENT", id(committee));
        add("Đảng ủy phường", "PARTY", "");
        assertThat(page("/bo-may").select("h2").eachText()).containsExactly("Đảng", "Chính quyền");
        assertThat(page("/bo-may").select(".bodies .bodies a").attr("href")).isEqualTo("/bo-may/van-phong");

        assertThat(page("/bo-may/van-phong").select(".breadcrumb").text()).isEqualTo("Tổ chức bộ máy › UBND phường");
        hold(office, "Chánh Văn phòng", "Lê Văn Tám", "2025-07-01", "2025-12-31");
        assertThat(page("/bo-may").select(".holder")).isEmpty();
        assertThat(page("/bo-may/van-phong").select("main").text())
                .contains("Người từng giữ chức vụ", "Chánh Văn phòng: Lê Văn Tám 01/07/2025 – 31/12/2025");
        hold(office, "Phó Chánh Văn phòng", "Tô Thị Nhài", "2026-01-01", "");
        hold(office, "Văn thư", "Người của ngày mai", TODAY.plusDays(1).toString(), "");
        assertThat(page("/bo-may").select(".holder").text()).isEqualTo("Phó Chánh Văn phòng: Tô Thị Nhài");
        assertThat(page("/bo-may/van-phong").select("main").text())
                .contains("Phó Chánh Văn phòng: Tô Thị Nhài từ 01/01/2026")
                .doesNotContain("Người của ngày mai");
    }

    @Test
    void an_ended_body_keeps_its_page_and_leads_to_what_carries_it_on_today() {
        String office = add("Văn phòng", "GOVERNMENT", "");
        hold(office, "Chánh Văn phòng", "Tô Thị Nhài", "2025-07-01", "");
        administrator.post(office + "/doi-ten", Map.of("name", "Văn phòng HĐND và UBND", "day", "2026-01-01"));
        String front = add("Văn phòng Đảng ủy", "PARTY", "");
        String renamed = path("Văn phòng HĐND và UBND");
        administrator.post(
                renamed + "/chia-tach", Map.of("names", "Văn phòng Đảng ủy\nTrung tâm Phục vụ", "day", "2026-03-01"));

        Document old = page("/bo-may/van-phong");
        assertThat(old.select("h1").text()).isEqualTo("Văn phòng");
        assertThat(old.select(".former").text())
                .contains(
                        "hoạt động đến hết ngày 31/12/2025", "Nay là: Văn phòng Đảng ủy", "Nay là: Trung tâm Phục vụ");
        assertThat(old.select(".former a").eachAttr("href"))
                .containsExactlyInAnyOrder("/bo-may/van-phong-dang-uy", "/bo-may/trung-tam-phuc-vu");
        assertThat(old.select("main").text()).contains("Chánh Văn phòng: Tô Thị Nhài 01/07/2025 – 31/12/2025");
        assertThat(page("/bo-may/van-phong-hdnd-va-ubnd").select("main").text()).contains("Kế tục: Văn phòng");
        assertThat(page("/bo-may").select(".bodies a").eachText())
                .containsExactlyInAnyOrder("Văn phòng Đảng ủy", "Trung tâm Phục vụ");
        assertThat(front).isNotEmpty();
    }

    @Test
    void a_rename_that_is_to_come_changes_nothing_yet() {
        String office = add("Văn phòng", "GOVERNMENT", "");
        hold(office, "Chánh Văn phòng", "Tô Thị Nhài", "2025-07-01", "");
        administrator.post(
                office + "/doi-ten",
                Map.of("name", "Văn phòng mới", "day", TODAY.plusDays(3).toString()));
        assertThat(page("/bo-may").select(".bodies li").text()).isEqualTo("Văn phòng Chánh Văn phòng: Tô Thị Nhài");
        assertThat(page("/bo-may/van-phong").select(".former")).isEmpty();
        assertThat(page("/bo-may/van-phong-moi").select(".former").text()).contains("Bắt đầu hoạt động từ ngày");
    }

    @Test
    void a_body_is_told_to_machines_and_can_be_called() {
        administrator.post(
                DESK,
                Map.of(
                        "name", "Công an phường",
                        "branch", "GOVERNMENT",
                        "from", "2025-07-01",
                        "phone", "0200 000 0113",
                        "email", "congan@bensen.example",
                        "address", "Số 3 phố Chợ",
                        "duties", "Giữ trật tự.\n\nCấp căn cước."));
        Document page = page("/bo-may/cong-an-phuong");
        assertThat(page.select("[itemtype]").attr("itemtype")).isEqualTo("https://schema.org/GovernmentOrganization");
        assertThat(page.select("[itemprop=telephone]").attr("href")).isEqualTo("tel:02000000113");
        assertThat(page.select("[itemprop=email]").attr("href")).isEqualTo("mailto:congan@bensen.example");
        assertThat(page.select("[itemprop=description] p").eachText()).containsExactly("Giữ trật tự.", "Cấp căn cước.");
        Document english = page("/bo-may/cong-an-phuong?ngon-ngu=en");
        assertThat(english.select("h2").eachText()).containsExactly("What it does", "Contact");
        assertThat(english.select(".breadcrumb a").attr("href")).isEqualTo("/bo-may?ngon-ngu=en");
    }

    @Test
    void names_with_markup_are_shown_as_text() {
        String body = add("<script>alert(1)</script>", "FRONT", "");
        hold(body, "<img src=x onerror=alert(2)>", "<b onclick=alert(3)>Lê", "2025-07-01", "");
        for (String path :
                new String[] {"/bo-may", page("/bo-may").select(".bodies a").attr("href")}) {
            Document page = page(path);
            assertThat(page.select("main script, main img, main b")).isEmpty();
            assertThat(page.select("main").text())
                    .contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>: <b onclick=alert(3)>Lê");
        }
    }

    @Test
    void another_site_has_none_of_it() {
        add("Văn phòng", "GOVERNMENT", "");
        assertThat(page("/bo-may/van-phong").select("h1").text()).isEqualTo("Văn phòng");
        DeskClient elsewhere = sites.elsewhere.asNobody();
        assertThat(elsewhere.get("/bo-may/van-phong").statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/bo-may").body()).doesNotContain("/bo-may/van-phong");
        assertThat(sites.here.asNobody().get("/bo-may/khong-co").statusCode()).isEqualTo(404);
    }

    private String add(String name, String branch, String parent) {
        return location(administrator.post(
                DESK, Map.of("name", name, "branch", branch, "parent", parent, "from", "2025-07-01")));
    }

    private void hold(String body, String title, String person, String since, String until) {
        administrator.post(body + "/chuc-vu", Map.of("title", title));
        String post =
                Jsoup.parse(administrator.get(body).body())
                        .select("form[action*=/chuc-vu/]")
                        .eachAttr("action")
                        .stream()
                        .map(action -> action.replaceFirst("/bo$", ""))
                        .reduce((first, last) -> last)
                        .orElseThrow();
        administrator.post(post, Map.of("person", person, "since", since, "until", until));
    }

    /** The address at the desk of the body of this name. */
    private String path(String name) {
        return Jsoup.parse(administrator.get(DESK).body()).select(".bodies a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Document page(String path) {
        HttpResponse<String> response = sites.here.asNobody().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
