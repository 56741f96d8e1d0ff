package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.http.HttpResponse;
import java.util.List;
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

/** Where articles may link to, as an administrator lists it and a writer meets it. */
@ParameterizedClass
@EnumSource(Engine.class)
class LinkHostsPageTest {
    private static final String PATH = "/ban-bien-tap/lien-ket-ngoai";
    private static final String REMARK = "Liên kết dẫn tới “thuvien.example”";

    private final TwoSites sites;

    LinkHostsPageTest(Engine engine) {
        sites = TwoSites.on(engine);
    }

    @AfterEach
    void stop() {
        sites.close();
    }

    @Test
    void the_check_beside_the_text_reads_the_list_of_its_own_site() {
        DeskClient writer = sites.here.as(Role.REPORTER);
        String draft = sites.here.draft("Ngày hội sách");
        sites.elsewhere.as(Role.SITE_ADMINISTRATOR).post(PATH, entry("thuvien.example"));
        assertThat(writer.save(draft, linking("1")).body()).contains(REMARK);
        assertThat(Jsoup.parse(writer.get(draft).body()).select("aside a[href=" + PATH + "]"))
                .hasSize(1);

        HttpResponse<String> listed = sites.here.as(Role.SITE_ADMINISTRATOR).post(PATH, entry("ThuVien.example"));
        assertThat(location(listed)).startsWith(PATH);
        assertThat(writer.save(draft, linking("2")).body())
                .contains("\"remarks\"")
                .doesNotContain(REMARK);
        assertThat(location(writer.post(draft + "/gui-duyet", Map.of()))).isEqualTo(draft);

        sites.here.as(Role.SITE_ADMINISTRATOR).post(PATH + "/bo", Map.of("host", "thuvien.example"));
        HttpResponse<String> approval = sites.here.as(Role.EDITOR).post(draft + "/duyet", Map.of("revision", "3"));
        assertThat(approval.statusCode()).isEqualTo(422);
        Document refused = Jsoup.parse(approval.body());
        assertThat(refused.select("[role=alert]").text()).contains("Còn 1 chỗ phải sửa");
        assertThat(refused.select("aside li.blocking").text()).contains(REMARK);
        assertThat(refused.select("aside a[href=" + PATH + "]")).hasSize(1);
    }

    private static Map<String, String> entry(String host) {
        return Map.of("host", host, "note", "Thư viện của phường");
    }

    private static Map<String, String> linking(String revision) {
        return Map.of(
                "revision",
                revision,
                "title",
                "Ngày hội sách",
                "lead",
                "Thư viện mời bạn đọc " + revision,
                "body",
                "<p>Xem <a href=\"https://thuvien.example/\">danh mục sách</a>.</p>");
    }

    @Test
    void a_refused_entry_comes_back_filled_in_with_what_to_do() {
        HttpResponse<String> refused = sites.here
                .as(Role.SITE_ADMINISTRATOR)
                .post(PATH, Map.of("host", "https://thuvien.example/sach", "note", "Thư viện \"của\" phường"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text())
                .contains("“https://thuvien.example/sach” có nhiều hơn tên máy chủ", "chỉ để lại tên");
        assertThat(page.select("#host").val()).isEqualTo("https://thuvien.example/sach");
        assertThat(page.select("#note").val()).isEqualTo("Thư viện \"của\" phường");
        assertThat(page.select("main li h3")).isEmpty();
    }

    @Test
    void whoever_may_not_change_the_list_reads_it_and_learns_whom_to_ask() {
        sites.here.as(Role.SITE_ADMINISTRATOR).post(PATH, entry("thưviện.example"));
        DeskClient editor = sites.here.as(Role.EDITOR);
        Document page = Jsoup.parse(editor.get(PATH).body());
        assertThat(page.select("main li h3").text()).contains("xn--thvin-grb5423c.example", "(thưviện.example)");
        assertThat(page.select("main").text()).contains("hãy nhờ: Người SITE_ADMINISTRATOR");
        assertThat(page.select("main form")).isEmpty();
        assertThat(editor.post(PATH, entry("khac.example")).statusCode()).isEqualTo(403);
        assertThat(editor.post(PATH + "/bo", Map.of("host", "xn--thvin-grb5423c.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.get(PATH + "?cong=localhost").statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(editor.get(PATH).body()).select("main li h3")).hasSize(1);
    }

    @Test
    void the_provinces_administrator_keeps_the_list_of_the_chosen_site() {
        DeskClient province = sites.here.as(Role.PROVINCE_ADMINISTRATOR);
        HttpResponse<String> listed = province.post(PATH + "?cong=localhost", entry("thuvien.example"));
        assertThat(location(listed)).isEqualTo(PATH + "?cong=localhost");
        for (Role role : List.of(Role.PROVINCE_ADMINISTRATOR, Role.SITE_ADMINISTRATOR)) {
            Document inbox =
                    Jsoup.parse(sites.here.as(role).get("/ban-bien-tap").body());
            assertThat(inbox.select("header a[href=" + PATH + "]"))
                    .as(role.name())
                    .hasSize(1);
        }
        assertThat(Jsoup.parse(province.get(location(listed)).body()).select("main li h3"))
                .hasSize(1);
        assertThat(Jsoup.parse(province.get(PATH).body()).select("main li h3")).isEmpty();
        province.post(PATH + "/bo?cong=localhost", Map.of("host", "thuvien.example"));
        assertThat(Jsoup.parse(province.get(PATH + "?cong=localhost").body()).select("main li h3"))
                .isEmpty();
    }
}
