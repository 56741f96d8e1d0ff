package vn.bantin.record.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.extraction.Approximation;
import vn.bantin.record.Passage;

class ProposalTest {
    private static final Instant PUBLISHED = Instant.parse("2024-07-03T02:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2018, thu ngân sách đạt 297% kế hoạch; 6 tháng đầu năm 2019 đạt 120 tỷ đồng. | 297% kế hoạch | năm 2018",
                "Năm 2018, thu ngân sách đạt 297% kế hoạch; 6 tháng đầu năm 2019 đạt 120 tỷ đồng. | 120 tỷ đồng | 6 tháng đầu năm 2019",
                "Phường thu 12 tỷ đồng năm 2018, 15 tỷ đồng năm 2019. | 15 tỷ đồng | năm 2019",
                "Phường thu 12 tỷ đồng năm 2018, 15 tỷ đồng năm 2019. | 12 tỷ đồng | năm 2018",
                "Năm 2019, phường thu 15 tỷ đồng, tăng 25% so với năm 2018, hỗ trợ 20 hộ. | 20 hộ | năm 2019",
                "Năm 2019, phường ghi nhận 64 ca, tăng 60% so với năm 2018 (40 ca). | 40 ca | năm 2018",
                "Quý I/2024, phường giải ngân 12 tỷ đồng, bằng 30% kế hoạch năm 2024. | 12 tỷ đồng | quý I/2024",
                "Phường thu được 12 tỷ đồng, bằng 30% kế hoạch năm 2023. | 12 tỷ đồng | năm 2023",
                "Ngày 03/07/2024, phường báo cáo quý II/2024 thu 12 tỷ đồng. | 12 tỷ đồng | quý II/2024",
                "Quý II/2024 thu 12 tỷ đồng; ngày 02/07/2024 trao 20 suất quà. | 20 suất quà | 02/07/2024",
                "Năm 2018 phường có 12 chi bộ. Chi bộ nào cũng có ít nhất 3 đảng viên. | ít nhất 3 đảng viên | năm 2018"
            })
    void the_period_of_a_number_is_the_one_nearest_to_it(String text, String quote, String period) {
        assertThat(proposed(text, quote).period()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Đạt 95%. | 95% | Tỷ lệ", "Được 95 triệu đồng. | 95 triệu đồng | Số tiền"})
    void a_number_without_words_around_it_has_a_name_all_the_same(String text, String quote, String name) {
        assertThat(proposed(text, quote).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trao ít nhất 12 suất quà. | ít nhất 12 suất quà | AT_LEAST",
                "Trao tối thiểu 12 suất quà. | tối thiểu 12 suất quà | AT_LEAST",
                "Trao không quá 12 suất quà. | không quá 12 suất quà | AT_MOST",
                "Trao hơn 12 suất quà. | hơn 12 suất quà | MORE_THAN"
            })
    void a_bound_that_may_be_reached_is_none_that_is_passed(String text, String quote, Approximation approximation) {
        assertThat(proposed(text, quote).quantity().approximation()).isEqualTo(approximation);
    }

    private static Proposal proposed(String text, String quote) {
        return Proposal.in(List.of(new Passage(Passage.Field.LEAD, 0, text)), PUBLISHED).stream()
                .filter(proposal -> proposal.quote().startsWith(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + ": " + quote));
    }
}
