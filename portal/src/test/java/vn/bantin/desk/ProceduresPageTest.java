package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;

/** The catalogue of procedures, from the file of an administrator to the reader. */
@ParameterizedClass
@EnumSource(Engine.class)
class ProceduresPageTest {
    private static final String PATH = "/ban-bien-tap/thu-tuc";
    private static final String HEAD = "Mã,Tên,Lĩnh vực,Cấp,Liên kết,Cơ quan\r\n";
    private static final String BIRTH = "1.001,Đăng ký khai sinh,Hộ tịch,Cấp xã,https://dvc.example/1,Văn phòng\r\n";
    private static final String WED = "1.002,\"Đăng ký kết hôn, lại\",Hộ tịch,,https://dvc.example/2,\r\n";
    private static final String LAND = "2.001,Đăng ký đất đai,Đất đai,Cấp xã,https://dvc.example/3,\r\n";

    private final TwoSites sites;
    private final DeskClient administrator;

    ProceduresPageTest(Engine engine) {
        sites = TwoSites.on(engine);
        administrator = sites.here.as(Role.SITE_ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        sites.close();
    }

    @Test
    void readers_find_what_was_copied_without_marks_and_by_field() {
        assertThat(reader("/thu-tuc").select("main").text()).contains("Cổng chưa đăng danh mục");
        addBody("Văn phòng");
        assertThat(location(upload("\uFEFF" + HEAD + BIRTH + WED + LAND))).isEqualTo(PATH);
        assertThat(desk().select("main").text())
                .contains("3 thủ tục", "Cổng Dịch vụ công quốc gia", "sao ngày 01/11/2026");

        Document all = reader("/thu-tuc");
        assertThat(all.select(".stamp").text()).contains("Cổng Dịch vụ công quốc gia", "sao ngày 01/11/2026");
        assertThat(all.select(".results h2").eachText())
                .containsExactlyInAnyOrder("Đăng ký đất đai", "Đăng ký kết hôn, lại", "Đăng ký khai sinh");
        Document birth = reader("/thu-tuc?tu-khoa=khai+sinh+dang");
        assertThat(birth.select(".results h2 a").attr("href")).isEqualTo("https://dvc.example/1");
        assertThat(birth.select(".results li").text())
                .isEqualTo("Đăng ký khai sinh 1.001 · Hộ tịch · Cấp xã Nơi tiếp nhận: Văn phòng");
        assertThat(birth.select(".results li a[href=/bo-may/van-phong]")).hasSize(1);
        assertThat(found("tu-khoa=Đăng+KÝ&linh-vuc=Đất+đai")).isEqualTo("Đăng ký đất đai");
        assertThat(found("tu-khoa=1.002")).isEqualTo("Đăng ký kết hôn, lại");
        assertThat(found("tu-khoa=inh")).isEmpty();
        assertThat(found("tu-khoa=%25")).contains("Đăng ký đất đai");
        assertThat(reader("/thu-tuc?tu-khoa=khong+co&ngon-ngu=en")
                        .select("[role=status]")
                        .text())
                .isEqualTo("0 procedures.");
        assertThat(sites.here.asNobody().get("/thu-tuc?trang=9").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_copy_takes_the_place_of_all_there_was() {
        upload(HEAD + BIRTH.replace("Văn phòng", "") + WED);
        upload("linh vuc;Lien ket;TEN;ma\nĐất đai;https://dvc.example/3;Đăng ký đất đai;2.001");
        assertThat(reader("/thu-tuc").select(".results h2").text()).isEqualTo("Đăng ký đất đai");
    }

    @Test
    void a_file_with_a_wrong_row_is_not_taken_and_each_mistake_is_named_with_its_line() {
        upload(HEAD + LAND);
        Map<String, String> before = Contents.of(sites.database());
        HttpResponse<String> refused = upload(HEAD
                + WED
                + ",Không mã,Hộ tịch,,https://dvc.example/4,\r\n"
                + "1.002,,,,javascript:alert(1),Phòng ma\r\n"
                + "1.005,Thiếu ô\r\n"
                + "1.006,\"Hai\ndòng\",Hộ tịch,,khong-phai-dia-chi,");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert] p").text()).contains("Tệp có 8 chỗ sai");
        assertThat(page.select(".items li").eachText())
                .containsExactly(
                        "Dòng 3: thiếu mã.",
                        "Dòng 4: mã “1.002” đã có ở dòng trên.",
                        "Dòng 4: thiếu tên.",
                        "Dòng 4: thiếu lĩnh vực.",
                        "Dòng 4: liên kết “javascript:alert(1)” không phải địa chỉ web. Hãy ghi đầy đủ, bắt đầu bằng https://.",
                        "Dòng 4: không có cơ quan “Phòng ma” trong mục Bộ máy.",
                        "Dòng 5: có 2 ô, không khớp với dòng tên cột.",
                        "Dòng 7: liên kết “khong-phai-dia-chi” không phải địa chỉ web. Hãy ghi đầy đủ, bắt đầu bằng https://.");
        assertThat(Contents.of(sites.database())).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_catalogue_is_refused_with_what_to_do() {
        refused("Không có cột\n1", "Dòng đầu thiếu cột “Mã”");
        refused(HEAD, "Tệp không có thủ tục nào");
        refused(HEAD + "1.001,\"Không đóng,Hộ tịch,,https://dvc.example/1,", "Không đọc được tệp CSV");
        byte[] windows = (HEAD + BIRTH).getBytes(Charset.forName("windows-1258"));
        assertThat(alert(administrator.upload(PATH, file(windows), fields("2026-11-01"))))
                .contains("không dùng bảng mã UTF-8");
        byte[] good = (HEAD + LAND).getBytes(StandardCharsets.UTF_8);
        assertThat(alert(administrator.upload(PATH, file(good), fields("2999-01-01"))))
                .contains("không thể sau hôm nay");
        HttpResponse<String> dayless =
                administrator.upload(PATH, file(good), Map.of("source", "Nguồn khác", "day", "x"));
        assertThat(alert(dayless)).contains("Không đọc được ngày sao");
        assertThat(Jsoup.parse(dayless.body()).select("#source").val()).isEqualTo("Nguồn khác");
        assertThat(alert(administrator.post(PATH, fields("2026-11-01")))).contains("Hãy chọn tệp CSV");
    }

    @Test
    void names_with_markup_are_shown_as_text_and_long_lists_have_pages() {
        String rows = IntStream.range(0, 65)
                .mapToObj(i -> "A.%03d,<script>alert(%d)</script>,Hộ <b>tịch</b>,,https://dvc.example/?a=1&b=\"%d,\n"
                        .formatted(i, i, i)
                        .replace("\"", "%22"))
                .collect(Collectors.joining());
        assertThat(location(upload(HEAD + rows))).isEqualTo(PATH);
        Document page = reader("/thu-tuc?tu-khoa=alert");
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select(".results li")).hasSize(30);
        Document last = reader(page.select(".paging a[rel=next]").attr("href").replace("trang=2", "trang=3"));
        assertThat(last.select(".results li")).hasSize(5);
        assertThat(last.select(".paging a[rel=next]")).isEmpty();
    }

    @Test
    void the_catalogue_is_its_sites_own_and_its_administrators_alone() {
        upload(HEAD + LAND);
        assertThat(sites.elsewhere.asNobody().get("/thu-tuc").body()).doesNotContain("Đăng ký đất đai");
        DeskClient stranger = sites.elsewhere.as(Role.SITE_ADMINISTRATOR);
        byte[] file = (HEAD + LAND.replace("đất", "nhà")).getBytes(StandardCharsets.UTF_8);
        stranger.upload(PATH, file(file), fields("2026-11-01"));
        assertThat(reader("/thu-tuc").select(".results h2").text()).isEqualTo("Đăng ký đất đai");
        DeskClient editor = sites.here.as(Role.EDITOR);
        assertThat(editor.upload(PATH, file(file), fields("2026-11-01")).statusCode())
                .isEqualTo(403);
        assertThat(Jsoup.parse(editor.get(PATH).body()).select("main form")).isEmpty();
    }

    private void addBody(String name) {
        administrator.post("/ban-bien-tap/bo-may", Map.of("name", name, "branch", "GOVERNMENT", "from", "2025-07-01"));
    }

    private HttpResponse<String> upload(String csv) {
        return administrator.upload(PATH, file(csv.getBytes(StandardCharsets.UTF_8)), fields("2026-11-01"));
    }

    private static DeskClient.File file(byte[] bytes) {
        return new DeskClient.File("file", "thu-tuc.csv", "text/csv", bytes);
    }

    private static Map<String, String> fields(String day) {
        return Map.of("source", "Cổng Dịch vụ công quốc gia", "day", day);
    }

    private void refused(String csv, String sentence) {
        HttpResponse<String> response = upload(csv);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(alert(response)).contains(sentence);
    }

    private static String alert(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("[role=alert] p").text();
    }

    private String found(String query) {
        return reader("/thu-tuc?"
                        + query.replace("Đ", "%C4%90")
                                .replace("Ý", "%C3%9D")
                                .replace("ấ", "%E1%BA%A5")
                                .replace("đ", "%C4%91")
                                .replace("ă", "%C4%83"))
                .select(".results h2")
                .text();
    }

    private Document desk() {
        return Jsoup.parse(administrator.get(PATH).body());
    }

    private Document reader(String path) {
        HttpResponse<String> response = sites.here.asNobody().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
