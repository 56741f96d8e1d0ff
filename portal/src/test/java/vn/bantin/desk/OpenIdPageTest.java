package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.alert;
import static vn.bantin.desk.DeskBrowser.location;
import static vn.bantin.desk.DeskBrowser.page;
import static vn.bantin.desk.IdentityProvider.parameters;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bantin.RunningPortal;
import vn.bantin.account.Administering;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;
import vn.bantin.desk.IdentityProvider.Signature;
import vn.bantin.kit.data.Engine;

/** Signing in by an identity provider that tells the truth, and by one that does not. */
class OpenIdPageTest {
    private static final String DEPARTURE = "/ban-bien-tap/dang-nhap/oidc";
    private static final String ARRIVAL = "/ban-bien-tap/dang-nhap/oidc/ve";
    private static final String REFUSED = "Chưa đăng nhập được qua tài khoản cơ quan";

    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final RunningPortal PORTAL = RunningPortal.with(Map.of(
            "oidc.issuer",
            PROVIDER.issuer(),
            "oidc.client",
            IdentityProvider.CLIENT,
            "oidc.secret",
            IdentityProvider.SECRET,
            "oidc.name",
            "Tài khoản tỉnh"));

    private final DeskBrowser browser = new DeskBrowser(PORTAL);
    private final DeskPeople people = new DeskPeople(PORTAL, browser);

    /** Else the attempts of one test would bar the address for the next. */
    @BeforeEach
    void forget_failures() {
        PORTAL.portal().database().change(tx -> tx.execute("DELETE FROM sign_in_failure"));
    }

    @AfterAll
    static void close() {
        PORTAL.portal().close();
        PROVIDER.close();
    }

    @Test
    void one_signs_in_by_the_button_and_goes_on_to_where_one_wanted() {
        Invited reporter = people.invite(Role.REPORTER);
        String signIn = location(browser.get("/ban-bien-tap/tai-khoan"));
        String button = page(browser.get(signIn)).select("a.button").attr("href");
        assertThat(page(browser.get(signIn)).select("a.button").text()).isEqualTo("Tài khoản tỉnh");
        String authorization = location(browser.get(button));
        assertThat(parameters(URI.create(authorization).getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://mailinh.example" + ARRIVAL)
                .containsKeys("state", "nonce");
        HttpResponse<String> arrived = browser.get(ARRIVAL + approved(authorization, reporter));
        assertThat(arrived.statusCode()).isEqualTo(303);
        assertThat(location(arrived)).isEqualTo("/ban-bien-tap/tai-khoan");
        assertThat(browser.get("/ban-bien-tap/tai-khoan").body())
                .contains(reporter.account().email());
    }

    @Test
    void the_second_step_is_asked_for_where_the_role_needs_it() {
        Invited publisher = people.invite(Role.PUBLISHER);
        HttpResponse<String> arrived = browser.get(ARRIVAL + approved(depart(), publisher));
        assertThat(location(arrived)).startsWith("/ban-bien-tap/xac-thuc");
        assertThat(browser.get("/ban-bien-tap/bai-viet").statusCode()).isEqualTo(303);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("a wrong nonce", claims -> claims.claim("nonce", "another")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("an unverified e-mail", claims -> claims.claim("email_verified", false)),
                lie("an e-mail of which nothing is said", claims -> claims.claim("email_verified", null)),
                lie("no e-mail", claims -> claims.claim("email", null)),
                lie("a token of yesterday", claims -> claims.expirationTime(before(86_400))),
                lie("a token for another client", claims -> claims.audience("another")),
                lie("a token of another issuer", claims -> claims.issuer("https://id.another.example")),
                Arguments.of("a token signed by another key", UnaryOperator.identity(), Signature.BY_ANOTHER_KEY),
                Arguments.of("a token that is not signed", UnaryOperator.identity(), Signature.NONE));
    }

    private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return Arguments.of(name, claims, Signature.RIGHT);
    }

    private static Date before(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void nobody_comes_in_by(String name, UnaryOperator<JWTClaimsSet.Builder> claims, Signature signature) {
        Invited reporter = people.invite(Role.REPORTER);
        String query = PROVIDER.approve(depart(), reporter.account().email(), claims, signature);
        refused(browser.get(ARRIVAL + query));
    }

    @Test
    void an_answer_is_taken_once_and_by_the_browser_that_left_alone() {
        Invited reporter = people.invite(Role.REPORTER);
        String query = approved(depart(), reporter);
        refused(new DeskBrowser(PORTAL).get(ARRIVAL + query));
        DeskBrowser other = new DeskBrowser(PORTAL);
        other.get(DEPARTURE);
        refused(other.get(ARRIVAL + query));
        refused(browser.get(ARRIVAL + query.replaceAll("state=.*", "state=another")));

        String again = approved(depart(), reporter);
        assertThat(browser.get(ARRIVAL + again).statusCode()).isEqualTo(303);
        browser.post("/ban-bien-tap/dang-xuat", Map.of());
        refused(browser.get(ARRIVAL + again));
    }

    @Test
    void a_person_without_an_open_account_learns_whom_to_ask() {
        String stranger = PROVIDER.approve(depart(), "la@mailinh.example", UnaryOperator.identity(), Signature.RIGHT);
        HttpResponse<String> unknown = browser.get(ARRIVAL + stranger);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(alert(unknown)).contains("la@mailinh.example", "quản trị viên");

        Invited gone = people.invite(Role.REPORTER);
        new Administering(PORTAL.portal().database(), Instant::now)
                .disable(
                        Authority.operator("test"),
                        PORTAL.newsroom().site.id(),
                        gone.account().id());
        assertThat(browser.get(ARRIVAL + approved(depart(), gone)).statusCode()).isEqualTo(422);
        assertThat(browser.get("/ban-bien-tap").statusCode()).isEqualTo(303);
    }

    @Test
    void a_provider_that_refuses_and_an_answer_that_is_none_lead_back_to_the_sign_in_page() {
        String state = parameters(URI.create(depart()).getRawQuery()).get("state");
        refused(browser.get(ARRIVAL + "?error=access_denied&state=" + state));
        refused(browser.get(ARRIVAL));
        refused(browser.get(ARRIVAL + "?code=%7B%7C&state=%22"));
        String alone = parameters(URI.create(depart()).getRawQuery()).get("state");
        refused(browser.get(ARRIVAL + "?state=" + alone));
        refused(browser.get(ARRIVAL + "?code=&state=" + alone));
        refused(browser.get(ARRIVAL + "?code=guessed&state=" + alone));
    }

    @Test
    void without_a_provider_there_is_no_button_and_no_way() {
        DeskBrowser without = new DeskBrowser(RunningPortal.on(Engine.SQLITE));
        assertThat(page(without.get("/ban-bien-tap/dang-nhap")).select("a.button"))
                .isEmpty();
        assertThat(without.get(DEPARTURE).statusCode()).isEqualTo(404);
        assertThat(without.get(ARRIVAL).statusCode()).isEqualTo(404);
    }

    private String depart() {
        return location(browser.get(DEPARTURE));
    }

    private static String approved(String authorization, Invited person) {
        return PROVIDER.approve(authorization, person.account().email(), UnaryOperator.identity(), Signature.RIGHT);
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(alert(answer)).contains(REFUSED);
        assertThat(browser.get("/ban-bien-tap").statusCode()).isEqualTo(303);
    }
}
