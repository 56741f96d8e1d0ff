package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.bantin.kit.text.RichText;

class BlocksTest {
    @Test
    void paragraphs_headings_items_cells_and_captions_are_blocks_in_the_order_of_the_text() {
        RichText body = RichText.clean("""
                <h2>Kết quả</h2><p>Một <strong>hai</strong><br>ba</p>
                <ul><li>Việc lớn<ul><li>Việc nhỏ</li></ul>còn lại</li></ul>
                <table><caption>Số liệu</caption><tr><th>Hộ</th><td>12</td></tr></table>""");
        assertThat(Blocks.of(body))
                .extracting(TextRun::text)
                .map(String::strip)
                .containsExactly("Kết quả", "Một hai\nba", "Việc lớn", "Việc nhỏ", "còn lại", "Số liệu", "Hộ", "12");
        assertThat(Blocks.of(body)).extracting(TextRun::number).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(Blocks.of(body).getFirst().level()).isEqualTo(2);
    }
}
