package vn.bantin.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import org.junit.jupiter.api.Test;

class PastedHtmlTest {
    @Test
    void lists_of_word_are_nested_again() {
        assertThat(clean("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style></head><body>
                <!--StartFragment--><p class=MsoNormal>Mở <b>đầu</b><o:p></o:p></p>
                <!--[if gte mso 9]><xml>x</xml><![endif]-->
                """ + item(1, "1.", "Một") + item(2, "·", "a") + item(2, "o", "b") + item(1, "2.", "Hai")
                        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>"))
                .isEqualTo(
                        "<p>Mở <strong>đầu</strong></p><ol><li>Một<ul><li>a</li><li>b</li></ul></li><li>Hai</li></ol>");
    }

    private static String item(int level, String marker, String text) {
        return """
                <p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level%d lfo1'><![if !supportLists]><span
                style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>%s<span
                style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>%s<o:p></o:p></p>
                """.formatted(level, marker, text);
    }

    @Test
    void the_bold_wrapper_of_google_docs_is_not_bold_and_its_spans_are() {
        assertThat(clean("""
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a"><h1 dir="ltr"><span
                style="font-weight:400">Tên</span></h1><p dir="ltr"><span style="font-weight:700;font-style:italic">Đậm</span><span
                style="font-weight:400"> và </span><a href="https://www.google.com/url?q=https://a.vn/b&amp;sa=D"><span
                style="font-weight:400">đây</span></a></p><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>A</span></p></li><ul><li
                aria-level="2"><p>b</p></li></ul></ul></b>"""))
                .isEqualTo("<h2>Tên</h2><p><strong><em>Đậm</em></strong> và <a href=\"https://a.vn/b\">đây</a></p>"
                        + "<ul><li>A<ul><li>b</li></ul></li></ul>");
    }

    @Test
    void pages_lose_what_is_not_text_and_boxes_become_paragraphs() {
        assertThat(clean("""
                <nav>Menu</nav><script>x()</script><div><div>Một<br><br>Hai</div><section>Ba <i>nghiêng</i><p>Bốn</p>năm</section>
                <span style="display: none">ẩn</span><p style="mso-hide:all">ẩn</p><p style="visibility:hidden">ẩn</p></div>
                <table><tr><th>A</th></tr><tr><td><div>1</div></td></tr></table>"""))
                .isEqualTo("<p>Một</p><p>Hai</p><p>Ba <em>nghiêng</em></p><p>Bốn</p><p>năm</p>"
                        + "<table><tbody><tr><th scope=\"col\">A</th></tr><tr><td>1</td></tr></tbody></table>");
    }

    @Test
    void libreoffice_is_read() {
        assertThat(clean("""
                <p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif"><b>Đậm</b></font> <font
                color="#000000">chữ</font></p><ol><li><p>Một</p></li><li><p>Hai</p></li></ol>""")).isEqualTo("<p><strong>Đậm</strong> chữ</p><ol><li>Một</li><li>Hai</li></ol>");
    }

    @Test
    void too_much_is_refused_and_depth_is_not() {
        refused(ManuscriptRule.PASTE_TOO_LARGE, () -> clean("a".repeat(Limits.PASTED_SIGNS + 1)));
        assertThat(clean("<div>".repeat(10_000) + "chữ")).isEqualTo("<p>chữ</p>");
        assertThat(clean("<ul><li>".repeat(10_000) + "chữ")).contains("chữ");
    }

    private static String clean(String html) {
        return PastedHtml.clean(html)
                .html()
                .replaceAll("\\n+", "")
                .replaceAll(">\\s+<(?=/?(p|ul|ol|li|table|t[a-z]+|h2)\\b)", "><");
    }
}
