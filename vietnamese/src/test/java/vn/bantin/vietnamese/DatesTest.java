package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Instant AFTERNOON = Instant.parse("2019-02-14T08:31:00Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2019-02-02T18:05:59.999Z");

    @Test
    void a_stamp_is_the_time_and_day_in_vietnam() {
        assertThat(Dates.stamp(AFTERNOON)).isEqualTo("15:31 14/02/2019");
        assertThat(Dates.stamp(AFTER_MIDNIGHT)).isEqualTo("01:05 03/02/2019");
        assertThat(Dates.exactStamp(AFTERNOON.plusSeconds(7))).isEqualTo("15:31:07 14/02/2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15:31 14/02/2019", "15h31 14/02/2019", "15:31, 14/2/2019", "15h31, 14/2/2019", "15:31 14/2/2019"
            })
    void a_stamp_is_read_as_people_type_it(String typed) {
        assertThat(Dates.parseStamp(typed)).contains(AFTERNOON);
    }

    @Test
    void hour_day_and_month_may_have_one_digit() {
        assertThat(Dates.parseStamp("1:05 3/2/2019")).contains(Instant.parse("2019-02-02T18:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15:31",
                "14/02/2019",
                "15: 14/02/2019",
                "15:31 14-02-2019",
                "15.31 14/02/2019",
                "1531 14/02/2019",
                "15:31 14/02/19",
                "15:1 14/02/2019",
                "15:31  14/02/2019",
                " 15:31 14/02/2019",
                "15:31 14/02/2019\n",
                "15:31 14/02/2019 x",
                "15:31 014/02/2019",
                "-5:31 14/02/2019",
                "١٥:31 14/02/2019"
            })
    void anything_else_is_no_stamp(String text) {
        assertThat(Dates.parseStamp(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15:31 30/02/2019",
                "15:31 29/02/2019",
                "15:31 31/04/2019",
                "15:31 0/02/2019",
                "15:31 14/13/2019",
                "15:31 14/00/2019",
                "24:00 14/02/2019",
                "15:60 14/02/2019"
            })
    void a_date_or_time_that_does_not_exist_is_no_stamp(String text) {
        assertThat(Dates.parseStamp(text)).isEmpty();
    }

    @Test
    void a_leap_day_exists_in_a_leap_year() {
        assertThat(Dates.parseStamp("15:31 29/02/2020")).contains(Instant.parse("2020-02-29T08:31:00Z"));
    }

    @Test
    void an_hour_that_the_clock_left_out_is_no_stamp() {
        assertThat(Dates.parseStamp("23:30 31/12/1942")).isEmpty();
    }

    @Test
    void the_day_stands_alone() {
        assertThat(Dates.day(AFTERNOON)).isEqualTo("14/02/2019");
        assertThat(Dates.day(AFTER_MIDNIGHT)).isEqualTo("03/02/2019");
        assertThat(Dates.day(LocalDate.of(2019, 2, 3))).isEqualTo("03/02/2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-11|Thứ Hai, ngày 11 tháng 2 năm 2019",
                "2019-02-12|Thứ Ba, ngày 12 tháng 2 năm 2019",
                "2019-02-13|Thứ Tư, ngày 13 tháng 2 năm 2019",
                "2019-02-14|Thứ Năm, ngày 14 tháng 2 năm 2019",
                "2019-02-15|Thứ Sáu, ngày 15 tháng 2 năm 2019",
                "2019-02-16|Thứ Bảy, ngày 16 tháng 2 năm 2019",
                "2019-02-17|Chủ nhật, ngày 17 tháng 2 năm 2019"
            })
    void the_long_day_names_the_weekday(String date, String longDay) {
        assertThat(Dates.longDay(Instant.parse(date + "T08:31:00Z"))).isEqualTo(longDay);
    }

    @Test
    void machines_get_the_offset_and_whole_seconds() {
        assertThat(Dates.iso(AFTERNOON)).isEqualTo("2019-02-14T15:31:00+07:00");
        assertThat(Dates.iso(AFTER_MIDNIGHT)).isEqualTo("2019-02-03T01:05:59+07:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/02/2019",
                "14/2/2019",
                "14-2-2019",
                "14-02-2019",
                "14.2.2019",
                "2019-02-14",
                "14 tháng 2 năm 2019",
                "14 tháng 02 năm 2019",
                "ngày 14 tháng 2 năm 2019",
                "Ngày 14 Tháng 2 Năm 2019",
                "NGÀY 14/2/2019",
                "nga\u0300y 14 tha\u0301ng 2 năm 2019"
            })
    void a_day_is_read_as_people_type_it(String typed) {
        assertThat(Dates.parseDay(typed)).contains(LocalDate.of(2019, 2, 14));
        assertThat(Dates.parseDay(typed, Year.of(1985))).contains(LocalDate.of(2019, 2, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày",
                "2019",
                "2/2019",
                "14/02/19",
                "14/2-2019",
                "14//2019",
                "014/2/2019",
                "14/02/02019",
                "14/02/0019",
                "2019/02/14",
                "2019-2-14",
                "20190214",
                "ngày 2019-02-14",
                "ngày  14/2/2019",
                " 14/2/2019",
                "14/2/2019\n",
                "14 tháng hai năm 2019",
                "14 tháng 2",
                "14/02",
                "mùng 5 Tết",
                "١٤/02/2019",
                "30/02/2019",
                "29/02/2019",
                "31/4/2019",
                "0/2/2019",
                "14/13/2019",
                "2/14/2019",
                "2019-02-30"
            })
    void anything_else_is_no_day(String text) {
        assertThat(Dates.parseDay(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-1", "24/01", "24.1", "ngày 24-1", "Ngày 24 tháng 1", "24 tháng 01"})
    void a_day_without_a_year_is_one_of_the_year_given(String typed) {
        assertThat(Dates.parseDay(typed, Year.of(2019))).contains(LocalDate.of(2019, 1, 24));
        assertThat(Dates.parseDay(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "1/17", "24-1-", "tháng 1", "30/2", "32/1", "0/1", "24/1/19", "24 1"})
    void anything_else_is_no_day_of_the_year(String text) {
        assertThat(Dates.parseDay(text, Year.of(2019))).isEmpty();
    }

    @Test
    void a_leap_day_without_a_year_exists_in_a_leap_year_only() {
        assertThat(Dates.parseDay("29/2", Year.of(2020))).contains(LocalDate.of(2020, 2, 29));
        assertThat(Dates.parseDay("29/2", Year.of(2019))).isEmpty();
    }
}
