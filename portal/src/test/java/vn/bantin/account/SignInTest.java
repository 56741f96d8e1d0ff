package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SignInTest {
    private final Staff staff;
    private final Account reporter;

    SignInTest(Engine engine) {
        this.staff = new Staff(Newsroom.on(engine));
        this.reporter = staff.add(Role.REPORTER);
    }

    @AfterEach
    void close() {
        staff.newsroom.database.close();
    }

    @Test
    void who_knows_the_password_comes_in_and_goes_out() {
        Entrance entrance =
                staff.signIn.byPassword(staff.site, " Reporter@MaiLinh.example ", Staff.PASSWORD, Staff.BROWSER);
        assertThat(entrance.strength()).isEqualTo(Strength.ONE_FACTOR);
        SignedIn session = staff.session(entrance);
        assertThat(session.account()).isEqualTo(reporter);
        staff.signIn.out(session);
        assertThat(staff.own.sessions(session)).isEmpty();
        assertThat(staff.deedsTo(reporter)).contains(Deed.SIGNED_IN, Deed.SIGNED_OUT);
    }

    @Test
    void a_password_typed_in_another_unicode_form_is_the_same() {
        String decomposed = Normalizer.normalize(Staff.PASSWORD, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(Staff.PASSWORD);
        assertThat(staff.signIn
                        .byPassword(staff.site, reporter.email(), decomposed, Staff.BROWSER)
                        .account())
                .isEqualTo(reporter);
    }

    @Test
    void nobody_learns_whether_there_is_such_an_account() {
        refused(SignInRule.WRONG, () -> attempt(reporter.email(), "sai mật khẩu rồi", Staff.BROWSER));
        refused(SignInRule.WRONG, () -> attempt("khongai@mailinh.example", "sai mật khẩu rồi", Staff.BROWSER));
        refused(SignInRule.WRONG, () -> attempt("", Staff.PASSWORD, Staff.BROWSER));
        assertThat(staff.deedsTo(reporter)).contains(Deed.SIGN_IN_FAILED);
    }

    @Test
    void one_who_is_disabled_or_past_the_last_day_does_not_come_in() {
        staff.administering.change(
                Staff.OPERATOR, staff.site, reporter.id(), reporter.role(), LocalDate.of(2026, 11, 20));
        staff.wait(Duration.ofDays(1));
        refused(SignInRule.WRONG, () -> staff.enter(reporter));
        staff.administering.change(Staff.OPERATOR, staff.site, reporter.id(), reporter.role(), null);
        staff.enter(reporter);
        staff.administering.disable(Staff.OPERATOR, staff.site, reporter.id());
        refused(SignInRule.WRONG, () -> staff.enter(reporter));
    }

    @Test
    void failures_cost_more_and_more_time_and_ten_cost_a_quarter_of_an_hour() {
        fail(reporter.email(), 5);
        refused(SignInRule.WAIT_SECONDS, () -> staff.enter(reporter));
        staff.wait(Duration.ofSeconds(1));
        for (int more = 1; more <= 5; more++) {
            fail(reporter.email(), 1);
            refused(more < 5 ? SignInRule.WAIT_SECONDS : SignInRule.WAIT_MINUTES, () -> staff.enter(reporter));
            staff.wait(Duration.ofSeconds(more < 5 ? 16 : 0));
        }
        staff.wait(Duration.ofMinutes(14));
        refused(SignInRule.WAIT_SECONDS, () -> {
            staff.wait(Duration.ofSeconds(30));
            staff.enter(reporter);
        });
        staff.wait(Duration.ofSeconds(30));
        assertThat(staff.enter(reporter).account()).isEqualTo(reporter);
        refused(SignInRule.WRONG, () -> attempt(reporter.email(), "sai mật khẩu rồi", Staff.BROWSER));
    }

    @Test
    void an_account_that_does_not_exist_is_barred_alike() {
        fail("khongai@mailinh.example", 5);
        refused(SignInRule.WAIT_SECONDS, () -> attempt("khongai@mailinh.example", "x", Staff.BROWSER));
    }

    @Test
    void a_stranger_does_not_keep_a_person_out_who_comes_from_a_known_browser() {
        String known = staff.enter(reporter).known();
        assertThat(known).isNotEmpty();
        Browser stranger = new Browser("203.0.113.9", "", "");
        for (int time = 0; time < 10; time++) {
            refused(SignInRule.WRONG, () -> attempt(reporter.email(), "sai mật khẩu rồi", stranger));
            staff.wait(Duration.ofSeconds(16));
        }
        refused(SignInRule.WAIT_MINUTES, () -> staff.enter(reporter));
        Browser home = new Browser("192.0.2.7", "A browser", known);
        assertThat(attempt(reporter.email(), Staff.PASSWORD, home).known()).isNotEqualTo(known);
    }

    @Test
    void an_address_that_tries_many_accounts_is_barred_too() {
        for (int time = 0; time < 20; time++) {
            fail("nguoi" + time + "@mailinh.example", 1);
        }
        refused(SignInRule.WAIT_SECONDS, () -> staff.enter(reporter));
        Browser elsewhere = new Browser("203.0.113.9", "", "");
        assertThat(attempt(reporter.email(), Staff.PASSWORD, elsewhere).account())
                .isEqualTo(reporter);
    }

    @Test
    void a_network_of_the_sixth_protocol_counts_as_one_address() {
        assertThat(Attempts.Subject.address("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Attempts.Subject.address("2001:db8:1:2::1"))
                .isNotEqualTo(Attempts.Subject.address("2001:db8:1:3::1"));
    }

    @Test
    void the_accounts_of_one_site_open_no_other() {
        long other = staff.newsroom.publisherOfAnotherSite().siteId();
        refused(
                SignInRule.WRONG,
                () -> staff.signIn.byPassword(other, reporter.email(), Staff.PASSWORD, Staff.BROWSER));
    }

    @Test
    void changing_the_password_ends_every_other_session() {
        SignedIn here = staff.session(staff.enter(reporter));
        staff.enter(reporter);
        String fresh = "bảy chiếc thuyền giấy";
        refused(SignInRule.WRONG, () -> staff.own.changePassword(here, "sai", fresh, fresh, "", Staff.BROWSER));
        refused(
                PasswordRule.REPEATED,
                () -> staff.own.changePassword(here, Staff.PASSWORD, fresh, "khác", "", Staff.BROWSER));
        Entrance entrance = staff.own.changePassword(here, Staff.PASSWORD, fresh, fresh, "", Staff.BROWSER);
        assertThat(staff.own.sessions(staff.session(entrance))).hasSize(1);
        refused(SignInRule.WRONG, () -> staff.enter(reporter));
    }

    @Test
    void what_has_served_its_time_goes_and_the_audit_log_stays() {
        staff.enter(reporter);
        fail("khongai@mailinh.example", 1);
        int deeds = staff.deedsTo(reporter).size();
        staff.wait(Duration.ofDays(200));
        new Tidying(staff.newsroom.database, staff.newsroom.clock).tidy(staff.site);
        for (String table : new String[] {"session", "sign_in_failure", "known_browser", "invitation"}) {
            assertThat(staff.newsroom.database.<Integer>read(tx -> tx.createQuery("SELECT COUNT(*) FROM " + table)
                            .mapTo(int.class)
                            .one()))
                    .as(table)
                    .isZero();
        }
        assertThat(staff.deedsTo(reporter)).hasSize(deeds);
    }

    private void fail(String email, int times) {
        for (int time = 0; time < times; time++) {
            refused(SignInRule.WRONG, () -> attempt(email, "sai mật khẩu rồi", Staff.BROWSER));
        }
    }

    private Entrance attempt(String email, String password, Browser browser) {
        return staff.signIn.byPassword(staff.site, email, password, browser);
    }
}
