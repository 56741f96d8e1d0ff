package vn.bantin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.SharedData;
import vn.bantin.extraction.Gold.Kind;

class ExtractionTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 3);

    @ParameterizedTest
    @CsvSource({"first, 0.95", "second, 0.85", "third, 0.8", "fourth, 0.85", "fifth, 0.9"})
    void what_a_person_finds_in_our_paragraphs_is_found(String set, double least) {
        Measure measure = Measure.of(Gold.ownSet(set));
        measure.tallies.forEach((kind, tally) -> {
            assertThat(tally.precision())
                    .as("precision of %s: %s", kind, measure.faults)
                    .isGreaterThanOrEqualTo(least);
            assertThat(tally.recall())
                    .as("recall of %s: %s", kind, measure.faults)
                    .isGreaterThanOrEqualTo(least);
        });
        assertThat(measure.rightSumsBlamed).isZero();
    }

    @Test
    void the_seed_is_read_as_it_was_annotated() throws IOException {
        Measure measure =
                Measure.of(Gold.seed(SharedData.file("seed/annotations.json"), SharedData.file("seed/page.txt")));
        assertThat(measure.faults).containsExactly("seed QUANTITIES missed: «2 năm» 2");
        assertThat(measure.of(Kind.DIRECTIVES).exact).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tại chợ tạm đầu ngõ 64 Kim Giang",
                "Ban chỉ đạo 197 phường họp",
                "thực hiện Nghị quyết số 15-NQ/TW và Chỉ thị 16",
                "gọi số 0203 3826 119 hoặc 0251.3894.556",
                "mô hình “một cửa” và một số việc khác",
                "dịch Covid-19 tại lớp 9A",
                "tại nhà số 45/7 đường Nguyễn Thị Căn"
            })
    void numbers_that_are_names_count_nothing(String text) {
        assertThat(of(text).quantities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch UBND phường Lê Thị Mai nói về yêu cầu phát triển của đô thị.",
                "Chủ tịch UBND phường Lê Thị Mai tiếp thu đề nghị của cử tri.",
                "Ông Lê Văn Hải dự và chỉ đạo kỳ họp, đạt chỉ tiêu được giao.",
                "Ông Lê Văn Hải giao lưu với thanh niên về an toàn giao thông.",
                "Ban Chỉ đạo 35 phường họp phiên thường kỳ."
            })
    void nouns_that_look_like_demands_are_none(String text) {
        assertThat(of(text).directives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tổng cộng một tỷ rưỡi đồng | 1500000000 | VND",
                "trao 500.000 đồng/suất | 500000 | VND",
                "đạt 297% kế hoạch | 297 | %",
                "có 12 chi bộ | 12 | chi bộ",
                "thu hồi 98,7 ha đất | 98.7 | ha",
                "trồng hai mươi lăm cây | 25 | cây",
                "gồm 2 tỷ 300 triệu đồng | 2300000000 | VND"
            })
    void a_number_has_its_size_and_its_unit(String text, String value, String unit) {
        Quantity quantity = of(text).quantities().getFirst();
        assertThat(quantity.low()).isEqualByComparingTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 tháng đầu năm 2024 | 2024-H1",
                "quý III/2025 | 2025-Q3",
                "từ ngày 1 đến ngày 15/10 | 2024-10-01/2024-10-15",
                "Tết Nguyên đán Kỷ Hợi 2019 | 2019-02-05",
                "mùng 2 Tết Giáp Thìn | 2024-02-11",
                "14 giờ 20 ngày 12/5/2024 | 2024-05-12T14:20",
                "nhiệm kỳ 2025-2030 | 2025/2030",
                "ngày 15/8 âm lịch | 2024-09-17",
                "từ ngày 1 đến 5 tháng 12 | 2024-12-01/2024-12-05",
                "từ 1 đến 5/12 | 2024-12-01/2024-12-05",
                "từ ngày 28/11 đến ngày 2/12 | 2024-11-28/2024-12-02",
                "từ ngày 28 tháng 11 đến ngày 2 tháng 12 năm 2024 | 2024-11-28/2024-12-02",
                "các ngày 3, 4 và 5 tháng 8 | 2024-08-03/2024-08-05",
                "từ ngày 16 đến 22/9 | 2024-09-16/2024-09-22",
                "từ mùng 1 đến mùng 3 Tết | 2024-02-10/2024-02-12",
                "từ ngày 14 đến 16 tháng Giêng năm Ất Tỵ | 2025-02-11/2025-02-13",
                "ngày 25/5 tới | 2025-05-25",
                "tháng Chín | 2024-09"
            })
    void a_time_is_reckoned_from_the_day_of_publication(String text, String value) {
        assertThat(of("Vào " + text + ", phường họp.").times())
                .extracting(time -> time.when().value())
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-20 | Đêm 23 tháng Chạp vừa qua | 2026-02-10TNI",
                "2026-02-20 | 23 tháng Chạp | 2026-02-10",
                "2026-01-20 | 23 tháng Chạp | 2026-02-10",
                "2025-12-28 | rằm tháng Giêng | 2026-03-03",
                "2026-03-05 | rằm tháng Giêng | 2026-03-03",
                "2025-12-28 | rằm tháng Bảy | 2025-09-06",
                "2026-04-17 | mùng 10 tháng 3 âm lịch | 2026-04-26",
                "2026-05-02 | mùng 10 tháng 3 âm lịch | 2026-04-26",
                "2025-12-28 | rằm tháng Giêng năm 2025 | 2025-02-12"
            })
    void a_lunar_day_without_a_year_lies_near_the_publication(LocalDate published, String text, String value) {
        assertThat(Extraction.of("Vào " + text + ", phường họp.", published).times())
                .extracting(time -> time.when().value())
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sáng thứ Bảy (5/12), phường ra quân. | 2026-12-05TMO",
                "Chiều thứ Năm, ngày 3/12/2026, phường họp. | 2026-12-03TAF",
                "Chiều thứ tư 2/12 phường họp. | 2026-12-02TAF",
                "Phường ra quân chủ nhật (6/12). | 2026-12-06",
                "Thứ 7, ngày 5 tháng 12 năm 2026, phường họp. | 2026-12-05",
                "Sáng hôm nay, thứ Bảy (5/12), phường họp. | 2026-12-05TMO",
                "Phường họp lúc 8 giờ sáng thứ Bảy tuần này (5/12). | 2026-12-05T08:00",
                "Phường họp lúc 8 giờ sáng nay (5/12). | 2026-12-05T08:00"
            })
    void a_weekday_with_its_date_is_one_time(String text, String value) {
        assertThat(Extraction.of(text, LocalDate.of(2026, 12, 20)).times())
                .extracting(time -> time.when().value())
                .containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ba tháng sau, phường sẽ sơ kết.",
                "Gần tám tháng sau ngày hợp nhất.",
                "Hai tuần trước, 3 năm trước."
            })
    void so_many_months_later_are_no_month(String text) {
        assertThat(of(text).times()).isEmpty();
    }

    /** The last month of the year of Ất Tỵ has 29 days, and its last night is called the thirtieth all the same. */
    @Test
    void the_thirtieth_is_the_eve_of_tet_also_where_there_is_none() {
        List<Time> times = Extraction.of("Lực lượng trực đêm 30 Tết.", LocalDate.of(2026, 2, 20))
                .times();
        assertThat(times).extracting(time -> time.when().value()).containsExactly("2026-02-16TNI");
    }

    @Test
    void a_request_stays_a_request_with_its_addressee_and_its_deadline() {
        String text =
                "Bí thư Đảng ủy phường Đông Kinh Lê Thị Mai yêu cầu Công an phường rà soát các chốt trước ngày 15/8.";
        Directive directive = of(text).directives().getFirst();
        assertThat(directive.type()).isEqualTo(Directive.Type.REQUEST);
        assertThat(quoted(directive.issuer(), text)).isEqualTo("Lê Thị Mai");
        assertThat(quoted(directive.addressee(), text)).isEqualTo("Công an phường");
        assertThat(quoted(directive.deadline(), text)).isEqualTo("trước ngày 15/8");
        assertThat(Objects.requireNonNull(directive.due()).value()).isEqualTo("2024-08-15");
    }

    @Test
    void a_province_that_was_merged_tells_its_successor() {
        Gazetteer.Entry entry = Gazetteer.of("Ninh Thuận").orElseThrow();
        assertThat(entry.isValidOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(entry.isValidOn(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(entry.successor()).isEqualTo("Khánh Hòa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn thăm hai phường Hoa Lư và Tây Hoa Lư. | phường Hoa Lư; phường Tây Hoa Lư",
                "Đoàn thăm các phường Bắc Sơn, Nam Sơn và Ba Đình. | phường Bắc Sơn; phường Nam Sơn; phường Ba Đình",
                "Đoàn thăm 2 xã biên giới Ia Dom và Ia Nan. | xã Ia Dom; xã Ia Nan",
                "Đoàn thăm các xã: Ia Dom, Ia Nan. | xã Ia Dom; xã Ia Nan"
            })
    void of_several_places_of_one_kind_each_has_its_kind(String text, String names) {
        assertThat(of(text).places()).extracting(Place::name).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giám đốc Sở Nguyễn Quang Khải họp. | Nguyễn Quang Khải | Giám đốc Sở",
                "Hiệu trưởng Trường THPT Lê Quý Đôn Vũ Thị Mai họp. | Vũ Thị Mai | Hiệu trưởng Trường THPT Lê Quý Đôn",
                "Ông Ngô Văn Phước, cán bộ Đội Cảnh sát giao thông họp. | Ngô Văn Phước | cán bộ Đội Cảnh sát giao thông",
                "Trưởng Ban tổ chức Cao Văn Diệu họp. | Cao Văn Diệu | Trưởng Ban tổ chức"
            })
    void a_name_has_the_rank_beside_it(String text, String name, String title) {
        Person person = of(text).persons().getFirst();
        assertThat(person.name()).isEqualTo(name);
        assertThat(quoted(person.title(), text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điện lực huyện được giao bố trí máy phát. | ORDER | Điện lực huyện | bố trí máy phát",
                "Bà Lê Thị Mai yêu cầu thợ lò niêm yết giá. | REQUEST | thợ lò | niêm yết giá",
                "Bà Lê Thị Mai, Chủ tịch UBND xã nêu rõ các nhà thầu phải bổ sung máy. | NEED | các nhà thầu | bổ sung máy",
                "UBND xã kêu gọi các hộ dân trồng cây. | PROPOSAL | các hộ dân | trồng cây"
            })
    void a_demand_is_found_in_other_turns_too(String text, Directive.Type type, String addressee, String matter) {
        Directive directive = of(text).directives().getFirst();
        assertThat(directive.type()).isEqualTo(type);
        assertThat(quoted(directive.addressee(), text)).isEqualTo(addressee);
        assertThat(quoted(directive.matter(), text)).isEqualTo(matter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã tiếp nhận 395 hồ sơ. Đã giải quyết 380 hồ sơ, còn 16 hồ sơ đang xử lý.",
                "Đoàn kiểm tra 28 cơ sở. Kết quả có 21 cơ sở đạt yêu cầu, 8 cơ sở vi phạm.",
                "Chi bộ có 34 đảng viên, trong đó 17 đảng viên nữ, chiếm 79,4%.",
                "Có 45/60 hộ tham gia, đạt 80%.",
                "Thu được 1.728 tỷ đồng trên 1.920 tỷ đồng dự toán, tức 92%.",
                "Có 64 ca, tăng 40% so với 40 ca cùng kỳ.",
                "Bằng nguồn vận động 96 triệu đồng, xã mua 1.200 cây, bình quân 75.000 đồng/cây."
            })
    void sums_in_other_turns_are_reckoned_too(String text) {
        assertThat(Sums.wrongIn(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã tiếp nhận 395 hồ sơ. Đã giải quyết 380 hồ sơ, còn 15 hồ sơ đang xử lý.",
                "Toàn xã có 1.200 hộ, trong đó hộ nghèo giảm 15 hộ, còn 105 hộ.",
                "Có 12/15 chỉ tiêu hoàn thành, thu ngân sách đạt 110%.",
                "Trạm tiêm cho 2.418/2.520 trẻ, đạt 95,9%.",
                "Trao 160 phần quà, mỗi phần gồm 300.000 đồng tiền mặt và quà trị giá 200.000 đồng, tổng trị giá 80 triệu đồng."
            })
    void sums_that_hold_or_say_nothing_are_left_alone(String text) {
        assertThat(Sums.wrongIn(text)).isEmpty();
    }

    private static String quoted(@org.jspecify.annotations.Nullable Span span, String text) {
        return Objects.requireNonNull(span).of(text);
    }

    private static Extraction of(String text) {
        return Extraction.of(text, PUBLISHED);
    }
}
