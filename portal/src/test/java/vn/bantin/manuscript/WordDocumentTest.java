package vn.bantin.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.manuscript.Docx.item;
import static vn.bantin.manuscript.Docx.p;
import static vn.bantin.manuscript.Docx.picture;
import static vn.bantin.manuscript.Docx.r;
import static vn.bantin.manuscript.Docx.styled;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.bantin.vietnamese.LegacyEncoding;

class WordDocumentTest {
    @Test
    void headings_go_by_their_english_and_vietnamese_names_and_by_outline_levels() {
        assertThat(Docx.of(styled("h1", "Một")
                                + styled("u2", "Hai")
                                + styled("x", "Ba")
                                + p("<w:outlineLvl w:val=\"4\"/>", "Năm")
                                + p("Chữ"))
                        .part("styles", """
                                <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/></w:style>
                                <w:style w:type="paragraph" w:styleId="u2"><w:name w:val="Tiêu đề 2"/></w:style>
                                <w:style w:type="paragraph" w:styleId="x"><w:name w:val="Mục"/><w:basedOn w:val="y"/></w:style>
                                <w:style w:type="paragraph" w:styleId="y"><w:name w:val="Y"/><w:pPr>
                                <w:outlineLvl w:val="2"/></w:pPr><w:basedOn w:val="x"/></w:style>""")
                        .html())
                .isEqualTo("<h2>Một</h2><h3>Hai</h3><h4>Ba</h4><h4>Năm</h4><p>Chữ</p>");
    }

    @Test
    void the_title_is_guessed_from_its_style_or_from_a_first_heading() {
        var titled = Docx.of(styled("Title", "Tên bài") + p("Chữ")).read();
        assertThat(titled.title()).isEqualTo("Tên bài");
        assertThat(titled.body().html()).isEqualTo("<p>Chữ</p>");
        var headed = Docx.of(styled("Heading1", "Mở đầu") + p("Chữ"))
                .part("styles", "<w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>")
                .read();
        assertThat(headed.title()).isEqualTo("Mở đầu");
        assertThat(headed.body().html()).startsWith("<h2>Mở đầu</h2>");
    }

    @Test
    void lists_are_nested_as_their_levels_say() {
        assertThat(Docx.of(item(1, 0, "A")
                                + item(1, 1, "b")
                                + item(1, 1, "c")
                                + item(1, 0, "D")
                                + p("x")
                                + item(2, 0, "E"))
                        .lists()
                        .html())
                .isEqualTo("<ol><li>A<ul><li>b</li><li>c</li></ul></li><li>D</li></ol><p>x</p><ol><li>E</li></ol>");
    }

    @Test
    void merged_cells_span_rows_and_columns_and_header_rows_are_heads() {
        var table = "<w:tbl>"
                + "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + p("Thôn") + "</w:tc>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Số hộ") + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Đông") + "</w:tc><w:tc>" + p("1")
                + "</w:tc><w:tc>" + p("2") + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + p("3") + "</w:tc><w:tc>" + p("4")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(Docx.of(styled("Caption", "Bảng 1") + table).html())
                .isEqualTo("<table><caption>Bảng 1</caption><thead><tr><th scope=\"col\">Thôn</th>"
                        + "<th scope=\"col\" colspan=\"2\">Số hộ</th></tr></thead><tbody><tr><td rowspan=\"2\">Đông</td>"
                        + "<td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>");
    }

    @Test
    void links_are_relationships_or_field_codes() {
        var field = "<w:p>" + mark("begin") + "<w:r><w:instrText> HYPERLINK \"https://a.vn/\" </w:instrText></w:r>"
                + mark("separate") + r("đây") + mark("end") + "</w:p>";
        assertThat(Docx.of("<w:p><w:hyperlink r:id=\"x\">" + r("kia") + "</w:hyperlink></w:p>" + field
                                + "<w:p><w:fldSimple w:instr=\"PAGE\">" + r("7") + "</w:fldSimple>" + r("hết")
                                + "</w:p>")
                        .relationship("x", "hyperlink", "https://b.vn/?a=1", "External")
                        .html())
                .isEqualTo(
                        "<p><a href=\"https://b.vn/?a&#61;1\">kia</a></p><p><a href=\"https://a.vn/\">đây</a></p><p>hết</p>"
                                .replace("&#61;", "="));
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    @Test
    void what_was_deleted_commented_or_hidden_is_gone_and_what_was_inserted_is_text() {
        assertThat(Docx.of("<w:p>" + r("a") + "<w:ins>" + r("b")
                                + "</w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
                                + "<w:moveFrom>" + r("y") + "</w:moveFrom>" + r("<w:vanish/>", "z")
                                + "<w:commentRangeStart/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"
                                + p("<w:rPr><w:del/></w:rPr>", "nối ") + p("liền"))
                        .html())
                .isEqualTo("<p>ab</p><p>nối liền</p>");
    }

    @Test
    void bold_and_italic_stay_soft_hyphens_go_and_text_is_nfc() {
        var decomposed = Normalizer.normalize("Việt", Normalizer.Form.NFD);
        assertThat(Docx.of("<w:p>" + r("<w:b/>", decomposed) + r("<w:b/>", " Nam") + r("<w:b w:val=\"0\"/><w:i/>", "x")
                                + "<w:r><w:softHyphen/><w:br/></w:r>" + r("a\u00ADb") + "</w:p>")
                        .html())
                .isEqualTo("<p><strong>Việt Nam</strong><em>x</em><br>ab</p>");
    }

    @Test
    void notes_stand_numbered_at_the_end() {
        assertThat(Docx.of("<w:p>" + r("Chữ") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + r(" và")
                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                        .part("footnotes", "<w:footnote w:id=\"2\">" + p("chân") + "</w:footnote>")
                        .part("endnotes", "<w:endnote w:id=\"2\">" + p("cuối") + "</w:endnote>")
                        .html())
                .isEqualTo("<p>Chữ[1] và[2]</p><p>[1] cuối</p><p>[2] chân</p>");
    }

    @Test
    void a_text_box_is_read_once() {
        var box = "<w:txbxContent>" + p("Khung") + "</w:txbxContent>";
        assertThat(Docx.of("<w:p>" + r("Chữ")
                                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                                + "<wps:txbx>" + box
                                + "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                + "<v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                        .html())
                .isEqualTo("<p>Chữ</p><p>Khung</p>");
    }

    @Test
    void pictures_keep_their_place_their_description_and_their_caption() throws IOException {
        var manuscript = Docx.of(p("Một") + "<w:p>" + picture("p", "Cầu mới") + "</w:p>" + styled("Caption", "Ảnh: Cầu")
                        + p("Hai") + "<w:p>" + picture("none", "") + "</w:p>")
                .relationship("p", "image", "media/../media/cau.png", "Internal")
                .file("word/media/cau.png", png(3, 2))
                .read();
        assertThat(manuscript.body().html()).isEqualTo("<p>Một</p><p>Hai</p>");
        assertThat(manuscript.picturesLeftOut()).isEqualTo(1);
        var picture = manuscript.pictures().getFirst();
        assertThat(manuscript.pictures()).hasSize(1);
        assertThat(picture.bytes()).isEqualTo(png(3, 2));
        assertThat(picture.name()).isEqualTo("cau.png");
        assertThat(picture.textAlternative()).isEqualTo("Cầu mới");
        assertThat(picture.caption()).isEqualTo("Ảnh: Cầu");
        assertThat(picture.block()).isEqualTo(1);
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void text_for_old_fonts_is_reported_and_given_in_unicode_as_well() {
        var font = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        var capitals = "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>";
        var manuscript = Docx.of(
                        "<w:p>" + r(font, "§¶ng ñy ph") + "<w:r><w:rPr>" + font + "</w:rPr><w:softHyphen/></w:r>"
                                + r(font, "êng ") + r(capitals, "bÕn sen") + r(" – Đã họp") + "</w:p>")
                .read();
        assertThat(manuscript.legacy()).contains(LegacyEncoding.TCVN3);
        assertThat(manuscript.body().html()).contains("§¶ng ñy");
        assertThat(manuscript.inUnicode().body().html()).isEqualTo("<p>Đảng ủy phường BẾN SEN – Đã họp</p>");
    }

    @Test
    void text_that_was_typed_in_the_old_way_is_known_without_its_font_and_unicode_in_an_old_font_is_left_alone() {
        var vni = Docx.of(p("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")).read();
        assertThat(vni.legacy()).contains(LegacyEncoding.VNI);
        assertThat(vni.inUnicode().body().html()).isEqualTo("<p>Cộng hòa xã hội chủ nghĩa Việt Nam</p>");
        var unicode = Docx.of("<w:p>" + r("<w:rFonts w:hAnsi=\".VnTime\"/>", "Đảng ủy phường") + "</w:p>")
                .read();
        assertThat(unicode.legacy()).isEmpty();
        assertThat(unicode.inUnicode()).isSameAs(unicode);
    }

    @Test
    void a_document_that_mixes_encodings_is_read_run_by_run() {
        var old = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
        var manuscript = Docx.of(p("Ủy ban nhân dân phường đã có kế hoạch, làm trong tháng này và tháng sau.")
                        + "<w:p>" + r(old, "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp tù do h¹nh phóc.") + "</w:p>"
                        + p("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
                        + "<w:p>" + r(old, "Tæ d©n phè ") + r(old + "<w:b/>", "số bảy, phường đã có") + "</w:p>")
                .read();
        assertThat(manuscript.legacy()).containsExactly(LegacyEncoding.TCVN3, LegacyEncoding.VNI);
        assertThat(manuscript.inUnicode().body().html())
                .isEqualTo(
                        "<p>Ủy ban nhân dân phường đã có kế hoạch, làm trong tháng này và tháng sau.</p>"
                                + "<p>Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do hạnh phúc.</p>"
                                + "<p>Cộng hòa xã hội chủ nghĩa Việt Nam</p><p>Tổ dân phố <strong>số bảy, phường đã có</strong></p>");
        assertThat(manuscript.body().html()).contains("Céng hßa", "Coäng hoøa");
    }

    @Test
    void a_document_that_poi_wrote_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Phường Bến Sen");
            var bold = document.createParagraph().createRun();
            bold.setBold(true);
            bold.setText("họp");
            document.createParagraph()
                    .createHyperlinkRun("https://bensen.gov.vn/")
                    .setText("cổng");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("a");
            table.getRow(0).getCell(1).setText("b");
            document.write(bytes);
        }
        assertThat(WordDocument.read(bytes.toByteArray()).body().html())
                .isEqualTo(
                        "<p>Phường Bến Sen</p><p><strong>họp</strong></p><p><a href=\"https://bensen.gov.vn/\">cổng</a></p>"
                                + "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>");
    }
}
