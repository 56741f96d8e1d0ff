package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Citizen;
import vn.bantin.DeskClient;
import vn.bantin.DeskClient.File;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;

/** Where it is that a question is about, and the map on which its sender shows it. */
@ParameterizedClass
@EnumSource(Engine.class)
class QuestionPlacesTest {
    private static final String SETTING = "/ban-bien-tap/hoi-dap/ban-do";
    private static final String BOARD = "/ban-bien-tap/hoi-dap/";
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TwoSites sites;

    QuestionPlacesTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
        sites.pass(Duration.ofMinutes(10));
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void a_place_and_a_square_are_kept_and_shown_to_the_sender_and_at_the_desk() {
        String map = chosenMap();
        Document form = citizen().page(Citizen.FORM);
        assertThat(form.select(".squares input")).hasSize(48);
        assertThat(form.select(".squares input[value=B3]").attr("aria-label")).isEqualTo("Ô B3");
        assertThat(form.select("input[name=o][checked]").eachAttr("value")).containsExactly("");
        String code = citizen().asks(Map.of("dia-diem", "  Đầu ngõ 12 ", "ban-do", map, "o", "B3"), List.of());
        for (Document page : List.of(citizen().page(Citizen.FOLLOW + code), desk(sites.question(code)))) {
            assertThat(page.text()).contains("Đầu ngõ 12", "ô B3");
            assertThat(page.select(".squares .marked").text()).isEqualTo("B3");
            assertThat(page.select(".map img").attr("alt")).contains("ô B3");
        }
        String without = citizen().asks(Map.of("dia-diem", "", "ban-do", map, "o", ""), List.of());
        assertThat(citizen().page(Citizen.FOLLOW + without).select(".map")).isEmpty();
    }

    @Test
    void a_square_that_is_not_on_the_map_is_refused_and_all_else_stays() {
        String map = chosenMap();
        String stranger = picture(sites.elsewhere, 900, 600);
        List<Map<String, String>> wrong = new ArrayList<>(List.of(
                Map.of("ban-do", map, "o", "G1"),
                Map.of("ban-do", map, "o", "A9"),
                Map.of("ban-do", map, "o", "b3"),
                Map.of("ban-do", map, "o", "<b>"),
                Map.of("ban-do", stranger, "o", "B3"),
                Map.of("ban-do", picture(sites.here, 900, 600), "o", "B3"),
                Map.of("ban-do", "", "o", "B3")));
        for (Map<String, String> fields : wrong) {
            Document refused = refused(fields, "Đầu ngõ 12");
            assertThat(refused.select("[role=alert] a[href=#o]").text()).contains("không có trên bản đồ");
            assertThat(refused.expectFirst("#dia-diem").val()).isEqualTo("Đầu ngõ 12");
            assertThat(refused.select("input[name=o][checked]").eachAttr("id")).containsExactly("khong-o");
        }
        Document tooLong = refused(Map.of("ban-do", map, "o", "F8"), "x".repeat(201));
        assertThat(tooLong.select("[role=alert] a[href=#dia-diem]").text()).contains("200");
        assertThat(tooLong.select("input[name=o][checked]").eachAttr("value")).containsExactly("F8");
        moderator().post(SETTING, Map.of("picture", ""));
        assertThat(citizen().page(Citizen.FORM).select("#o")).isEmpty();
        assertThat(refused(Map.of("ban-do", map, "o", "B3"), "")
                        .select("[role=alert]")
                        .text())
                .contains("không có trên bản đồ");
    }

    private Document refused(Map<String, String> more, String place) {
        Map<String, String> fields = citizen().proved();
        fields.putAll(more);
        fields.put("dia-diem", place);
        HttpResponse<String> refused = citizen().sends(fields, List.of());
        assertThat(refused.statusCode()).as(more.toString()).isEqualTo(422);
        return Jsoup.parse(refused.body());
    }

    @Test
    void the_map_is_a_picture_of_the_site_and_readers_load_it_from_then_on() {
        moderator().post(SETTING, Map.of("picture", ""));
        String wide = picture(sites.here, 1_000, 700);
        for (String wrong : List.of(
                picture(sites.elsewhere, 1_000, 700),
                picture(sites.here, 300, 200),
                picture(sites.here, 1_500, 700),
                picture(sites.here, 700, 1_500),
                "không")) {
            HttpResponse<String> refused = moderator().post(SETTING, Map.of("picture", wrong));
            assertThat(refused.statusCode()).isEqualTo(422);
        }
        assertThat(citizen().page(Citizen.FORM).select("#o")).isEmpty();
        DeskClient administrator = sites.here.as(Role.SITE_ADMINISTRATOR);
        String rendition = rendition(wide);
        assertThat(citizen().client().get(rendition).statusCode()).isEqualTo(404);
        assertThat(administrator.post(SETTING, Map.of("picture", wide)).statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(administrator.get(SETTING).body())
                        .select("input[checked]")
                        .val())
                .isEqualTo(wide);
        assertThat(citizen().page(Citizen.FORM).select(".map img").attr("srcset"))
                .contains(rendition);
        assertThat(citizen().client().get(rendition).statusCode()).isEqualTo(200);
        assertThat(sites.elsewhere.asNobody().get(rendition).statusCode()).isEqualTo(404);
        assertThat(new Citizen(sites.elsewhere.asNobody()).page(Citizen.FORM).select("#o"))
                .isEmpty();
        assertThat(administrator.get("/ban-bien-tap/nhat-ky").body()).contains("Chọn bản đồ cho phần hỏi đáp");
        for (Role role : new Role[] {Role.REPORTER, Role.PUBLISHER, Role.OFFICER}) {
            assertThat(sites.here.as(role).post(SETTING, Map.of("picture", "")).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_question_keeps_the_map_it_came_with_until_it_is_erased() {
        String first = chosenMap();
        String code = citizen().asks(Map.of("dia-diem", "Đầu ngõ 12", "ban-do", first, "o", "A1"), List.of());
        String rendition = rendition(first);
        chosenMap();
        assertThat(citizen().page(Citizen.FOLLOW + code).select(".map img").attr("srcset"))
                .contains(rendition);
        assertThat(citizen().client().get(rendition).statusCode()).isEqualTo(200);
        moderator().post(sites.question(code) + "/tu-choi", Map.of("note", "Đã gửi tới tỉnh."));
        moderator().post(sites.question(code) + "/xoa", Map.of("note", "Đơn số 12"));
        assertThat(citizen().page(Citizen.FOLLOW + code).text()).doesNotContain("Đầu ngõ 12", "ô A1");
        assertThat(desk(sites.question(code)).text()).doesNotContain("Đầu ngõ 12", "ô A1");
        assertThat(citizen().client().get(rendition).statusCode()).isEqualTo(404);
    }

    @Test
    void a_map_whose_file_was_replaced_by_one_that_is_no_map_is_not_offered_and_the_desk_says_why() {
        String map = chosenMap();
        String code = citizen().asks(Map.of("dia-diem", "", "ban-do", map, "o", "B3"), List.of());
        replace(map, 300, 200);
        assertThat(citizen().page(Citizen.FORM).select("#o, input[name=ban-do]"))
                .isEmpty();
        Document refused = refused(Map.of("ban-do", map, "o", "C4"), "Đầu ngõ 12");
        assertThat(refused.select("[role=alert]").text()).contains("không có trên bản đồ");
        assertThat(refused.select("#o")).isEmpty();
        for (String page : List.of(SETTING, "/ban-bien-tap/hoi-dap")) {
            assertThat(desk(page).text()).contains("Bản đồ đang chọn không còn dùng được");
        }
        assertThat(desk(SETTING).select("[role=status]").text()).contains("640 điểm ảnh");
        assertThat(citizen().page(Citizen.FOLLOW + code).text()).contains("ô B3");
        replace(map, 901, 602);
        assertThat(citizen().page(Citizen.FORM).select("input[name=ban-do]").val())
                .isEqualTo(map);
        assertThat(desk(SETTING).text()).doesNotContain("không còn dùng được");
    }

    private void replace(String picture, int width, int height) {
        File file = new File("file", "khac.jpg", "image/jpeg", Paintings.anotherJpeg(width, height));
        assertThat(sites.here
                        .as(Role.REPORTER)
                        .upload("/ban-bien-tap/thu-vien/" + picture + "/thay-tep", file)
                        .statusCode())
                .isEqualTo(303);
    }

    /** The id of a new picture, like no other, that is the map of the site from now on. */
    private String chosenMap() {
        String picture = picture(sites.here, 900 + NEXT.incrementAndGet(), 600);
        assertThat(moderator().post(SETTING, Map.of("picture", picture)).statusCode())
                .isEqualTo(303);
        return picture;
    }

    private static String picture(TwoSites.Desk desk, int width, int height) {
        File file = new File("file", "ban-do.jpg", "image/jpeg", Paintings.anotherJpeg(width, height));
        return desk.as(Role.REPORTER)
                .upload("/ban-bien-tap/anh", file)
                .body()
                .replaceAll(".*/media/anh/([0-9a-f-]{36}).*", "$1");
    }

    /** The address of its widest rendition. */
    private String rendition(String picture) {
        return sites.database()
                .read(tx -> tx.createQuery("""
                        SELECT hash FROM rendition WHERE picture_id = :picture AND kind = 'WHOLE' AND type = 'JPEG'
                        ORDER BY width DESC LIMIT 1
                        """)
                        .bind("picture", picture)
                        .mapTo(String.class)
                        .map(hash -> "/media/" + hash + ".jpg")
                        .one());
    }

    private Document desk(String path) {
        HttpResponse<String> page = moderator().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private Citizen citizen() {
        return new Citizen(sites.here.asNobody());
    }

    private DeskClient moderator() {
        return sites.here.as(Role.MODERATOR);
    }
}
