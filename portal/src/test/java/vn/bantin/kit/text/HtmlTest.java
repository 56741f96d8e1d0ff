package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Chiều 20/8, <strong>Đảng ủy</strong> phường <em>sơ kết</em>.<br>Hết.</p>",
                "<h2>Một</h2><h3>Hai</h3><h4>Ba</h4>",
                "<ul><li>một</li><li>hai<ol><li>ba</li></ol></li></ul>",
                "<blockquote><p>Bao giờ xong</p></blockquote>",
                "<table><caption>Kết quả</caption><thead><tr><th scope=\"col\">Lĩnh vực</th></tr></thead>"
                        + "<tbody><tr><td colspan=\"2\" rowspan=\"3\">15</td></tr></tbody></table>",
                "<figure><figcaption>Cầu</figcaption></figure>",
                "<p><a href=\"https://bensen.example/a\">a</a> <a href=\"mailto:a@b.example\">b</a> <a href=\"tel:0200\">c</a>"
                        + " <a href=\"/tin-tuc\">d</a></p>",
                "<p>1 &lt; 2 &amp; 3 &gt; 2</p>",
            })
    void what_an_article_may_hold_is_left_to_the_letter(String html) {
        assertThat(Html.clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>a<script>alert(1)</script>b</p> | <p>ab</p>",
                "<p onclick=\"alert(1)\" style=\"color:red\" class=\"x\" id=\"y\">a</p> | <p>a</p>",
                "<p><a href=\"javascript:alert(1)\">a</a></p> | <p>a</p>",
                "<p><a href=\"java&#10;script:alert(1)\">a</a></p> | <p>a</p>",
                "<p><a href=\"data:text/html,x\">a</a></p> | <p>a</p>",
                "<p>a<style>p{display:none}</style></p> | <p>a</p>",
                "<p>a</p><iframe src=\"https://bad.example\"></iframe> | <p>a</p>",
                "<p>a</p><svg onload=\"alert(1)\"></svg> | <p>a</p>",
                "<p>a<img src=\"data:image/png;base64,AAAA\" alt=\"x\"></p> | <p>a</p>",
                "<p>a<img src=\"https://bad.example/x.gif\"></p> | <p>a</p>",
                "<p>a</p><!-- b --> | <p>a</p>",
                "<p>a<strong>b | <p>a<strong>b</strong></p>",
                "<div><p>a</p></div> | <p>a</p>",
                "<p>a<o:p></o:p></p> | <p>a</p>",
            })
    void what_it_may_not_hold_is_taken_out_and_the_words_stay(String html, String clean) {
        assertThat(Html.clean(html)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p></p>",
                "<p> \n </p>",
                "<p>&nbsp;</p>",
                "<p>\u00A0 \u00A0</p>",
                "<p><br></p>",
                "<p><strong>&nbsp;</strong></p>",
                "<p>\u200B</p>",
                "<p>&shy;</p>",
                "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>",
            })
    void a_paragraph_without_words_is_dropped(String html) {
        assertThat(Html.clean(html)).isEmpty();
        assertThat(Html.clean("<p>a</p>" + html + "<p>b</p>")).isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void a_picture_in_the_text_must_be_one_of_the_library() {
        String ours = "<figure><img src=\"/media/anh/01936f3c-0000-7000-8000-000000000001\" alt=\"Cầu\"></figure>";
        assertThat(Html.clean(
                        "<p>a<img src=\"/media/ab12.jpg\" alt=\"Cầu\"></p><p><img src=\"/media/ab12.jpg\"></p>" + ours))
                .isEqualTo("<p>a</p>" + ours);
        assertThat(RichText.clean(ours).pictures())
                .containsExactly(UUID.fromString("01936f3c-0000-7000-8000-000000000001"));
    }

    @Test
    void a_picture_keeps_what_is_said_of_it_in_clean_words_and_in_one_order() {
        String src = "src=\"/media/anh/01936f3c-0000-7000-8000-000000000001\"";
        assertThat(Html.clean(
                        "<p>a<img data-credit=\" Ảnh: Huy  Kie\u0302n\" onload=x alt=\"Câ\u0300u\" " + src + "></p>"))
                .isEqualTo("<p>a<img " + src + " alt=\"Cầu\" data-credit=\"Huy Kiên\"></p>");
        assertThat(Html.clean("<p>a<img " + src + " alt=\"\" data-credit=\" \"></p>"))
                .isEqualTo("<p>a<img " + src + " alt=\"\"></p>");
    }

    @Test
    void an_alternative_of_spaces_does_not_say_that_a_picture_is_decorative() {
        String src = "src=\"/media/anh/01936f3c-0000-7000-8000-000000000001\"";
        assertThat(Html.clean("<p>a<img " + src + " alt=\" \u200b\"></p>")).isEqualTo("<p>a<img " + src + "></p>");
    }

    @Test
    void loose_marks_are_joined_to_their_letters() {
        assertThat(Html.clean("<p>Tie\u0302\u0301ng Vie\u0323\u0302t</p>")).isEqualTo("<p>Tiếng Việt</p>");
    }

    @Test
    void loose_marks_that_come_as_references_are_joined_to_their_letters_too() {
        assertThat(Html.clean("<p>Tie&#770;&#769;ng Vie&#803;&#770;t</p>")).isEqualTo("<p>Tiếng Việt</p>");
    }

    @Test
    void a_table_in_a_table_keeps_its_words() {
        String clean = Html.clean("<table><tr><td>ngoài<table><tr><td>trong</td></tr></table></td></tr></table>");
        Vocabulary.holds(clean);
        assertThat(Jsoup.parseBodyFragment(clean).text()).isEqualTo("ngoài trong");
    }

    @Test
    void what_it_plainly_says_is_found_without_taking_it_apart() {
        String html = Html.clean("<p>Thu 5 &lt; 7 tỷ. Đạt <strong>105%</strong>.</p><p>Cây cầu.</p>");
        assertThat(Html.plainlySays(html, "Cây cầu.")).isTrue();
        assertThat(Html.plainlySays("Cây cầu.", "Cây cầu.")).isTrue();
        assertThat(Html.plainlySays(html, "Cây cầu khác.")).isFalse();
        for (String unsure : new String[] {"Đạt 105%.", "Thu 5 < 7 tỷ.", "<p>Cây", "lt; 7"}) {
            assertThat(Html.plainlySays(html, unsure)).as(unsure).isFalse();
        }
    }

    @Test
    void what_a_picture_shows_is_not_said() {
        String attribute = "<p><img src=\"/a\" alt=\"Hơn 5 > 3. Cây cầu.\"> là đây.</p>";
        assertThat(Html.plainlySays(attribute, "Cây cầu.")).isFalse();
        assertThat(Html.plainlySays(attribute, "alt")).isFalse();
        assertThat(Html.plainlySays(attribute, "là đây.")).isTrue();
    }

    @Test
    void curly_braces_stay_what_they_are() {
        assertThat(Html.clean("<p>{{ten}} ${ten}</p>")).isEqualTo("<p>{{ten}} ${ten}</p>");
    }

    @Test
    void the_empty_text_is_clean() {
        assertThat(Html.clean("")).isEmpty();
    }

    @Test
    void a_paragraph_of_text_does_not_become_markup() {
        assertThat(Html.paragraph("1 < 2 & <b>3</b>")).isEqualTo("<p>1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;</p>");
    }
}
