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
                "SUM_PRODUCT | Trao 190 suất quà, mỗi suất 500.000 đồng và 31 xe đạp, mỗi xe 2 triệu đồng, tổng trị giá 175 triệu đồng."
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
                "Trao 190 suất quà, mỗi suất trị giá 500.000 đồng và 31 suất học bổng, mỗi suất trị giá 2 triệu đồng."
            })
    void figures_that_agree_or_say_nothing_of_each_other_are_left_alone(String line) {
        assertThat(Remarks.ofLead(line)).isEmpty();
    }
}
