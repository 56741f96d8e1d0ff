package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "2019, 2.019", "30000000, 30.000.000", "-1234, -1.234"})
    void thousands_are_grouped_by_points(long number, String written) {
        assertThat(Numbers.format(number)).isEqualTo(written);
    }

    @Test
    void the_longest_number_is_written_out() {
        assertThat(Numbers.format(Long.MIN_VALUE)).isEqualTo("-9.223.372.036.854.775.808");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6.2|6,2", "6.20|6,2", "6.00|6", "1E+3|1.000", "-0.05|-0,05", "1234567.891|1.234.567,891", "0.00|0"
            })
    void decimals_follow_a_comma_without_zeros_at_the_end(BigDecimal number, String written) {
        assertThat(Numbers.format(number)).isEqualTo(written);
    }

    @Test
    void nothing_is_rounded() {
        assertThat(Numbers.format(new BigDecimal("0.12345678901234567890123456789")))
                .isEqualTo("0,12345678901234567890123456789");
    }

    @Test
    void a_percentage_is_written_as_it_is_said() {
        assertThat(Numbers.percent(BigDecimal.valueOf(297))).isEqualTo("297%");
        assertThat(Numbers.percent(new BigDecimal("6.50"))).isEqualTo("6,5%");
        assertThat(Numbers.percent(BigDecimal.valueOf(1500))).isEqualTo("1.500%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019|2019",
                "1.100.000|1100000",
                "6,2|6.2",
                "6,20|6.20",
                "-1.234,5|-1234.5",
                "+7|7",
                "007|7",
                "0,05|0.05",
                "2,500|2.500",
                "999.000|999000",
                "12345,6|12345.6"
            })
    void written_numbers_are_read(String written, BigDecimal number) {
        assertThat(Numbers.parse(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ",",
                "6.2",
                "6.20",
                "0.001",
                "1.00.000",
                "1.1000",
                "1000.000",
                "1.000.00",
                "1,100,000",
                "1.000,",
                ",5",
                "5,",
                "6,2.000",
                "--5",
                "5-",
                "1 000",
                " 5",
                "5 ",
                "5%",
                "5đ",
                "1e3",
                "٥",
                "năm",
                ".000",
                "1..000"
            })
    void what_is_ambiguous_or_no_number_is_refused(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @Test
    void a_number_of_any_length_is_read() {
        assertThat(Numbers.parse("1" + ".000".repeat(20_000))).contains(new BigDecimal("1" + "000".repeat(20_000)));
    }
}
