package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisplacedTonesTest {
    @ParameterizedTest
    @CsvSource({"đựơc, được", "qúa, quá", "tòan, toàn", "Gíao, Giáo", "NGHỊÊP, NGHIỆP", "khỏang, khoảng", "ngaỳ, ngày"})
    void a_tone_on_the_wrong_letter_is_pointed_out_with_the_right_one(String wrong, String right) {
        assertThat(Remarks.ofLead("Xã " + wrong + " về")).singleElement().satisfies(remark -> {
            assertThat(remark.check()).isEqualTo(Check.TONE_MISPLACED);
            assertThat(remark.details()).containsExactly(wrong, right);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hòa hoà", "thủy thuỷ", "Khỏe khoẻ", "quý quí", "HÓA HOÁ", "giá già", "tủy tuỷ"})
    void both_styles_are_right(String line) {
        assertThat(Remarks.ofLead(line)).isEmpty();
    }
}
