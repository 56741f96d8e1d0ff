package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"tại đây", "Xem thêm", "[Xem chi tiết tại đây]", "Click here", "» Đọc tiếp...", ">>"})
    void words_that_say_nothing_of_the_goal(String words) {
        assertThat(of(words)).containsExactly(Check.LINK_TEXT_VAGUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://chinhphu.vn/van-ban", "www.chinhphu.vn", "http://chinhphu.vn", "chinhphu.vn/van-ban/1"})
    void an_address_is_no_name(String words) {
        assertThat(of(words)).containsExactly(Check.LINK_TEXT_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định 43/2018/NĐ-CP",
                "danh sách hộ được hỗ trợ",
                "chinhphu.vn",
                "Xem thêm lịch tiếp công dân",
                "Cổng Dịch vụ công quốc gia"
            })
    void a_name_is_good(String words) {
        assertThat(of(words)).isEmpty();
    }

    @Test
    void a_link_needs_words() {
        List<Remark> remarks = Remarks.ofBody("<p>Tải <a href=\"https://chinhphu.vn/a\"> </a>mẫu đơn</p>");
        assertThat(remarks).extracting(Remark::check).containsExactly(Check.LINK_WITHOUT_TEXT);
    }

    @Test
    void a_link_around_paragraphs_has_their_words() {
        assertThat(Remarks.ofBody("<a href=\"https://chinhphu.vn/a\"><p>Quyết định mới</p><p>Phụ lục</p></a>"))
                .isEmpty();
    }

    private static List<Check> of(String words) {
        return Remarks.ofBody("<p>Mời bà con: <a href=\"https://chinhphu.vn/a\">" + words + "</a></p>").stream()
                .map(Remark::check)
                .toList();
    }
}
