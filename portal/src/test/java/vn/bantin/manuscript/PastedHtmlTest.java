package vn.bantin.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.util.Optional;
import java.util.UUID;
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
    void word_says_bold_and_italic_for_other_scripts_too_which_means_nothing_here() {
        assertThat(clean("""
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Đậm</b> <i style='mso-bidi-font-style:normal'>nghiêng</i>
                <span style='mso-bidi-font-weight:bold'>thường</span></p>""")).isEqualTo("<p><strong>Đậm</strong> <em>nghiêng</em>thường</p>");
    }

    @Test
    void the_head_of_a_table_of_word_is_a_head_with_its_merged_cells() {
        assertThat(clean("""
                <table class=MsoTableGrid><thead><tr><td rowspan=2><p class=MsoNormal><b>Tổ</b></p></td><td colspan=2><p>Số hộ</p></td></tr>
                <tr><td><p>2024</p></td><td><p>2025</p></td></tr></thead><tr><td><p>1</p></td><td><p>8</p></td><td><p>9</p></td></tr></table>"""))
                .isEqualTo(
                        "<table><thead><tr><th rowspan=\"2\" scope=\"col\">Tổ</th><th colspan=\"2\" scope=\"col\">Số hộ</th></tr>"
                                + "<tr><th scope=\"col\">2024</th><th scope=\"col\">2025</th></tr></thead>"
                                + "<tbody><tr><td>1</td><td>8</td><td>9</td></tr></tbody></table>");
    }

    @Test
    void notes_of_word_keep_their_numbers_and_lose_links_that_lead_nowhere() {
        assertThat(clean("""
                <p class=MsoNormal>Họp<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
                class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>.</p><div style='mso-element:footnote-list'><br
                clear=all><hr size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"
                name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Theo báo cáo.</p></div></div>""")).isEqualTo("<p>Họp[1].</p><p>[1] Theo báo cáo.</p>");
    }

    @Test
    void notes_of_libreoffice_and_of_pages_are_numbered_alike() {
        assertThat(clean("""
                <p>Điện<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a> nước<sup><a
                href="https://a.vn/b#cite-2">2</a></sup></p><div id="sdfootnote1"><p><a class="sdfootnotesym"
                href="#sdfootnote1anc">1</a>Theo EVN.</p></div><p>Nguồn <a href="#ref-2">↩</a></p>""")).isEqualTo("<p>Điện[1] nước[2]</p><p>[1] Theo EVN.</p><p>Nguồn </p>");
    }

    @Test
    void pictures_whose_bytes_came_along_stand_in_figures_and_the_others_are_counted() {
        Pasted pasted = PastedHtml.read("""
                <p>Trước <img src="cid:0" alt="Cầu"> sau</p><p class=MsoCaption>Cầu mới</p>
                <figure><a href="https://a.vn"><img src="cid:1" alt=""></a><figcaption>Chợ</figcaption></figure>
                <img src="https://a.vn/x.png"><img src="cid:2"><img src="https://a.vn/dem.gif" width="1" height="1">
                <table><tr><td><img src="cid:1"></td></tr></table>""", 2);
        assertThat(pasted.picturesLeftOut()).isEqualTo(2);
        assertThat(pasted.withPictures(number -> Optional.of(new UUID(7, number)))
                        .html())
                .isEqualTo(
                        "<p>Trước  sau</p><figure><img src=\"/media/anh/%1$s0\" alt=\"Cầu\"><figcaption>Cầu mới</figcaption></figure>"
                                        .formatted(LIBRARY)
                                + "<figure><img src=\"/media/anh/%1$s1\"><figcaption>Chợ</figcaption></figure>"
                                        .formatted(LIBRARY)
                                + "<table><tbody><tr><td><img src=\"/media/anh/%1$s1\"></td></tr></tbody></table>"
                                        .formatted(LIBRARY));
        assertThat(pasted.withPictures(number -> Optional.empty()).html())
                .isEqualTo("<p>Trước  sau</p><p>Cầu mới</p><p>Chợ</p><table><tbody><tr><td></td></tr></tbody></table>");
    }

    private static final String LIBRARY = "00000000-0000-0007-0000-00000000000";

    @Test
    void too_much_is_refused_and_depth_is_not() {
        refused(ManuscriptRule.PASTE_TOO_LARGE, () -> clean("a".repeat(Limits.PASTED_SIGNS + 1)));
        assertThat(clean("<div>".repeat(10_000) + "chữ")).isEqualTo("<p>chữ</p>");
        assertThat(clean("<ul><li>".repeat(10_000) + "chữ")).contains("chữ");
    }

    private static String clean(String html) {
        return PastedHtml.read(html, 0)
                .text()
                .html()
                .replaceAll("\\n+", "")
                .replaceAll(">\\s+<(?=/?(p|ul|ol|li|table|t[a-z]+|h2)\\b)", "><");
    }
}
