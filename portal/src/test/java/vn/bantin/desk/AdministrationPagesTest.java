package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.account.Role;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;

/** People and the audit log, of the own site and of others. */
@ParameterizedClass
@EnumSource(Engine.class)
class AdministrationPagesTest {
    private static final String ELSEWHERE = "cong=localhost";

    private final RunningPortal portal;
    private final DeskBrowser browser;
    private final DeskPeople people;

    AdministrationPagesTest(Engine engine) {
        this.portal = RunningPortal.on(engine);
        this.browser = new DeskBrowser(portal);
        this.people = new DeskPeople(portal, browser);
    }

    @Test
    void the_provinces_administrator_reads_the_log_of_every_site() {
        people.enter(Role.PROVINCE_ADMINISTRATOR);
        Document own = page(browser.get("/ban-bien-tap/nhat-ky"));
        assertThat(own.select("#cong option").size()).isGreaterThanOrEqualTo(3);
        assertThat(own.select("#cong option[selected]").val()).isEqualTo("mailinh.example");

        Document other = page(browser.get("/ban-bien-tap/nhat-ky?" + ELSEWHERE + "&viec=INVITED"));
        assertThat(other.select("#cong option[selected]").val()).isEqualTo("localhost");
        assertThat(other.select("input[type=hidden][name=cong]").val()).isEqualTo("localhost");
        assertThat(other.select("tbody td").eachText()).contains("demonstration");
        HttpResponse<String> csv =
                browser.get(other.select("a[href*=nhat-ky.csv]").attr("href"));
        assertThat(csv.body()).contains("\"demonstration\"");
        assertThat(browser.get("/ban-bien-tap/nhat-ky?cong=khong.example").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_log_names_what_was_done_to_and_where_it_is() {
        people.enter(Role.SITE_ADMINISTRATOR);
        Account reporter = people.person(Role.REPORTER).account();
        Edition live = portal.newsroom().live("Đêm nhạc " + reporter.id());
        Edition draft = portal.newsroom().draft("Bản thảo " + reporter.id());
        String path = "/" + portal.newsroom().article(live).path();
        for (String[] one : List.of(
                new String[] {reporter.id().toString(), reporter.name(), reporter.email()},
                new String[] {live.articleId().toString(), live.content().title(), path},
                new String[] {
                    draft.articleId().toString(),
                    draft.content().title(),
                    portal.newsroom().article(draft).path()
                })) {
            Document log = page(browser.get("/ban-bien-tap/nhat-ky?doi-tuong=" + one[0]));
            assertThat(log.select("tbody tr")).isNotEmpty();
            assertThat(log.select("tbody").text()).contains(one[1], one[2]).doesNotContain(one[0]);
            String again = log.select("tbody td a[href*=doi-tuong]").attr("href");
            assertThat(page(browser.get(again)).select("tbody tr")).hasSameSizeAs(log.select("tbody tr"));
            assertThat(browser.get("/ban-bien-tap/nhat-ky.csv?doi-tuong=" + one[0])
                            .body())
                    .contains("\"" + one[1] + "\"", one[2] + "\"", "\"" + one[0] + "\"");
        }
        assertThat(page(browser.get("/ban-bien-tap/nhat-ky?doi-tuong=" + live.articleId()))
                        .select("tbody a.under")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("http://mailinh.example") && address.endsWith(path));
        assertThat(page(browser.get("/ban-bien-tap/nhat-ky?doi-tuong=" + draft.articleId()))
                        .select("tbody a.under"))
                .isEmpty();
    }

    @Test
    void the_log_says_why_an_article_was_taken_away() {
        people.enter(Role.SITE_ADMINISTRATOR);
        Edition live = portal.newsroom().live("Đêm nhạc ngoài trời");
        portal.newsroom().withdrawing().withdraw(portal.newsroom().publisher, live.id(), "Sai địa điểm tổ chức.");
        assertThat(page(browser.get("/ban-bien-tap/nhat-ky?viec=WITHDRAWN&doi-tuong=" + live.articleId()))
                        .select("tbody td:nth-child(5)")
                        .eachText())
                .containsExactly("Đêm nhạc ngoài trời: Sai địa điểm tổ chức.");
    }

    @Test
    void the_log_tells_times_to_the_second() {
        people.enter(Role.SITE_ADMINISTRATOR);
        assertThat(page(browser.get("/ban-bien-tap/nhat-ky"))
                        .select("tbody td:nth-child(1)")
                        .eachText())
                .isNotEmpty()
                .allMatch(time -> time.matches("\\d\\d:\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}"));
    }

    @Test
    void a_sites_administrator_sees_no_other_site() {
        people.enter(Role.SITE_ADMINISTRATOR);
        assertThat(page(browser.get("/ban-bien-tap/nhat-ky?cong=mailinh.example"))
                        .select("#cong"))
                .isEmpty();
        for (String path : List.of("nhat-ky", "nhat-ky.csv", "nhan-su")) {
            assertThat(browser.get("/ban-bien-tap/" + path + "?" + ELSEWHERE).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(browser.post("/ban-bien-tap/nhan-su?" + ELSEWHERE, invitation("2099-12-31"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_day_that_is_none_is_told_and_nothing_is_changed() {
        people.enter(Role.SITE_ADMINISTRATOR);
        HttpResponse<String> invited = browser.post("/ban-bien-tap/nhan-su", invitation("31/12/2099"));
        assertThat(invited.statusCode()).isEqualTo(422);
        assertThat(alert(invited)).contains("Ngày hết hạn chưa đúng");
        assertThat(page(invited).select("#name").val()).isEqualTo("Người sắp đến");

        Account reporter = people.person(Role.REPORTER).account();
        String path = "/ban-bien-tap/nhan-su/" + reporter.id();
        HttpResponse<String> refused = browser.post(path, Map.of("role", "EDITOR", "expires", "mai"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(alert(refused)).contains("Ngày hết hạn chưa đúng");
        assertThat(browser.post(path, Map.of("role", "EDITOR", "expires", "2001-01-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(log(reporter)).doesNotContain(Deed.ROLE_CHANGED.name());

        assertThat(location(browser.post(path, Map.of("role", "EDITOR", "expires", "2099-12-31"))))
                .startsWith("/ban-bien-tap/nhan-su");
        assertThat(log(reporter)).contains("\"Biên tập viên\"", "\"31/12/2099\"");
    }

    @Test
    void whoever_signs_out_leaves_nothing_behind_in_the_browser() {
        people.enter(Role.REPORTER);
        assertThat(browser.post("/ban-bien-tap/dang-xuat", Map.of()).headers().firstValue("Clear-Site-Data"))
                .contains("\"storage\"");
    }

    private static Map<String, String> invitation(String day) {
        return Map.of("name", "Người sắp đến", "email", "sap.den@mailinh.example", "role", "EDITOR", "expires", day);
    }

    private String log(Account account) {
        return browser.get("/ban-bien-tap/nhat-ky.csv?doi-tuong=" + account.id())
                .body();
    }
}
