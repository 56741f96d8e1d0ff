package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.Refusals;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class RetiringTest {
    private final Staff staff;
    private final Account reporter;

    RetiringTest(Engine engine) {
        this.staff = new Staff(Newsroom.on(engine));
        this.reporter = staff.add(Role.REPORTER);
    }

    @AfterEach
    void close() {
        staff.newsroom.database.close();
    }

    private void retire() {
        new Retiring(staff.newsroom.database, staff.newsroom.clock).retire(staff.site);
    }

    private boolean isOpen(Account account) {
        return !staff.newsroom
                .database
                .read(tx -> new Accounts(tx, staff.site).byId(account.id()).orElseThrow())
                .disabled();
    }

    @Test
    void an_account_that_nobody_uses_is_closed_after_forty_five_days_and_can_be_opened_again() {
        staff.wait(Duration.ofDays(45));
        retire();
        assertThat(isOpen(reporter)).isTrue();

        staff.wait(Duration.ofSeconds(1));
        retire();
        assertThat(isOpen(reporter)).isFalse();
        assertThat(staff.deedsTo(reporter)).endsWith(Deed.RETIRED);
        Refusals.refused(SignInRule.WRONG, () -> staff.enter(reporter));

        staff.administering.enable(Staff.OPERATOR, staff.site, reporter.id());
        retire();
        assertThat(staff.session(staff.enter(reporter)).account().name()).isEqualTo(reporter.name());
    }

    @Test
    void whoever_signs_in_begins_the_time_anew() {
        staff.wait(Duration.ofDays(44));
        staff.enter(reporter);
        staff.wait(Duration.ofDays(44));
        retire();
        assertThat(isOpen(reporter)).isTrue();
    }

    @Test
    void programs_and_accounts_that_are_closed_already_are_left_alone() {
        Account program = staff.newsroom.addAccount("Kho lưu trữ", Role.REPORTER);
        staff.administering.disable(Staff.OPERATOR, staff.site, reporter.id());
        staff.wait(Duration.ofDays(400));
        retire();
        assertThat(isOpen(program)).isTrue();
        assertThat(staff.deedsTo(reporter)).endsWith(Deed.DISABLED).doesNotContain(Deed.RETIRED);
    }
}
