package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

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
class AdministeringTest {
    private static final String EMAIL = "moi@mailinh.example";

    private final Staff staff;
    private final Authority administrator;

    AdministeringTest(Engine engine) {
        this.staff = new Staff(Newsroom.on(engine));
        this.administrator = Authority.of(staff.add(Role.SITE_ADMINISTRATOR));
    }

    @AfterEach
    void close() {
        staff.newsroom.database.close();
    }

    @Test
    void a_link_serves_once_and_for_three_days() {
        Invited invited = invite("Người mới", EMAIL, Role.EDITOR);
        assertThat(staff.own.link(staff.site, invited.token()).kind()).isEqualTo(Link.Kind.INVITATION);
        refused(PasswordRule.TOO_SHORT, () -> choose(invited.token(), "ngắn"));
        choose(invited.token(), Staff.PASSWORD);
        refused(AccountRule.LINK_SPENT, () -> choose(invited.token(), Staff.PASSWORD));
        assertThat(staff.enter(invited.account()).account().role()).isEqualTo(Role.EDITOR);

        Invited late = invite("Người muộn", "muon@mailinh.example", Role.EDITOR);
        staff.wait(Duration.ofHours(72));
        refused(AccountRule.LINK_SPENT, () -> choose(late.token(), Staff.PASSWORD));
    }

    @Test
    void a_reset_makes_links_before_it_worthless_and_lifts_every_bar() {
        Invited first = invite("Người mới", EMAIL, Role.EDITOR);
        Invited second = staff.administering.reset(
                administrator, staff.site, first.account().id(), false);
        refused(AccountRule.LINK_SPENT, () -> choose(first.token(), Staff.PASSWORD));
        for (int time = 0; time < 5; time++) {
            refused(SignInRule.WRONG, () -> staff.signIn.byPassword(staff.site, EMAIL, "sai", Staff.BROWSER));
        }
        choose(second.token(), Staff.PASSWORD);
        assertThat(staff.enter(first.account()).account()).isEqualTo(first.account());
        assertThat(staff.deedsTo(first.account()))
                .containsSequence(Deed.INVITED, Deed.RESET)
                .contains(Deed.PASSWORD_CHANGED);
    }

    @Test
    void one_who_lost_the_second_factor_sets_up_another() {
        Account publisher = staff.add(Role.PUBLISHER);
        SignedIn waiting = staff.session(staff.enter(publisher));
        TotpOffer offer = staff.secondFactor.offerTotp(waiting, "Cổng");
        staff.secondFactor.setUpTotp(waiting, offer.sealed(), staff.code(offer.text()), Staff.BROWSER);
        staff.administering.reset(administrator, staff.site, publisher.id(), true);
        assertThat(staff.secondFactor.of(publisher).isSetUp()).isFalse();
        assertThat(staff.deedsTo(publisher)).contains(Deed.SECOND_FACTOR_REMOVED);
    }

    @Test
    void names_and_mails_are_checked_and_stand_once() {
        invite("Người mới", EMAIL, Role.EDITOR);
        refused(AccountRule.NAME_TAKEN, () -> invite(" Người  mới ", "khac@mailinh.example", Role.EDITOR));
        refused(AccountRule.EMAIL_TAKEN, () -> invite("Người khác", "MOI@mailinh.example", Role.EDITOR));
        refused(AccountRule.EMAIL_MALFORMED, () -> invite("Người khác", "không phải", Role.EDITOR));
        refused(AccountRule.NAME_MISSING, () -> invite("\u200B", "khac@mailinh.example", Role.EDITOR));
        refused(
                AccountRule.DAY_PAST,
                () -> staff.administering.invite(
                        administrator,
                        staff.site,
                        "Nhà thầu",
                        "thau@mailinh.example",
                        Role.EDITOR,
                        LocalDate.of(2026, 11, 19)));
    }

    @Test
    void an_administrator_of_a_site_stays_within_it() {
        long other = staff.newsroom.publisherOfAnotherSite().siteId();
        refused(AccountRule.NOT_AN_ADMINISTRATOR, () -> staff.administering.people(administrator, other));
        refused(AccountRule.ROLE_ABOVE, () -> invite("Người duyệt tỉnh", EMAIL, Role.PROVINCE_MODERATOR));
        refused(AccountRule.ROLE_ABOVE, () -> invite("Người trên", EMAIL, Role.PROVINCE_ADMINISTRATOR));
        Account province = staff.add(Role.PROVINCE_ADMINISTRATOR);
        refused(AccountRule.ROLE_ABOVE, () -> staff.administering.disable(administrator, staff.site, province.id()));
        assertThat(staff.administering.people(Authority.of(province), other)).isEmpty();
        Invited elsewhere = staff.administering.invite(
                Authority.of(province), other, "Người nơi khác", EMAIL, Role.SITE_ADMINISTRATOR, null);
        assertThat(elsewhere.account().siteId()).isEqualTo(other);
    }

    @Test
    void those_who_write_administer_nothing() {
        Authority publisher = Authority.of(staff.add(Role.PUBLISHER));
        refused(AccountRule.NOT_AN_ADMINISTRATOR, () -> staff.administering.people(publisher, staff.site));
    }

    @Test
    void nobody_administers_the_own_account_or_that_of_a_program() {
        Account self = staff.administering.people(administrator, staff.site).getFirst();
        refused(AccountRule.YOURSELF, () -> staff.administering.disable(administrator, staff.site, self.id()));
        refused(
                AccountRule.PROGRAM,
                () -> staff.administering.reset(administrator, staff.site, staff.newsroom.reporter.id(), false));
    }

    @Test
    void another_role_ends_the_sessions_of_the_old_one() {
        Account reporter = staff.add(Role.REPORTER);
        SignedIn session = staff.session(staff.enter(reporter));
        staff.administering.change(administrator, staff.site, reporter.id(), Role.PUBLISHER, null);
        assertThat(staff.own.sessions(session)).isEmpty();
        assertThat(staff.enter(reporter).strength()).isEqualTo(Strength.PASSWORD);
        staff.administering.disable(administrator, staff.site, reporter.id());
        assertThat(staff.administering
                        .enable(administrator, staff.site, reporter.id())
                        .disabled())
                .isFalse();
        assertThat(staff.deedsTo(reporter)).contains(Deed.ROLE_CHANGED, Deed.DISABLED, Deed.ENABLED);
    }

    @Test
    void role_and_last_day_are_one_change() {
        Account reporter = staff.add(Role.REPORTER);
        refused(
                AccountRule.DAY_PAST,
                () -> staff.administering.change(
                        administrator, staff.site, reporter.id(), Role.EDITOR, LocalDate.of(2020, 1, 1)));
        assertThat(staff.deedsTo(reporter)).doesNotContain(Deed.ROLE_CHANGED, Deed.EXPIRY_CHANGED);
        Account after = staff.administering.change(
                administrator, staff.site, reporter.id(), Role.EDITOR, LocalDate.of(2099, 1, 1));
        assertThat(staff.enter(reporter).account()).isEqualTo(after);
        assertThat(after.role()).isEqualTo(Role.EDITOR);
        assertThat(staff.deedsTo(reporter)).contains(Deed.ROLE_CHANGED, Deed.EXPIRY_CHANGED);
    }

    private Invited invite(String name, String email, Role role) {
        return staff.administering.invite(administrator, staff.site, name, email, role, null);
    }

    private void choose(String token, String password) {
        staff.own.choosePassword(staff.site, token, password, password, staff.newsroom.site.name());
    }
}
