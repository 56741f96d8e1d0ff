package vn.bantin.record.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.extraction.Approximation;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "101, EXACT, BETTER, MISSED",
        "100, EXACT, MET, MET",
        "100.00, EXACT, MET, MET",
        "99, EXACT, MISSED, BETTER",
        "100, MORE_THAN, BETTER, MISSED",
        "99, MORE_THAN, -, -",
        "100, AT_LEAST, MET, -",
        "101, AT_LEAST, BETTER, MISSED",
        "99, AT_LEAST, -, -",
        "100, NEARLY, MISSED, BETTER",
        "101, NEARLY, -, -",
        "100, LESS_THAN, MISSED, BETTER",
        "101, LESS_THAN, -, -",
        "100, AT_MOST, -, MET",
        "99, AT_MOST, MISSED, BETTER",
        "101, AT_MOST, -, -",
        "150, ABOUT, -, -"
    })
    void against_a_plan_of_100_nothing_is_said_that_the_words_do_not_say(
            BigDecimal result, Approximation approximation, String whereMoreIsGood, String whereLessIsGood) {
        assertThat(outcome(result, approximation, Indicator.Better.MORE)).isEqualTo(whereMoreIsGood);
        assertThat(outcome(result, approximation, Indicator.Better.LESS)).isEqualTo(whereLessIsGood);
        assertThat(outcome(result, approximation, Indicator.Better.NEITHER)).isEqualTo("-");
    }

    private static String outcome(BigDecimal result, Approximation approximation, Indicator.Better better) {
        return Outcome.of(new BigDecimal(100), result, approximation, better)
                .map(Enum::name)
                .orElse("-");
    }
}
