package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that mean harm are refused, each by its rule; a document is what its content says. */
class InspectionTest {
    @Test
    void a_plain_pdf_is_one() {
        assertThat(Inspection.of(Papers.pdf())).isEqualTo(DocumentKind.PDF);
        assertThat(Inspection.of(Papers.pdfWith("/OpenAction[3 0 R/Fit]"))).isEqualTo(DocumentKind.PDF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /OpenAction<</S/JavaScript/JS(app.alert(1))>>                | ACTIVE_CONTENT
            /OpenAction<</S/J#61vaScript/JS(app.alert(1))>>              | ACTIVE_CONTENT
            /OpenAction<</S/Launch/F(cmd.exe)>>                          | ACTIVE_CONTENT
            /AA<</WC<</S/JavaScript/JS(x)>>>>                            | ACTIVE_CONTENT
            /Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>>>  | ACTIVE_CONTENT
            /Names<</EmbeddedFiles<</Names[]>>>>                         | EMBEDDED_FILES
            /AcroForm<</Fields[]/XFA[]>>                                 | DYNAMIC_FORM
            """)
    void a_pdf_that_does_more_than_be_read_is_refused(String inCatalog, MediaRule rule) {
        refused(rule, () -> Inspection.of(Papers.pdfWith(inCatalog)));
    }

    @Test
    void what_a_pdf_only_refers_to_is_found() {
        refused(
                MediaRule.ACTIVE_CONTENT,
                () -> Inspection.of(Papers.pdfWith("/OpenAction 4 0 R", "<</S 5 0 R/F(cmd.exe)>>", "/Launch")));
    }

    @Test
    void a_locked_pdf_is_refused() {
        refused(MediaRule.ENCRYPTED, () -> Inspection.of(Papers.locked("")));
        refused(MediaRule.ENCRYPTED, () -> Inspection.of(Papers.locked("mat-khau")));
    }

    @Test
    void a_damaged_pdf_is_refused() {
        byte[] whole = Papers.pdf();
        refused(MediaRule.DAMAGED, () -> Inspection.of(Arrays.copyOf(whole, whole.length / 2)));
        refused(MediaRule.DAMAGED, () -> Inspection.of(Papers.latin("%PDF-1.7\n%%EOF")));
        refused(MediaRule.DAMAGED, () -> Inspection.of(Papers.latin("%PDF-1.7\n" + "[".repeat(100_000) + "\n%%EOF")));
    }

    @Test
    void a_pdf_whose_objects_unpack_without_end_is_refused() {
        String bomb = new String(zeros(600 * 1024 * 1024), StandardCharsets.ISO_8859_1);
        byte[] pdf =
                Papers.latin("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 9/W[1 4 1]/Root 2 0 R/Filter/FlateDecode/Length "
                        + bomb.length() + ">>\nstream\n" + bomb + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
        assertThat(pdf.length).isLessThan(1024 * 1024);
        refused(MediaRule.TOO_COMPLEX, () -> Inspection.of(pdf));
    }

    private static byte[] zeros(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1024 * 1024];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            for (int left = count; left > 0; left -= some.length) {
                deflater.write(some);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX", "ppt/presentation.xml, PPTX"})
    void an_office_package_is_told_by_its_main_part(String part, DocumentKind kind) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", Papers.latin("<Types/>"));
        entries.put(part, new byte[9]);
        assertThat(Inspection.of(Papers.zip(entries))).isEqualTo(kind);
    }

    @Test
    void open_documents_are_told_by_their_type() {
        assertThat(Inspection.of(
                        Papers.zip(Map.of("mimetype", Papers.latin("application/vnd.oasis.opendocument.text")))))
                .isEqualTo(DocumentKind.ODT);
        refused(
                MediaRule.NO_DOCUMENT,
                () -> Inspection.of(Papers.zip(Map.of("mimetype", Papers.latin("application/epub+zip")))));
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, MACROS",
        "word/VBAPROJECT.BIN, MACROS",
        "xl/macrosheets/sheet1.xml, MACROS",
        "Basic/Standard/Module1.xml, MACROS",
        "word/embeddings/a.exe, ACTIVE_CONTENT",
        "META-INF/Evil.class, ACTIVE_CONTENT",
        "../../etc/cron.d/x, DAMAGED",
        "/etc/passwd, DAMAGED"
    })
    void a_package_with_more_than_words_is_refused(String entry, MediaRule rule) {
        refused(rule, () -> Inspection.of(Papers.wordWith(entry, new byte[9])));
    }

    @Test
    void macros_under_another_name_are_found_by_their_type() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Map<String, byte[]> entries = Papers.word();
            entries.put(
                    "[Content_Types].xml",
                    "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                            .getBytes(charset));
            refused(MediaRule.MACROS, () -> Inspection.of(Papers.zip(entries)));
        }
    }

    @Test
    void what_unpacks_without_measure_is_refused() {
        refused(MediaRule.ZIP_BOMB, () -> Inspection.of(Papers.wordWith("word/a.xml", new byte[40 * 1024 * 1024])));
        Map<String, byte[]> many = Papers.word();
        for (int number = 0; number < 5_001; number++) {
            many.put("word/" + number, new byte[0]);
        }
        refused(MediaRule.ZIP_BOMB, () -> Inspection.of(Papers.zip(many)));
    }

    @Test
    void a_damaged_package_is_refused() {
        byte[] whole = Papers.docx();
        refused(MediaRule.DAMAGED, () -> Inspection.of(Arrays.copyOf(whole, whole.length - 30)));
        refused(MediaRule.NO_DOCUMENT, () -> Inspection.of(Papers.zip(Map.of("a.txt", new byte[9]))));
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, DOC", "Workbook, XLS", "Book, XLS", "PowerPoint Document, PPT"})
    void an_older_office_file_is_told_by_its_stream(String stream, DocumentKind kind) {
        assertThat(Inspection.of(Papers.compound("SummaryInformation", stream))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "_VBA_PROJECT_CUR, MACROS",
        "Macros, MACROS",
        "EncryptedPackage, ENCRYPTED",
        "'\u0001Ole10Native', EMBEDDED_FILES"
    })
    void an_older_office_file_with_more_than_words_is_refused(String stream, MediaRule rule) {
        refused(rule, () -> Inspection.of(Papers.compound("WordDocument", stream)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MZ\u0090", "<html><script>", "GIF89a", "{\\rtf1", " %PDF-1.7", "\u00D0\u00CF\u0011\u00E0"})
    void what_is_no_document_is_refused(String start) {
        refused(MediaRule.NO_DOCUMENT, () -> Inspection.of(Papers.latin(start)));
    }
}
