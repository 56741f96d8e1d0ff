package vn.bantin.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;
import static vn.bantin.manuscript.Docx.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileManuscriptTest {
    @Test
    void a_zip_bomb_is_refused_before_it_is_opened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        refused(ManuscriptRule.TOO_MUCH_INSIDE, () -> WordDocument.read(bytes.toByteArray()));
    }

    @Test
    void much_xml_many_files_and_many_elements_are_refused() throws IOException {
        refused(
                ManuscriptRule.TOO_MUCH_INSIDE,
                () -> Docx.of(p("a".repeat(Limits.TEXT_SIGNS + 1))).read());
        refused(
                ManuscriptRule.TOO_MUCH_INSIDE,
                () -> Docx.of("<w:p/>".repeat(Limits.ELEMENTS)).read());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i <= Limits.FILES; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        refused(ManuscriptRule.TOO_MUCH_INSIDE, () -> WordDocument.read(bytes.toByteArray()));
    }

    @Test
    void entities_of_any_kind_are_refused() {
        for (var declaration : new String[] {
            "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY x '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
            "<!DOCTYPE w SYSTEM 'http://127.0.0.1:1/x.dtd'>"
        }) {
            refused(
                    ManuscriptRule.DAMAGED,
                    () -> Docx.of("")
                            .file("word/document.xml", declaration + "<w>&x;</w>")
                            .read());
        }
    }

    @Test
    void depth_is_refused() {
        var deep = "<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000);
        refused(ManuscriptRule.TOO_DEEP, () -> Docx.of(deep).read());
    }

    @Test
    void a_list_at_an_impossible_level_is_a_list() {
        assertThat(Docx.of(Docx.item(1, 10_000, "a") + Docx.item(1, -3, "b"))
                        .lists()
                        .html())
                .contains("a", "b");
    }

    @Test
    void other_files_are_told_what_they_are() {
        refused(ManuscriptRule.NO_WORD_DOCUMENT, () -> WordDocument.read(new byte[0]));
        refused(ManuscriptRule.NO_WORD_DOCUMENT, () -> WordDocument.read("<html>".getBytes(UTF_8)));
        var compound = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048);
        refused(ManuscriptRule.OLD_WORD_DOCUMENT, () -> WordDocument.read(compound));
        var name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1024, name.length);
        refused(ManuscriptRule.ENCRYPTED, () -> WordDocument.read(compound));
        refused(ManuscriptRule.TOO_LARGE, () -> WordDocument.read(new byte[Limits.BYTES + 1]));
    }

    @Test
    void a_zip_that_is_no_document_and_one_with_macros_are_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../etc/passwd"));
            zip.write("x".getBytes(UTF_8));
        }
        refused(ManuscriptRule.NO_WORD_DOCUMENT, () -> WordDocument.read(bytes.toByteArray()));
        refused(
                ManuscriptRule.HAS_MACROS,
                () -> Docx.of(p("a")).file("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml"
                          ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""").read());
    }

    @Test
    void paths_that_leave_the_file_lead_nowhere() {
        var manuscript = Docx.of("<w:p>" + Docx.picture("p", "") + Docx.picture("q", "") + "</w:p>" + p("a"))
                .relationship("p", "image", "../../../../etc/passwd", "Internal")
                .relationship("q", "image", "file:///etc/passwd", "External")
                .read();
        assertThat(manuscript.pictures()).isEmpty();
        assertThat(manuscript.body().html()).isEqualTo("<p>a</p>");
    }

    @Test
    void a_picture_of_too_many_pixels_and_too_many_pictures_are_refused() throws IOException {
        refused(
                ManuscriptRule.PICTURE_TOO_LARGE,
                () -> Docx.of("<w:p>" + Docx.picture("p", "") + "</w:p>")
                        .relationship("p", "image", "media/a.png", "Internal")
                        .file("word/media/a.png", hugePng())
                        .read());
        var bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        refused(
                ManuscriptRule.TOO_MANY_PICTURES,
                () -> Docx.of("<w:p>" + Docx.picture("p", "").repeat(Limits.PICTURES + 1) + "</w:p>")
                        .relationship("p", "image", "media/a.png", "Internal")
                        .file("word/media/a.png", bytes.toByteArray())
                        .read());
    }

    /** The head of a picture of 100,000 by 100,000 pixels. */
    private static byte[] hugePng() {
        var head = HexFormat.of().parseHex("494844520001 86a0000186a00802000000".replace(" ", ""));
        var crc = new CRC32();
        crc.update(head);
        return HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d" + HexFormat.of().formatHex(head) + "%08x".formatted(crc.getValue())
                        + "0000000049454e44ae426082");
    }

    @Test
    void a_truncated_document_is_refused() {
        var bytes = Docx.of(p("a")).bytes();
        assertThat(new ByteArrayInputStream(bytes).available()).isPositive();
        refused(ManuscriptRule.DAMAGED, () -> WordDocument.read(Docx.of("<w:p>").bytes()));
    }
}
