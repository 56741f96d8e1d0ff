package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;
import static vn.bantin.desk.DeskPeople.PASSWORD;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.RunningPortal;
import vn.bantin.account.Authenticator;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SignInPageTest {
    private final RunningPortal portal;
    private final DeskBrowser browser;
    private final DeskPeople people;

    SignInPageTest(Engine engine) {
        this.portal = RunningPortal.on(engine);
        this.browser = new DeskBrowser(portal);
        this.people = new DeskPeople(portal, browser);
    }

    @Test
    void a_person_chooses_a_password_by_the_link_signs_in_and_out() {
        Invited invited = people.invite(Role.REPORTER);
        String link = "/ban-bien-tap/loi-moi/" + invited.token();
        assertThat(browser.get(link).body()).contains(invited.account().email());
        HttpResponse<String> common = browser.post(link, DeskPeople.passwords("matkhau12345"));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(alert(common)).contains("quá dễ đoán");
        assertThat(location(browser.post(link, DeskPeople.passwords(PASSWORD)))).isEqualTo("/ban-bien-tap/dang-nhap");
        assertThat(browser.get(link).statusCode()).isEqualTo(410);

        HttpResponse<String> entered = people.signIn(invited, PASSWORD);
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(location(entered)).isEqualTo("/ban-bien-tap");
        assertThat(entered.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/ban-bien-tap"));
        HttpResponse<String> inbox = browser.get("/ban-bien-tap");
        assertThat(inbox.statusCode()).isEqualTo(200);
        assertThat(inbox.headers().firstValue("Cache-Control")).contains("no-store");

        browser.post("/ban-bien-tap/dang-xuat", Map.of());
        assertThat(location(browser.get("/ban-bien-tap"))).isEqualTo("/ban-bien-tap/dang-nhap");
    }

    @Test
    void a_refused_form_keeps_the_mail_and_tells_nothing() {
        Invited invited = people.person(Role.REPORTER);
        HttpResponse<String> wrong = people.signIn(invited, "sai mật khẩu rồi");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select("#email").val())
                .isEqualTo(invited.account().email());
        assertThat(page(wrong).select("#password").val()).isEmpty();
        HttpResponse<String> nobody =
                browser.post("/ban-bien-tap/dang-nhap", Map.of("email", "khong@ai.example", "password", PASSWORD));
        assertThat(alert(nobody)).isEqualTo(alert(wrong)).isNotEmpty();
    }

    @Test
    void one_comes_back_to_where_one_was_but_to_no_other_site() {
        Invited invited = people.person(Role.REPORTER);
        HttpResponse<String> sent = browser.get("/ban-bien-tap/tai-khoan");
        assertThat(location(sent)).isEqualTo("/ban-bien-tap/dang-nhap?tiep=%2Fban-bien-tap%2Ftai-khoan");
        Map<String, String> form = Map.of("email", invited.account().email(), "password", PASSWORD);
        assertThat(location(browser.post(location(sent), form))).isEqualTo("/ban-bien-tap/tai-khoan");
        for (String elsewhere : List.of("https://ke-gian.example", "//ke-gian.example", "/ban-bien-tap/\\x", "/")) {
            String path = "/ban-bien-tap/dang-nhap?tiep=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
            assertThat(location(browser.post(path, form))).as(elsewhere).isEqualTo("/ban-bien-tap");
        }
    }

    @Test
    void a_publisher_sets_a_second_step_up_and_passes_it_from_then_on() {
        Invited invited = people.person(Role.PUBLISHER);
        assertThat(location(people.signIn(invited, PASSWORD))).startsWith("/ban-bien-tap/xac-thuc");
        assertThat(location(browser.get("/ban-bien-tap"))).isEqualTo("/ban-bien-tap/xac-thuc");
        Document setUp = page(browser.get("/ban-bien-tap/xac-thuc"));
        assertThat(setUp.select("svg.qr path").attr("d")).startsWith("M");
        String offer = setUp.select("[name=offer]").val();
        String key = setUp.select("code.key").text();
        HttpResponse<String> wrong =
                browser.post("/ban-bien-tap/xac-thuc/thiet-lap", Map.of("offer", offer, "code", "12"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select("code.key").text()).isEqualTo(key);
        HttpResponse<String> done = browser.post(
                "/ban-bien-tap/xac-thuc/thiet-lap",
                Map.of("offer", offer, "code", Authenticator.code(key, Instant.now())));
        List<String> codes = page(done).select(".codes code").eachText();
        assertThat(codes).hasSize(10);
        assertThat(browser.get("/ban-bien-tap").statusCode()).isEqualTo(200);

        browser.post("/ban-bien-tap/dang-xuat", Map.of());
        people.signIn(invited, PASSWORD);
        assertThat(page(browser.get("/ban-bien-tap/xac-thuc")).select("#code")).hasSize(1);
        assertThat(browser.post("/ban-bien-tap/xac-thuc", Map.of("code", "abcd"))
                        .statusCode())
                .isEqualTo(422);
        browser.post("/ban-bien-tap/xac-thuc", Map.of("code", codes.getFirst()));
        assertThat(browser.get("/ban-bien-tap").statusCode()).isEqualTo(200);
    }

    @Test
    void the_own_account_changes_password_and_language_and_ends_other_sessions() {
        Invited invited = people.person(Role.REPORTER);
        people.signIn(invited, PASSWORD);
        DeskBrowser other = new DeskBrowser(portal);
        other.post("/ban-bien-tap/dang-nhap", Map.of("email", invited.account().email(), "password", PASSWORD));
        Document own = page(browser.get("/ban-bien-tap/tai-khoan"));
        assertThat(own.select("tbody tr")).hasSize(2);
        browser.post(own.select("form[action*=/phien/]").attr("action"), Map.of());
        assertThat(other.get("/ban-bien-tap").statusCode()).isEqualTo(303);

        browser.post("/ban-bien-tap/tai-khoan/ngon-ngu", Map.of("language", "en"));
        assertThat(browser.get("/ban-bien-tap/tai-khoan").body()).contains("My account");
        String fresh = "bảy chiếc thuyền giấy";
        HttpResponse<String> refused = browser.post(
                "/ban-bien-tap/tai-khoan/mat-khau", Map.of("before", "sai", "password", fresh, "repeated", fresh));
        assertThat(refused.statusCode()).isEqualTo(422);
        browser.post(
                "/ban-bien-tap/tai-khoan/mat-khau", Map.of("before", PASSWORD, "password", fresh, "repeated", fresh));
        assertThat(browser.get("/ban-bien-tap/tai-khoan").statusCode()).isEqualTo(200);
        assertThat(people.signIn(invited, PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void an_administrator_invites_and_reads_the_log_and_a_reporter_does_neither() {
        Invited reporter = people.person(Role.REPORTER);
        people.signIn(reporter, PASSWORD);
        assertThat(browser.get("/ban-bien-tap/nhan-su").statusCode()).isEqualTo(403);
        assertThat(browser.get("/ban-bien-tap/nhat-ky.csv").statusCode()).isEqualTo(403);

        people.enter(Role.SITE_ADMINISTRATOR);
        String mail = UUID.randomUUID() + "@mailinh.example";
        HttpResponse<String> invited = browser.post(
                "/ban-bien-tap/nhan-su",
                Map.of("name", "=Cộng tác viên " + mail, "email", mail, "role", "EDITOR", "expires", "2099-12-31"));
        String link = page(invited).select(".done code").text();
        assertThat(new DeskBrowser(portal).get(URI.create(link).getPath()).statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = browser.post(
                "/ban-bien-tap/nhan-su", Map.of("name", "Khác", "email", mail, "role", "EDITOR", "expires", ""));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(page(again).select("#name").val()).isEqualTo("Khác");

        String id = reporter.account().id().toString();
        browser.post("/ban-bien-tap/nhan-su/" + id + "/khoa", Map.of());
        HttpResponse<String> log = browser.get("/ban-bien-tap/nhat-ky?viec=DISABLED&doi-tuong=" + id);
        assertThat(page(log).select("tbody tr")).hasSize(1);
        assertThat(page(log).select("tbody td").eachText()).contains("Khóa tài khoản", "127.0.0.1");
        assertThat(page(log).select("tbody td a").text())
                .isEqualTo(reporter.account().name());
        HttpResponse<String> csv = browser.get("/ban-bien-tap/nhat-ky.csv?doi-tuong=" + id);
        assertThat(csv.body()).startsWith("\uFEFF\"Thời gian\",").contains("\"Khóa tài khoản\"");
        assertThat(page(browser.get("/ban-bien-tap/nhat-ky?ai=100%25")).select("tbody tr"))
                .isEmpty();
    }
}
