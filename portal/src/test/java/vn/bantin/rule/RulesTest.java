package vn.bantin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.rule.Rule.Kind;
import vn.bantin.rule.Rule.Unit;

@ParameterizedClass
@EnumSource(Engine.class)
class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Database database;

    RulesTest(Engine engine) {
        this.database = TestDatabases.empty(engine);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_kind_has_a_rule_from_the_start() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(inForce(kind, TODAY).document())
                        .as("%s", kind)
                        .isNotEmpty());
        assertThat(inForce(Kind.COMMENT_REMOVAL, TODAY).amount()).isEqualTo(24);
        assertThat(inForce(Kind.COMMENT_REMOVAL_URGENT, TODAY).amount()).isEqualTo(6);
    }

    @Test
    void a_new_version_counts_from_its_first_day_on() {
        change("2026-12-01", 12);
        assertThat(inForce(Kind.COMMENT_REMOVAL, LocalDate.of(2026, 11, 30)).amount())
                .isEqualTo(24);
        assertThat(inForce(Kind.COMMENT_REMOVAL, LocalDate.of(2026, 12, 1)).amount())
                .isEqualTo(12);
    }

    @Test
    void a_rule_that_ended_without_another_goes_on_counting() {
        database.change(tx -> tx.execute("UPDATE rule SET valid_to = '2026-06-30' WHERE kind = 'COMMENT_REMOVAL'"));
        assertThat(inForce(Kind.COMMENT_REMOVAL, TODAY).amount()).isEqualTo(24);
    }

    @Test
    void before_the_first_rule_there_is_none() {
        assertThatThrownBy(() -> inForce(Kind.COMMENT_REMOVAL, LocalDate.of(1999, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COMMENT_REMOVAL");
    }

    @Test
    void hours_go_by_the_clock_and_months_by_the_calendar() {
        Instant begin = Instant.parse("2026-03-31T01:00:00Z");
        assertThat(of(6, Unit.HOURS).after(begin)).isEqualTo("2026-03-31T07:00:00Z");
        assertThat(of(3, Unit.DAYS).after(begin)).isEqualTo("2026-04-03T01:00:00Z");
        assertThat(of(1, Unit.MONTHS).before(begin)).isEqualTo("2026-02-28T01:00:00Z");
        assertThat(Rule.day(Instant.parse("2026-03-31T17:00:00Z"))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    private static Rule of(int amount, Unit unit) {
        return new Rule(1, Kind.PHONE_KEPT, "Bantin", "", TODAY, null, amount, unit);
    }

    private void change(String from, int hours) {
        database.change(tx -> tx.execute("""
                INSERT INTO rule (kind, document, article, valid_from, amount, unit)
                VALUES ('COMMENT_REMOVAL', 'Nghị định mới', '', ?, ?, 'HOURS')
                """, from, hours));
    }

    private Rule inForce(Kind kind, LocalDate day) {
        return database.read(tx -> new Rules(tx).inForce(kind, day));
    }
}
