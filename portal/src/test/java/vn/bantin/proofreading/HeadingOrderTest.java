package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingOrderTest {
    @Test
    void headings_may_go_down_by_one_and_up_by_any() {
        assertThat(skipped("<h2>Kết quả</h2><h3>Kinh tế</h3><h4>Nông nghiệp</h4><h2>Nhiệm vụ</h2><h3>Văn hóa</h3>"))
                .isEmpty();
    }

    @Test
    void a_level_left_out_is_pointed_out() {
        assertThat(skipped("<h2>Kết quả</h2><p>Năm qua</p><h4>Nông nghiệp</h4>"))
                .containsExactly("Nông nghiệp");
    }

    @Test
    void the_first_heading_is_of_level_two() {
        assertThat(skipped("<h3>Kết quả</h3><h3>Nhiệm vụ</h3>")).containsExactly("Kết quả");
        assertThat(Remarks.ofBody("<p>Mở đầu</p><h4>Kết quả</h4>"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.details()).containsExactly(4, 2))
                .satisfies(remark -> assertThat(remark.place().number()).isEqualTo(1));
    }

    private static List<String> skipped(String html) {
        return Remarks.quotes(Check.HEADING_SKIPPED, Remarks.ofBody(html));
    }
}
