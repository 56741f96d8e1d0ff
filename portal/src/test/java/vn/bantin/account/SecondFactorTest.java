package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SecondFactorTest {
    private final Staff staff;
    private final Account publisher;
    private String secret = "";
    private List<String> recovery = List.of();

    SecondFactorTest(Engine engine) {
        this.staff = new Staff(Newsroom.on(engine));
        this.publisher = staff.add(Role.PUBLISHER);
    }

    @AfterEach
    void close() {
        staff.newsroom.database.close();
    }

    @Test
    void codes_are_those_of_the_standard() {
        byte[] key = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.code(key, Totp.stepAt(Instant.ofEpochSecond(59)))).isEqualTo("287082");
        assertThat(Totp.code(key, Totp.stepAt(Instant.ofEpochSecond(1_234_567_890))))
                .isEqualTo("005924");
        assertThat(Totp.text(key)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void a_publisher_has_to_set_one_up_before_the_desk_opens() {
        SignedIn waiting = staff.session(staff.enter(publisher));
        assertThat(waiting.isIn()).isFalse();
        Entrance entrance = setUp(waiting);
        assertThat(entrance.strength()).isEqualTo(Strength.TWO_FACTORS);
        assertThat(staff.session(entrance).isIn()).isTrue();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(staff.own.sessions(staff.session(entrance)))
                .as("the weaker session has ended")
                .hasSize(1);
    }

    @Test
    void a_wrong_first_code_sets_nothing_up_and_the_same_offer_goes_on() {
        SignedIn waiting = staff.session(staff.enter(publisher));
        TotpOffer offer = staff.secondFactor.offerTotp(waiting, "Cổng Mai Lĩnh");
        refused(
                SignInRule.CODE_WRONG,
                () -> staff.secondFactor.setUpTotp(waiting, offer.sealed(), "000000", Staff.BROWSER));
        assertThat(staff.secondFactor.offerAgain(waiting, "Cổng Mai Lĩnh", offer.sealed()))
                .isEqualTo(offer);
        assertThat(staff.secondFactor.of(publisher).isSetUp()).isFalse();
        SignedIn another = staff.session(staff.enter(publisher));
        refused(
                AccountRule.SETUP_STALE,
                () -> staff.secondFactor.setUpTotp(another, offer.sealed(), staff.code(offer.text()), Staff.BROWSER));
    }

    @Test
    void a_code_serves_once_and_may_be_half_a_minute_off() {
        setUp(staff.session(staff.enter(publisher)));
        String served = staff.code(secret);
        refused(SignInRule.CODE_WRONG, () -> prove(served));
        staff.wait(Duration.ofSeconds(60));
        String early = staff.code(secret);
        staff.wait(Duration.ofSeconds(30));
        assertThat(prove(early).strength()).isEqualTo(Strength.TWO_FACTORS);
        refused(SignInRule.CODE_WRONG, () -> prove(early));
    }

    @Test
    void a_code_too_old_is_wrong() {
        setUp(staff.session(staff.enter(publisher)));
        staff.wait(Duration.ofMinutes(5));
        String old = staff.code(secret);
        staff.wait(Duration.ofSeconds(60));
        refused(SignInRule.CODE_WRONG, () -> prove(old));
    }

    @Test
    void a_recovery_code_serves_once_however_it_is_written() {
        setUp(staff.session(staff.enter(publisher)));
        String code = recovery.getFirst();
        assertThat(prove(code.toUpperCase(Locale.ROOT).replace('-', ' ')).strength())
                .isEqualTo(Strength.TWO_FACTORS);
        refused(SignInRule.CODE_WRONG, () -> prove(code));
        assertThat(staff.secondFactor.of(publisher).recoveryCodesLeft()).isEqualTo(9);
        assertThat(staff.deedsTo(publisher)).contains(Deed.RECOVERY_CODE_USED);
    }

    @Test
    void who_knows_only_the_password_cannot_set_up_another() {
        setUp(staff.session(staff.enter(publisher)));
        SignedIn thief = staff.session(staff.enter(publisher));
        TotpOffer offer = staff.secondFactor.offerTotp(thief, "Cổng");
        refused(
                AccountRule.FACTOR_FIRST,
                () -> staff.secondFactor.setUpTotp(thief, offer.sealed(), staff.code(offer.text()), Staff.BROWSER));
        refused(
                AccountRule.FACTOR_FIRST,
                () -> staff.secondFactor.offerPasskey(thief, new Place("localhost", "http://localhost"), "Cổng"));
        refused(AccountRule.FACTOR_FIRST, () -> staff.secondFactor.removeTotp(thief));
        refused(AccountRule.FACTOR_FIRST, () -> staff.secondFactor.renewRecoveryCodes(thief));
    }

    @Test
    void guessing_codes_is_barred() {
        setUp(staff.session(staff.enter(publisher)));
        SignedIn waiting = staff.session(staff.enter(publisher));
        for (int time = 0; time < 5; time++) {
            refused(SignInRule.CODE_WRONG, () -> staff.secondFactor.proveByCode(waiting, "wrong-code", Staff.BROWSER));
        }
        refused(
                SignInRule.WAIT_SECONDS,
                () -> staff.secondFactor.proveByCode(waiting, recovery.getFirst(), Staff.BROWSER));
    }

    @Test
    void the_last_one_stays_where_the_role_needs_one() {
        SignedIn in = staff.session(setUp(staff.session(staff.enter(publisher))));
        refused(AccountRule.FACTOR_NEEDED, () -> staff.secondFactor.removeTotp(in));
        assertThat(staff.secondFactor.of(publisher).totp()).isTrue();
    }

    @Test
    void a_reporter_may_set_one_up_and_remove_it() {
        Account reporter = staff.add(Role.REPORTER);
        SignedIn in = staff.session(staff.enter(reporter));
        TotpOffer offer = staff.secondFactor.offerTotp(in, "Cổng");
        assertThat(staff.secondFactor
                        .setUpTotp(in, offer.sealed(), staff.code(offer.text()), Staff.BROWSER)
                        .entrance())
                .isNull();
        assertThat(staff.enter(reporter).strength()).isEqualTo(Strength.PASSWORD);
        assertThat(staff.secondFactor.renewRecoveryCodes(in)).hasSize(10);
        staff.secondFactor.removeTotp(in);
        assertThat(staff.secondFactor.of(reporter)).isEqualTo(new FactorSummary(false, List.of(), 0));
        assertThat(staff.enter(reporter).strength()).isEqualTo(Strength.ONE_FACTOR);
    }

    @Test
    void the_secret_cannot_be_read_from_the_database() {
        setUp(staff.session(staff.enter(publisher)));
        byte[] kept = staff.newsroom.database.read(tx ->
                new TotpSecrets(tx, staff.site).of(publisher).orElseThrow().secret());
        assertThat(kept).hasSize(12 + 20 + 16);
        assertThat(Totp.text(kept)).doesNotContain(secret);
    }

    private Entrance setUp(SignedIn who) {
        TotpOffer offer = staff.secondFactor.offerTotp(who, "Cổng Mai Lĩnh");
        secret = offer.text();
        FactorSetUp done = staff.secondFactor.setUpTotp(who, offer.sealed(), staff.code(secret), Staff.BROWSER);
        recovery = done.recoveryCodes();
        return Objects.requireNonNull(done.entrance());
    }

    private Entrance prove(String code) {
        return staff.secondFactor.proveByCode(staff.session(staff.enter(publisher)), code, Staff.BROWSER);
    }
}
