package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LunarDateProperties {
    @Example
    void every_day_is_found_again_and_follows_the_day_before() {
        var before = LunarDate.of(LunarDate.newYear(LunarDate.FIRST_YEAR));
        var last = LocalDate.of(2101, 1, 28);
        for (var day = before.toDate().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            var lunar = LunarDate.of(day);
            assertThat(lunar.toDate()).isEqualTo(day);
            assertThatFollows(lunar, before);
            before = lunar;
        }
    }

    private static void assertThatFollows(LunarDate next, LunarDate day) {
        if (day.day() < day.lengthOfMonth()) {
            assertThat(next).isEqualTo(new LunarDate(day.year(), day.month(), day.leap(), day.day() + 1));
        } else if (next.leap()) {
            assertThat(next).isEqualTo(new LunarDate(day.year(), day.month(), true, 1));
        } else if (day.month() == 12) {
            assertThat(next).isEqualTo(new LunarDate(day.year() + 1, 1, false, 1));
        } else {
            assertThat(next).isEqualTo(new LunarDate(day.year(), day.month() + 1, false, 1));
        }
    }

    @Property
    void a_year_has_twelve_months_or_thirteen_of_29_or_30_days(
            @ForAll @IntRange(min = LunarDate.FIRST_YEAR, max = LunarDate.LAST_YEAR) int year) {
        var months = LunarYear.of(year).months();
        assertThat(months).hasSizeBetween(12, 13);
        assertThat(months.stream().filter(LunarYear.LunarMonth::leap)).hasSize(months.size() - 12);
        assertThat(months).allSatisfy(month -> assertThat(month.length()).isBetween(29, 30));
        assertThat(months.stream().filter(month -> !month.leap()).map(LunarYear.LunarMonth::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Property
    void tet_lies_between_20_january_and_21_february(
            @ForAll @IntRange(min = LunarDate.FIRST_YEAR, max = LunarDate.LAST_YEAR) int year) {
        assertThat(LunarDate.newYear(year)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        assertThat(LunarDate.of(LunarDate.newYear(year))).isEqualTo(new LunarDate(year, 1, false, 1));
        assertThat(LunarDate.newYearsEve(year))
                .isEqualTo(LunarDate.newYear(year).minusDays(1));
    }

    @Property
    void the_winter_solstice_is_in_the_eleventh_month(
            @ForAll @IntRange(min = LunarDate.FIRST_YEAR, max = LunarDate.LAST_YEAR) int year) {
        var months = LunarYear.of(year).months();
        var eleventh = months.stream()
                .filter(month -> month.number() == 11 && !month.leap())
                .findFirst()
                .orElseThrow();
        assertThat(LocalDate.ofEpochDay(eleventh.firstDay())).isBefore(LocalDate.of(year, 12, 24));
        assertThat(LocalDate.ofEpochDay(eleventh.firstDay() + eleventh.length()))
                .isAfter(LocalDate.of(year, 12, 20));
    }
}
