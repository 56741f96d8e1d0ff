package vn.bantin.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Document files for tests, made on the spot. */
public final class Papers {
    private static final String TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"main+xml\"/></Types>";

    private Papers() {}

    /** A PDF unlike all others. */
    public static byte[] anotherPdf() {
        return latin(new String(pdf(), StandardCharsets.ISO_8859_1) + "%" + UUID.randomUUID() + "\n");
    }

    /** A PDF of at least so many bytes. */
    public static byte[] largePdf(int bytes) {
        return pdfWith("", "<</Length %d>>\nstream\n%s\nendstream".formatted(bytes, "x".repeat(bytes)));
    }

    static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] locked(String password) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** A PDF written by hand, its catalog having this beside its pages, and these objects from the fourth on. */
    static byte[] pdfWith(String inCatalog, String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        String[] first = {
            "<</Type/Catalog/Pages 2 0 R" + inCatalog + ">>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
        };
        int number = 0;
        for (String[] some : new String[][] {first, objects}) {
            for (String object : some) {
                table.append("%010d 00000 n \n".formatted(pdf.length()));
                pdf.append(++number).append(" 0 obj\n").append(object).append("\nendobj\n");
            }
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(number + 1).append('\n').append(table);
        pdf.append("trailer\n<</Root 1 0 R/Size ").append(number + 1).append(">>\nstartxref\n");
        return latin(pdf.append(start).append("\n%%EOF\n").toString());
    }

    /** A Word file unlike all others. */
    public static byte[] anotherDocx() {
        return wordWith("docProps/" + UUID.randomUUID() + ".xml", new byte[9]);
    }

    static byte[] docx() {
        return zip(word());
    }

    static Map<String, byte[]> word() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", latin(TYPES));
        entries.put("word/document.xml", latin("<w:document/>"));
        return entries;
    }

    static byte[] wordWith(String name, byte[] bytes) {
        Map<String, byte[]> entries = word();
        entries.put(name, bytes);
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A compound file whose directory has a root and streams of these names. */
    static byte[] compound(String... names) {
        ByteBuffer file = ByteBuffer.allocate(512 + 128 * (names.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
        entry(file, 0, "Root Entry", 5);
        for (int number = 0; number < names.length; number++) {
            entry(file, number + 1, names[number], 2);
        }
        return file.array();
    }

    private static void entry(ByteBuffer file, int number, String name, int type) {
        int at = 512 + 128 * number;
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 64, (short) (2 * name.length() + 2)).put(at + 66, (byte) type);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
