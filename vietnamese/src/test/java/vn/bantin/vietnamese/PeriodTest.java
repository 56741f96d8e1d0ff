package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "năm 2018, 2018-01-01, 2018-12-31",
        "Năm 2018, 2018-01-01, 2018-12-31",
        "2/2019, 2019-02-01, 2019-02-28",
        "02/2020, 2020-02-01, 2020-02-29",
        "2-2019, 2019-02-01, 2019-02-28",
        "tháng 2/2019, 2019-02-01, 2019-02-28",
        "tháng 2-2019, 2019-02-01, 2019-02-28",
        "Tháng 12 năm 2019, 2019-12-01, 2019-12-31",
        "quý I/2019, 2019-01-01, 2019-03-31",
        "quý II/2019, 2019-04-01, 2019-06-30",
        "Quý III năm 2019, 2019-07-01, 2019-09-30",
        "quí iv-2019, 2019-10-01, 2019-12-31",
        "quý 1 năm 2019, 2019-01-01, 2019-03-31",
        "quý 4/2019, 2019-10-01, 2019-12-31",
        "6 tháng đầu năm 2019, 2019-01-01, 2019-06-30",
        "sáu tháng đầu năm 2019, 2019-01-01, 2019-06-30",
        "9 tháng đầu năm 2019, 2019-01-01, 2019-09-30",
        "11 tháng đầu năm 2019, 2019-01-01, 2019-11-30",
        "6 tháng cuối năm 2019, 2019-07-01, 2019-12-31",
        "Sáu tháng cuối năm 2019, 2019-07-01, 2019-12-31",
        "14/2/2019, 2019-02-14, 2019-02-14",
        "2019-02-14, 2019-02-14, 2019-02-14",
        "ngày 14 tháng 2 năm 2019, 2019-02-14, 2019-02-14"
    })
    void a_period_is_read_as_a_reader_types_it(String typed, LocalDate first, LocalDate last) {
        assertThat(Period.parse(typed)).contains(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "20190",
                "0019",
                "năm",
                "năm 18",
                "13/2019",
                "0/2019",
                "tháng 13/2019",
                "tháng 2",
                "tháng 2 2019",
                "tháng hai năm 2019",
                "2.2019",
                "2019/2",
                "quý V/2019",
                "quý 5/2019",
                "quý 0/2019",
                "quý IIII/2019",
                "quý I",
                "quy I/2019",
                "1 tháng đầu năm 2019",
                "12 tháng đầu năm 2019",
                "3 tháng cuối năm 2019",
                "6 tháng đầu năm",
                "6 tháng giữa năm 2019",
                " 2018",
                "2018 ",
                "2018\n",
                "năm  2018",
                "2018-2019",
                "14/02",
                "30/2/2019",
                "năm 14/2/2019"
            })
    void anything_else_is_no_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        var day = LocalDate.of(2019, 2, 14);
        assertThat(new Period(day, day).last()).isEqualTo(day);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, day.minusDays(1)));
    }
}
