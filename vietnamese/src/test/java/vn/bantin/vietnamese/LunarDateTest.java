package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarDateTest {
    @ParameterizedTest
    @CsvSource({
        "2019-02-05, 2019, 1, 1, Kỷ Hợi",
        "2019-02-04, 2018, 12, 30, Mậu Tuất",
        "2019-02-09, 2019, 1, 5, Kỷ Hợi",
        "2019-05-28, 2019, 4, 24, Kỷ Hợi",
        "2019-04-14, 2019, 3, 10, Kỷ Hợi",
        "2024-04-18, 2024, 3, 10, Giáp Thìn",
        "2023-09-29, 2023, 8, 15, Quý Mão",
        "1995-09-24, 1995, 8, 1, Ất Hợi",
        "1968-01-29, 1968, 1, 1, Mậu Thân",
        "2101-01-28, 2100, 12, 29, Canh Thân"
    })
    void a_day_has_its_lunar_date(LocalDate day, int year, int month, int dayOfMonth, String yearName) {
        var expected = new LunarDate(year, month, day.equals(LocalDate.of(1995, 9, 24)), dayOfMonth);
        assertThat(LunarDate.of(day)).isEqualTo(expected);
        assertThat(expected.toDate()).isEqualTo(day);
        assertThat(expected.yearName()).isEqualTo(yearName);
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 2",
        "1987, 7",
        "1995, 8",
        "2004, 2",
        "2006, 7",
        "2009, 5",
        "2012, 4",
        "2014, 9",
        "2017, 6",
        "2020, 4",
        "2023, 2",
        "2025, 6",
        "2033, 11"
    })
    void a_leap_month_follows_the_month_of_its_number(int year, int month) {
        var lastOfMonth = new LunarDate(year, month, false, new LunarDate(year, month, false, 1).lengthOfMonth());
        var firstOfLeap = new LunarDate(year, month, true, 1);
        assertThat(firstOfLeap.toDate()).isEqualTo(lastOfMonth.toDate().plusDays(1));
        assertThat(LunarDate.of(firstOfLeap.toDate())).isEqualTo(firstOfLeap);
        assertThat(LunarDate.of(firstOfLeap.toDate().plusDays(30)).leap()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-02-19", "2016, 2016-02-08", "2017, 2017-01-28", "2018, 2018-02-16", "2019, 2019-02-05",
        "2020, 2020-01-25", "2021, 2021-02-12", "2022, 2022-02-01", "2023, 2023-01-22", "2024, 2024-02-10",
        "2025, 2025-01-29", "2026, 2026-02-17"
    })
    void tet_is_the_first_day_of_the_lunar_year(int year, LocalDate tet) {
        assertThat(LunarDate.newYear(year)).isEqualTo(tet);
    }

    /** The years in which Vietnam and China celebrate on different days; the second is China's. */
    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29, 1968-01-30",
        "1969, 1969-02-16, 1969-02-17",
        "1985, 1985-01-21, 1985-02-20",
        "2007, 2007-02-17, 2007-02-18",
        "2030, 2030-02-02, 2030-02-03",
        "2053, 2053-02-18, 2053-02-19"
    })
    void tet_is_not_the_day_of_china(int year, LocalDate tet, LocalDate china) {
        assertThat(LunarDate.newYear(year)).isEqualTo(tet).isBefore(china);
    }

    @Test
    void the_eve_of_tet_is_the_day_before_even_where_there_is_no_thirtieth() {
        assertThat(LunarDate.newYearsEve(2019)).isEqualTo(LocalDate.of(2019, 2, 4));
        assertThat(LunarDate.newYearsEve(2025)).isEqualTo(LocalDate.of(2025, 1, 28));
        assertThat(LunarDate.of(LocalDate.of(2025, 1, 28))).isEqualTo(new LunarDate(2024, 12, false, 29));
        assertThat(LunarDate.newYearsEve(1968)).isEqualTo(LocalDate.of(1968, 1, 28));
    }

    @Test
    void in_22_of_51_years_the_last_month_has_29_days() {
        assertThat(IntStream.rangeClosed(2000, 2050)
                        .filter(year ->
                                LunarDate.of(LunarDate.newYearsEve(year)).day() == 29))
                .hasSize(22);
    }

    @Test
    void a_month_has_29_or_30_days() {
        assertThat(new LunarDate(2018, 12, false, 1).lengthOfMonth()).isEqualTo(30);
        assertThat(new LunarDate(2024, 12, false, 1).lengthOfMonth()).isEqualTo(29);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 12, false, 30",
        "2019, 1, false, 0",
        "2019, 1, false, 31",
        "2019, 1, false, -1",
        "2019, 0, false, 1",
        "2019, 13, false, 1",
        "2019, 4, true, 1",
        "2020, 5, true, 1",
        "1967, 12, false, 1",
        "2101, 1, false, 1"
    })
    void a_day_that_does_not_exist_has_no_date(int year, int month, boolean leap, int day) {
        var date = new LunarDate(year, month, leap, day);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(date::toDate);
    }

    @Test
    void a_month_that_does_not_exist_has_no_length() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(new LunarDate(2019, 4, true, 1)::lengthOfMonth)
                .withMessageContaining("no such month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1968-01-28", "1967-12-31", "2101-01-29", "2101-12-31", "2102-01-01", "-999999999-01-01"})
    void a_day_outside_the_calendar_is_refused(String day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LunarDate.of(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1967, 2101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void tet_outside_the_calendar_is_refused(int year) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LunarDate.newYear(year));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LunarDate.newYearsEve(year));
    }

    @Test
    void the_names_of_the_years_come_again_after_sixty() {
        assertThat(IntStream.range(1984, 2044).mapToObj(LunarDateTest::nameOf).distinct())
                .hasSize(60)
                .startsWith("Giáp Tý", "Ất Sửu", "Bính Dần", "Đinh Mão", "Mậu Thìn", "Kỷ Tỵ", "Canh Ngọ", "Tân Mùi")
                .contains("Nhâm Thân", "Quý Dậu", "Bính Tuất", "Đinh Hợi")
                .endsWith("Quý Hợi");
        assertThat(nameOf(2044)).isEqualTo(nameOf(1984));
        assertThat(nameOf(3)).isEqualTo("Quý Hợi");
        assertThat(nameOf(Integer.MIN_VALUE)).isNotEmpty();
    }

    private static String nameOf(int year) {
        return new LunarDate(year, 1, false, 1).yearName();
    }
}
