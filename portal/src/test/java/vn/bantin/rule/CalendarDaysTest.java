package vn.bantin.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.LunarDate;

@ParameterizedClass
@EnumSource(Engine.class)
class CalendarDaysTest {
    private final WorkingDays days;

    CalendarDaysTest(Engine engine) {
        try (Database database = TestDatabases.empty(engine)) {
            this.days = database.read(tx -> new CalendarDays(tx).workingDays());
        }
    }

    @Test
    void nobody_works_at_tet_and_on_the_day_of_the_kings_by_the_lunar_calendar() {
        IntStream.rangeClosed(2025, 2027).forEach(year -> {
            LocalDate tet = LunarDate.newYear(year);
            assertThat(List.of(tet.minusDays(1), tet, tet.plusDays(1), tet.plusDays(2)))
                    .noneMatch(days::isWorking);
            assertThat(days.isWorking(new LunarDate(year, 3, false, 10).toDate()))
                    .isFalse();
            assertThat(List.of(
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 4, 30),
                            LocalDate.of(year, 5, 1),
                            LocalDate.of(year, 9, 2)))
                    .noneMatch(days::isWorking);
        });
    }

    @Test
    void what_comes_before_tet_is_due_after_it() {
        assertThat(Dates.stamp(days.due(Dates.parseStamp("15:00 12/02/2026").orElseThrow(), 2, List.of())))
                .isEqualTo("17:00 23/02/2026");
        assertThat(Dates.stamp(days.due(Dates.parseStamp("15:01 12/02/2026").orElseThrow(), 2, List.of())))
                .isEqualTo("17:00 24/02/2026");
    }
}
