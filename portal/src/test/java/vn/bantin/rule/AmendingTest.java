package vn.bantin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.rule.Rule.Kind;
import vn.bantin.rule.Rule.Unit;

/** The newsroom's clock stands at 20 November 2026. */
@ParameterizedClass
@EnumSource(Engine.class)
class AmendingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Newsroom newsroom;
    private final Account administrator;
    private final Amending amending;

    AmendingTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        administrator = newsroom.addAccount("Quản trị tỉnh", Role.PROVINCE_ADMINISTRATOR);
        amending = new Amending(newsroom.database, newsroom.clock);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    private static Amendment removalWithin(int hours, LocalDate from) {
        return new Amendment(Kind.COMMENT_REMOVAL, hours, Unit.HOURS, "Nghị định mới", "Điều 3", from);
    }

    private Rule inForce(LocalDate day) {
        return newsroom.database.read(tx -> new Rules(tx).inForce(Kind.COMMENT_REMOVAL, day));
    }

    @Test
    void a_new_version_counts_from_its_day_and_those_before_stay_as_they_were() {
        Rule before = inForce(TODAY);
        amending.amend(administrator, removalWithin(12, TODAY.plusDays(10)));
        assertThat(inForce(TODAY.plusDays(9))).isEqualTo(before);
        Rule after = inForce(TODAY.plusDays(10));
        assertThat(after.amount()).isEqualTo(12);
        assertThat(after.document()).isEqualTo("Nghị định mới");
        assertThat(after.article()).isEqualTo("Điều 3");
    }

    @Test
    void today_is_the_first_day_that_can_be_chosen() {
        refused(AmendmentRule.DAY_PAST, () -> amending.amend(administrator, removalWithin(12, TODAY.minusDays(1))));
        assertThat(inForce(TODAY).amount()).isEqualTo(24);
        amending.amend(administrator, removalWithin(12, TODAY));
        assertThat(inForce(TODAY).amount()).isEqualTo(12);
        assertThat(inForce(TODAY.minusDays(1)).amount()).isEqualTo(24);
    }

    @Test
    void two_versions_do_not_begin_on_one_day() {
        amending.amend(administrator, removalWithin(12, TODAY.plusDays(1)));
        refused(AmendmentRule.DAY_TAKEN, () -> amending.amend(administrator, removalWithin(8, TODAY.plusDays(1))));
        assertThat(inForce(TODAY.plusDays(1)).amount()).isEqualTo(12);
    }

    @Test
    void what_has_not_begun_is_taken_back_and_what_has_stays() {
        amending.amend(administrator, removalWithin(12, TODAY.plusDays(1)));
        Rule toCome = inForce(TODAY.plusDays(1));
        amending.takeBack(administrator, toCome.id());
        assertThat(inForce(TODAY.plusDays(1)).amount()).isEqualTo(24);
        refused(AmendmentRule.BEGUN, () -> amending.takeBack(administrator, toCome.id()));
        refused(
                AmendmentRule.BEGUN,
                () -> amending.takeBack(administrator, inForce(TODAY).id()));
        amending.amend(administrator, removalWithin(12, TODAY));
        refused(
                AmendmentRule.BEGUN,
                () -> amending.takeBack(administrator, inForce(TODAY).id()));
        assertThat(inForce(TODAY).amount()).isEqualTo(12);
    }

    @Test
    void nobody_else_changes_rules() {
        for (Role role : Role.values()) {
            if (role != Role.PROVINCE_ADMINISTRATOR) {
                Account other = newsroom.addAccount("Người " + role, role);
                refused(AmendmentRule.NOT_FOR_YOU, () -> amending.amend(other, removalWithin(12, TODAY)));
                refused(
                        AmendmentRule.NOT_FOR_YOU,
                        () -> amending.takeBack(other, inForce(TODAY).id()));
            }
        }
    }

    @Test
    void both_steps_stand_in_the_log() {
        amending.amend(administrator, removalWithin(12, TODAY.plusDays(1)));
        amending.takeBack(administrator, inForce(TODAY.plusDays(1)).id());
        List<Entry> log = newsroom.database.read(
                tx -> new Audit(tx, newsroom.site.id(), newsroom.clock).of(Kind.COMMENT_REMOVAL.name()));
        assertThat(log).extracting(Entry::deed).containsExactly(Deed.RULE_ADDED, Deed.RULE_TAKEN_BACK);
    }

    @Test
    void an_amount_is_at_least_one_and_at_most_ten_years() {
        refused(AmendmentRule.AMOUNT_MALFORMED, () -> removalWithin(0, TODAY));
        refused(AmendmentRule.AMOUNT_MALFORMED, () -> removalWithin(87_601, TODAY));
        assertThat(removalWithin(87_600, TODAY).amount()).isEqualTo(87_600);
        refused(
                AmendmentRule.AMOUNT_MALFORMED,
                () -> new Amendment(Kind.PHONE_KEPT, 121, Unit.MONTHS, "Bantin", "", TODAY));
    }

    @Test
    void every_version_names_its_document() {
        refused(
                AmendmentRule.DOCUMENT_MISSING,
                () -> new Amendment(Kind.PHONE_KEPT, 1, Unit.MONTHS, " \u200B ", "", TODAY));
        refused(
                AmendmentRule.DOCUMENT_TOO_LONG,
                () -> new Amendment(Kind.PHONE_KEPT, 1, Unit.MONTHS, "a".repeat(201), "", TODAY));
    }
}
