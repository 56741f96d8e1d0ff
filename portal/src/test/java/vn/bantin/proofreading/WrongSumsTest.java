package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongSumsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM_PRODUCT | Trao 190 suất quà, mỗi suất 400.000 đồng, tổng số tiền 95 triệu đồng.",
                "SUM_TOTAL | Tiếp nhận 4.860 hồ sơ, gồm 3.215 hồ sơ trực tuyến và 1.545 hồ sơ nộp trực tiếp.",
                "SUM_SHARE | Thu được 12,6 tỷ đồng, bằng 75% kế hoạch năm (18 tỷ đồng).",
                "SUM_GROWTH | Ghi nhận 64 ca, tăng 40% so với cùng kỳ năm trước (40 ca).",
                "SUM_FALL | Ghi nhận 24 ca, giảm 60% so với cùng kỳ năm trước (40 ca).",
                "SUM_NO_GROWTH | Ghi nhận 24 ca, tăng 40% so với cùng kỳ năm trước (40 ca).",
                "SUM_NO_FALL | Ghi nhận 56 ca, giảm 40% so với cùng kỳ năm trước (40 ca).",
                "SUM_TOTAL | Tiếp nhận 4.860 hồ sơ, gồm 3.215 hồ sơ trực tuyến và 1.545 hồ sơ trực tiếp; đã giải quyết 4.800 hồ sơ.",
                "SUM_TOTAL | Tiếp nhận 4.860 hồ sơ, gồm: 3.215 hồ sơ đất đai; 1.445 hồ sơ xây dựng; 100 hồ sơ khác.",
                "SUM_TOTAL | Tiếp nhận 4.860 hồ sơ, gồm 3.215 hồ sơ trực tuyến và 1.545 hồ sơ trực tiếp, trong đó 200 hồ sơ đất đai.",
                "SUM_PRODUCT | Trao 190 suất quà cho 190 hộ nghèo, mỗi suất 400.000 đồng, tổng số tiền 95 triệu đồng.",
                "SUM_PRODUCT | Trao 190 suất quà, mỗi suất 400.000 đồng, cho 190 hộ nghèo, tổng số tiền 95 triệu đồng.",
                "SUM_PRODUCT | Trao 190 suất quà, mỗi suất 500.000 đồng và 31 xe đạp, mỗi xe 2 triệu đồng, tổng trị giá 175 triệu đồng.",
                "SUM_PRODUCT | Phường trao 84 suất quà. Mỗi suất 300.000 đồng. Tổng trị giá 25,8 triệu đồng.",
                "SUM_TOTAL | Trường có 726 học sinh. Trong đó có 371 học sinh nữ và 345 học sinh nam.",
                "SUM_TOTAL | Tổng kinh phí là 2 tỷ đồng. Cụ thể, ngân sách 1,5 tỷ đồng, nhân dân đóng góp 400 triệu đồng.",
                "SUM_TOTAL | Dịch khiến 137 con bò mắc bệnh: xã Một 68 con, xã Hai 41 con, xã Ba 18 con.",
                "SUM_SHARE | Kế hoạch được giao là 3 tỷ đồng. Kết quả, phường thu được 8,9 tỷ đồng, đạt 250% kế hoạch.",
                "SUM_SHARE | Phường thu 8,9 tỷ đồng so với kế hoạch 3 tỷ đồng, đạt 250%.",
                "SUM_SHARE | Dự toán giao 18 tỷ đồng, thực hiện 12,6 tỷ đồng, bằng 80% dự toán."
            })
    void figures_that_do_not_agree_are_pointed_out(Check check, String line) {
        assertThat(Remarks.ofLead(line)).extracting(Remark::check).containsExactly(check);
    }

    @Test
    void a_writer_is_told_what_it_comes_to() {
        Remark remark = Remarks.ofLead("Trao 190 suất quà, mỗi suất 400.000 đồng, tổng số tiền 95 triệu đồng.")
                .getFirst();
        assertThat(remark.details()).containsExactly("95.000.000", "76.000.000");
        assertThat(remark.quote()).isEqualTo("190 suất quà, mỗi suất 400.000 đồng, tổng số tiền 95 triệu đồng");
        assertThat(remark.blocks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trao 190 suất quà, mỗi suất 500.000 đồng, tổng số tiền 95 triệu đồng.",
                "Huy động 190 suất quà với tổng số tiền 95 triệu đồng và 31 suất trợ cấp với số tiền 6,2 triệu đồng.",
                "Trong số 1.142 học sinh có 298 em vào lớp 6, trong đó 150 em nữ.",
                "Thu được 12,6 tỷ đồng, bằng 70% kế hoạch năm (18 tỷ đồng).",
                "Ghi nhận 24 ca, giảm 40% so với cùng kỳ năm trước (40 ca).",
                "Tiếp nhận 4.860 hồ sơ, gồm 3.315 hồ sơ trực tuyến và 1.545 hồ sơ trực tiếp; đã giải quyết 4.800 hồ sơ.",
                "Tiếp nhận 4.860 hồ sơ, gồm: 3.215 hồ sơ đất đai; 1.545 hồ sơ xây dựng; 100 hồ sơ khác.",
                "Tiếp nhận 4.860 hồ sơ, gồm 3.315 hồ sơ trực tuyến và 1.545 hồ sơ trực tiếp, trong đó 200 hồ sơ đất đai.",
                "Tiếp nhận 4.860 hồ sơ, gồm 3.315 hồ sơ trực tuyến, trong đó 2.000 hồ sơ toàn trình, và 1.545 hồ sơ trực tiếp.",
                "Tiếp nhận 4.860 hồ sơ, gồm 3.315 hồ sơ trực tuyến, trong đó 2.000 hồ sơ toàn trình và 1.315 hồ sơ một phần, cùng 1.545 hồ sơ trực tiếp.",
                "Trao 190 suất quà, mỗi suất 500.000 đồng và 31 xe đạp, tổng trị giá 157 triệu đồng.",
                "Trao 190 suất quà, mỗi suất 500.000 đồng và 31 xe đạp, mỗi xe 2 triệu đồng, tổng trị giá 157 triệu đồng.",
                "Trao 190 suất quà, mỗi suất trị giá 500.000 đồng và 31 suất học bổng, mỗi suất trị giá 2 triệu đồng.",
                "Phường trao 84 suất quà. Mỗi suất 300.000 đồng. Tổng trị giá 25,2 triệu đồng.",
                "Trao 50 suất quà, mỗi suất 500.000 đồng. Tổng kinh phí chăm lo Tết năm nay là 190 triệu đồng.",
                "Trường có 726 học sinh. Trong đó có 371 học sinh nữ và 355 học sinh nam.",
                "Trường có 726 học sinh. Trong đó có 71 học sinh khuyết tật và 45 học sinh nghèo.",
                "Phường có 12 tổ dân phố, gồm 7 tổ loại 1 và 5 tổ loại 2; 30 tổ hòa giải.",
                "Công an bắt 6 vụ: 2 vụ trộm cắp, 3 vụ đánh bạc.",
                "Kế hoạch được giao là 3 tỷ đồng. Kết quả, phường thu được 8,9 tỷ đồng, đạt 297% kế hoạch.",
                "Phường thu 8,9 tỷ đồng so với kế hoạch 3 tỷ đồng, đạt 297%.",
                "Kế hoạch thu 3 tỷ đồng, chi 2,5 tỷ đồng, đạt 97% kế hoạch.",
                "Kế hoạch năm là 18 tỷ đồng, 6 tháng đầu năm thu được 9 tỷ đồng, bằng 120% so với cùng kỳ.",
                "Dự toán giao 18 tỷ đồng, thực hiện 12,6 tỷ đồng, tăng 20% so với cùng kỳ."
            })
    void figures_that_agree_or_say_nothing_of_each_other_are_left_alone(String line) {
        assertThat(Remarks.ofLead(line)).isEmpty();
    }
}
