package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRestoringTest {
    private static final MarkRestoring SHIPPED = new MarkRestoring(SyllableCounts.shipped());

    @ParameterizedTest
    @CsvSource({
        "phuong kim giang, phường kim giang",
        "uy ban nhan dan thanh pho, ủy ban nhân dân thành phố",
        "thu tuc cap giay phep xay dung, thủ tục cấp giấy phép xây dựng",
        "giay chung nhan quyen su dung dat, giấy chứng nhận quyền sử dụng đất",
        "ho tro nguoi ngheo, hỗ trợ người nghèo"
    })
    void a_query_typed_without_marks_gets_its_likeliest_spelling(String typed, String restored) {
        assertThat(SHIPPED.restore(typed)).isEqualTo(restored);
    }

    @Test
    void the_case_of_each_letter_is_kept() {
        assertThat(SHIPPED.restore("UY BAN Nhan Dan thanh phO Da NANG")).isEqualTo("ỦY BAN Nhân Dân thành phỐ Đà NẴNG");
    }

    @Test
    void what_is_no_word_without_marks_stays_as_it_was_typed() {
        assertThat(SHIPPED.restore("  Thu tuc: 1.500.000d,\tngay 14/02/2019 (so 43/2018/ND-CP)…\n\u00A0xay   dung!"))
                .isEqualTo("  Thủ tục: 1.500.000d,\tngày 14/02/2019 (số 43/2018/NĐ-CP)…\n\u00A0xây   dựng!");
        assertThat(SHIPPED.restore("qwrtp Nguyenvanan abcdefgh")).isEqualTo("qwrtp Nguyenvanan abcdefgh");
        assertThat(SHIPPED.restore("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dichvucong.gov.vn/thu-tuc",
                "www.thanh-pho.example/thu-tuc",
                "thu.tuc@phuong.example",
                "thanh-pho.gov.vn,"
            })
    void addresses_stay(String address) {
        assertThat(SHIPPED.restore("thu tuc " + address + " thu tuc")).isEqualTo("thủ tục " + address + " thủ tục");
    }

    @ParameterizedTest
    @EnumSource(UnicodeForm.class)
    void a_marked_word_stays_and_helps_its_neighbours(UnicodeForm form) {
        var restoring = new MarkRestoring(counted("tiền bạc, tiền bạc, tiền bạc, tiến bộ"));
        assertThat(restoring.restore("tien")).isEqualTo("tiền");
        assertThat(restoring.restore(form.of("tien bộ"))).isEqualTo("tiến bộ");
        assertThat(restoring.restore(form.of("TIỀN bo"))).isEqualTo("TIỀN bộ");
    }

    @Test
    void neighbours_on_both_sides_decide() {
        var restoring = new MarkRestoring(
                counted("an toàn lao động, ".repeat(9) + "toán học, ".repeat(3) + "toan tính, bài toán"));
        assertThat(restoring.restore("toan")).isEqualTo("toàn");
        assertThat(restoring.restore("toan hoc")).isEqualTo("toán học");
        assertThat(restoring.restore("bai toan")).isEqualTo("bài toán");
        assertThat(restoring.restore("toan tinh")).isEqualTo("toan tính");
        assertThat(restoring.restore("Bai, toan")).isEqualTo("Bài, toàn");
    }

    @Test
    void the_tone_stands_where_the_press_puts_it_but_a_typed_word_keeps_its_own() {
        var restoring = new MarkRestoring(counted("Hoà bình, hoà bình, thuỷ điện"));
        assertThat(restoring.restore("hoa binh, thuy dien, hoà binh")).isEqualTo("hòa bình, thủy điện, hoà bình");
    }

    @Test
    void the_portals_own_archive_teaches_it_names() {
        var name = "đồng chí Đào Đức Toàn";
        assertThat(SHIPPED.restore(Folding.fold(name))).isNotEqualTo(name);
        var archive = counted((name + " phát biểu. ").repeat(30));
        assertThat(new MarkRestoring(SyllableCounts.shipped().plus(archive, 50)).restore(Folding.fold(name)))
                .isEqualTo(name);
    }

    @Test
    void what_is_restored_does_not_become_an_address() {
        var restoring = new MarkRestoring(counted("vnà ba, vnà ba, bà, bà, bà"));
        assertThat(restoring.restore("ba")).isEqualTo("bà");
        assertThat(restoring.restore("x.vna ba")).isEqualTo("x.vnà ba").isEqualTo(restoring.restore("x.vnà ba"));
    }

    @Test
    void without_counts_nothing_is_restored() {
        assertThat(new MarkRestoring(counted("")).restore("uy ban nha\u0302n dan"))
                .isEqualTo("uy ban nhân dan");
    }

    @Test
    void a_long_text_without_any_punctuation_is_restored_to_its_end() {
        var typed = "uy ban nhan dan ".repeat(20_000);
        assertThat(SHIPPED.restore(typed)).isEqualTo("ủy ban nhân dân ".repeat(20_000));
        assertThat(SHIPPED.restore("a".repeat(100_000))).isEqualTo("a".repeat(100_000));
    }

    private static SyllableCounts counted(String... texts) {
        var counting = new SyllableCounting();
        Stream.of(texts).forEach(counting::add);
        return counting.counts();
    }
}
