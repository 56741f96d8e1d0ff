package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỐI MẬT",
                "[TUYỆT MẬT]",
                "Tuyệt mật",
                "M Ậ T",
                "T Ố I  M Ậ T",
                "Độ mật: Mật",
                "Mức độ mật: tối mật",
                "Số: 15/BC-UBND (MẬT)",
                "MẬT - Báo cáo tình hình an ninh",
                "Báo cáo tình hình an ninh – TỐI MẬT",
                "Đây là TÀI LIỆU MẬT của cơ quan"
            })
    void a_stamp_keeps_the_article_back(String line) {
        assertThat(Remarks.ofLead(line)).anyMatch(remark -> remark.check() == Check.SECRECY_MARK && remark.blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mật ong rừng được mùa",
                "Mật",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "BÍ MẬT",
                "AN TOÀN, BẢO MẬT THÔNG TIN",
                "Mật độ dân số của phường",
                "Chị Thảo Mật, trưởng khu dân cư",
                "ĐỒNG CHÍ NGUYỄN THỊ MẬT PHÁT BIỂU",
                "Lấy lại mã bảo mật",
                "Văn bản được đóng dấu “TUYỆT MẬT”, “TỐI MẬT” hoặc “MẬT” theo quy định",
                "Độ mật của văn bản do người soạn thảo đề xuất"
            })
    void the_word_alone_is_no_stamp(String line) {
        assertThat(Remarks.quotes(Check.SECRECY_MARK, Remarks.ofLead(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<table><tr><td>TỐI MẬT</td><td>1</td></tr></table>", "<p>Số: 12/BC<br>MẬT<br>Kính gửi</p>"})
    void a_cell_or_a_line_of_its_own_is_a_stamp(String html) {
        assertThat(Remarks.quotes(Check.SECRECY_MARK, Remarks.ofBody(html))).hasSize(1);
    }
}
