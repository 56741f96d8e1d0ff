package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kết quả của của phường | của của",
                "Các các hộ dân | Các các",
                "quy định tại tại khoản 4 | tại tại",
                "CỦA CỦA PHƯỜNG | CỦA CỦA",
                "rất rất rất vui | rất rất rất",
                "họp với với với dân | với với với"
            })
    void little_words_and_anything_three_times(String line, String quote) {
        assertThat(Remarks.quotes(Check.WORD_DOUBLED, Remarks.ofLead(line))).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa xa, ngày ngày, người người, đời đời, xanh xanh, mãi mãi, nhà nhà thi đua",
                "hành vi vi phạm, thi công công trình, trở thành thành phố, đường nội địa địa phương",
                "do thiết bị bị hỏng, tồn tại tại địa phương, kèm theo theo quy định, hàng không không tăng",
                "Phòng không Không quân",
                "là của, của ai",
                "một một tám",
                "5 5 5"
            })
    void words_doubled_on_purpose_and_neighbours_are_left_alone(String line) {
        assertThat(Remarks.quotes(Check.WORD_DOUBLED, Remarks.ofLead(line))).isEmpty();
    }

    @Test
    void the_end_of_a_line_may_stand_between() {
        assertThat(Remarks.quotes(Check.WORD_DOUBLED, Remarks.ofBody("<p>tình hình của<br>của phường</p>")))
                .containsExactly("của\ncủa");
    }
}
