package vn.bantin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureReadingTest {

    @Test
    void every_field_of_a_captured_page_is_found() throws NoArticle {
        Capture capture = CaptureReading.read(Captures.PAGE);

        assertThat(capture.content().title()).isEqualTo("Chủ tịch phường Mai Lĩnh thăm lớp học bơi hè");
        assertThat(capture.publishedAt()).isEqualTo(Instant.parse("2019-06-14T08:31:00Z"));
        assertThat(capture.content().dateline()).isEqualTo("MLP");
        assertThat(capture.content().lead()).startsWith("Sáng 14/06, Chủ tịch").endsWith("ở hồ Trúc.");
        assertThat(capture.content().caption()).isEqualTo("Chủ tịch phường trò chuyện với các em ở lớp bơi");
        assertThat(capture.paragraphs())
                .containsExactly(
                        "Lớp học có 24 em, do hai thầy giáo dạy không lấy công.",
                        "Phường góp 6,2 triệu đồng mua phao; các hộ quanh hồ góp thêm trên 3 triệu đồng.");
        assertThat(capture.content().addendum()).isEqualTo("Cùng ngày, đoàn đã thăm thư viện phường.");
        assertThat(capture.content().byline()).isEqualTo("Thu Trà");
    }

    @Test
    void the_furniture_of_the_page_is_left_behind_with_a_reason() throws NoArticle {
        assertThat(CaptureReading.read(Captures.PAGE).dropped())
                .extracting(Dropped::text)
                .containsExactly(
                        "Các bài mới đăng",
                        "Các bài đã đăng :",
                        "Bài viết Xem",
                        "Viết bình luận",
                        "Họ tên:(*)",
                        "Số điện thoại:",
                        "Mã xác nhận: L?y l?i m\uFFFD b?o m?t");
    }

    @Test
    void the_captcha_label_is_known_again_through_its_damage() throws NoArticle {
        assertThat(CaptureReading.read(Captures.PAGE).dropped().getLast().why())
                .isEqualTo("captcha label whose letters were destroyed; it read \"Lấy lại mã bảo mật\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Mic.gov.vn) - Sáng nay, phường họp.|Mic.gov.vn|Sáng nay, phường họp.",
                "TTXVN – Sáng nay, phường họp.|TTXVN|Sáng nay, phường họp.",
                "Kinhtedothi - Sáng nay, phường họp.|Kinhtedothi|Sáng nay, phường họp.",
                "Sáng 14/06 - ngày cuối tuần, phường họp.|''|Sáng 14/06 - ngày cuối tuần, phường họp.",
                "Covid - 19 đã qua, phường họp.|''|Covid - 19 đã qua, phường họp.",
                "Sáng nay, phường họp.|''|Sáng nay, phường họp."
            })
    void a_dateline_is_a_source_and_nothing_else(String paragraph, String dateline, String lead) throws NoArticle {
        Capture capture = CaptureReading.read("Phường họp (08:00 01/06/2019)\n" + paragraph + "\nNội dung họp.\n");
        assertThat(capture.content().dateline()).isEqualTo(dateline);
        assertThat(capture.content().lead()).isEqualTo(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BBT",
                "Bích Hà (Chi Lăng)",
                "Thu Trà - Minh Ngọc",
                "Lê Thị Ánh Tuyết",
                "Thu Trà, Minh Ngọc",
                "Theo: Báo Sông Tịnh"
            })
    void a_last_line_of_names_is_the_byline(String byline) throws NoArticle {
        Capture capture = CaptureReading.read("Phường họp (08:00 01/06/2019)\nSapo.\nNội dung.\n" + byline);
        assertThat(capture.content().byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cuộc họp kết thúc lúc 10 giờ.", "danh sách kèm theo", "Tổng cộng 12 hộ"})
    void a_last_line_of_text_is_no_byline(String last) throws NoArticle {
        Capture capture = CaptureReading.read("Phường họp (08:00 01/06/2019)\nSapo.\nNội dung.\n" + last);
        assertThat(capture.content().byline()).isEmpty();
        assertThat(capture.paragraphs()).endsWith(last);
    }

    @Test
    void stars_in_a_row_are_a_list_and_no_addendum() throws NoArticle {
        Capture capture =
                CaptureReading.read("Lịch (08:00 01/06/2019)\nSapo.\nLịch gồm:\n* Sáng thứ Hai.\n* Chiều thứ Ba.");
        assertThat(capture.content().addendum()).isEmpty();
        assertThat(capture.paragraphs()).hasSize(3);
    }

    @Test
    void the_time_may_stand_on_a_line_of_its_own() throws NoArticle {
        Capture capture = CaptureReading.read("Phường họp\n(08:00 01/06/2019)\nSapo.\nNội dung.");
        assertThat(capture.content().title()).isEqualTo("Phường họp");
        assertThat(capture.publishedAt()).isEqualTo(Instant.parse("2019-06-01T01:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chỉ có một dòng.",
                "Tiêu đề không có giờ\nSapo.\nNội dung.",
                "Tiêu đề (25:61 31/02/2019)\nSapo.\nNội dung.",
                "(08:00 01/06/2019)\nSapo.\nNội dung."
            })
    void a_page_without_title_and_time_is_no_article(String page) {
        assertThatThrownBy(() -> CaptureReading.read(page))
                .isInstanceOf(NoArticle.class)
                .hasMessageStartingWith("this is no article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§¶ng ñy ph­êng häp bµn",
                "ÄÃ¡ÂºÂ£ng á»§y phÆ°á»ng há»p",
                "Ph??ng h?p b\uFFFDn",
                "Ph&#432;&#7901;ng h&#7885;p"
            })
    void broken_letters_are_never_put_before_readers(String title) {
        assertThatThrownBy(() -> CaptureReading.read(title + " (08:00 01/06/2019)\nSapo.\nNội dung."))
                .isInstanceOf(NoArticle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem thêm tại https://x.gov.vn/chi-tiet?id=25030&_c=77 của phường.",
                "Phường hỏi dân: làm thế nào?Có cần không?",
                "Ngày hội 🎉 👨‍👩‍👧 vui khỏe.",
                "Diện tích 120 m², nhiệt độ 30 °C – “mát”…"
            })
    void healthy_text_is_not_taken_for_broken(String body) throws NoArticle {
        assertThat(CaptureReading.read("Phường họp (08:00 01/06/2019)\nSapo đủ dấu.\n" + body)
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void a_text_that_lost_its_marks_is_refused() {
        assertThatThrownBy(() -> CaptureReading.read("Phuong hop (08:00 01/06/2019)\nSapo.\nNoi dung hop."))
                .isInstanceOf(NoArticle.class)
                .hasMessageContaining("its marks were lost");
    }

    @Test
    void two_articles_in_one_file_are_not_joined() {
        String one = "Phường họp (08:00 01/06/2019)\nSapo.\nNội dung.\nThu Trà\n";
        assertThatThrownBy(() -> CaptureReading.read(one + "Phường dọn kênh (09:00 02/06/2019)\nSapo.\nNội dung.\n"))
                .isInstanceOf(NoArticle.class)
                .hasMessage("there is a second title with a time in line 5; put each article into a file of its own");
    }

    @Test
    void an_article_is_not_cut_where_a_label_stands_in_its_middle() {
        String page =
                "Phường họp (08:00 01/06/2019)\nSapo.\nNội dung.\nCác bài mới đăng\n" + "Còn nữa, ".repeat(40) + "hết.";
        assertThatThrownBy(() -> CaptureReading.read(page))
                .isInstanceOf(NoArticle.class)
                .hasMessage("the text goes on in line 5, after \"Các bài mới đăng\" in line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I. Kết quả đạt được", "- Thành phần: toàn thể", "1) Mục đích", "* Ghi chú"})
    void the_head_of_a_list_is_no_caption(String first) throws NoArticle {
        Capture capture =
                CaptureReading.read("Phường họp (08:00 01/06/2019)\nSapo.\n" + first + "\nNội dung.\nKết luận.");
        assertThat(capture.content().caption()).isEmpty();
        assertThat(capture.paragraphs()).startsWith(first);
    }

    @Test
    void a_short_notice_keeps_its_body_and_its_byline() throws NoArticle {
        Capture capture = CaptureReading.read(
                "Lịch họp (01/06/2019 08:00)\nSapo.\nThời gian: 8 giờ ngày 1/6\nBài và ảnh: Thu Trà");
        assertThat(capture.paragraphs()).containsExactly("Thời gian: 8 giờ ngày 1/6");
        assertThat(capture.content().byline()).isEqualTo("Bài và ảnh: Thu Trà");
        assertThat(capture.content().caption()).isEmpty();
    }

    @Test
    void a_lead_without_a_body_is_no_article() {
        assertThatThrownBy(() -> CaptureReading.read("Phường họp (08:00 01/06/2019)\nSapo đủ dấu.\nThu Trà"))
                .isInstanceOf(NoArticle.class)
                .hasMessage("there is a title but no body after the lead");
    }
}
