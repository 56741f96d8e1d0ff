package vn.bantin.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.bantin.kit.text.Refusal;

/** Looks through the ZIP packages of Office Open XML and OpenDocument, every entry of them, as offices read them. */
final class PackageInspection {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final long MOST_GROWTH = 100;
    private static final long SMALL = 10L * 1024 * 1024;
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String MEDIA_TYPE = "mimetype";

    private static final Map<String, DocumentKind> OFFICE = Map.of(
            "word/document.xml", DocumentKind.DOCX,
            "xl/workbook.xml", DocumentKind.XLSX,
            "ppt/presentation.xml", DocumentKind.PPTX);

    private static final Pattern MACROS = Pattern.compile("vbaproject|vbadata|^(basic|scripts)/.*|xl/macrosheets/");
    private static final Pattern PROGRAM =
            Pattern.compile(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|class|msi|lnk|hta|html?|svgz)");

    private PackageInspection() {}

    static DocumentKind inspect(byte[] bytes) {
        // Names stand uncompressed in every header, so that none can hide from one of the two lists of a ZIP
        if (latin(bytes).toLowerCase(Locale.ROOT).contains("vbaproject")) {
            throw new Refusal(MediaRule.MACROS);
        }
        try {
            Path file = Files.createTempFile("document", ".zip");
            try {
                Files.write(file, bytes);
                return inspect(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot look through a document", failure);
        }
    }

    private static DocumentKind inspect(Path file) throws IOException {
        long size = Files.size(file);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Refusal(MediaRule.ZIP_BOMB);
            }
            return kind(read(zip, Math.min(MOST_BYTES, Math.max(SMALL, size * MOST_GROWTH))));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal(MediaRule.DAMAGED);
        }
    }

    /** Every entry by its name in small letters, unpacked and let go; only the two lists of what is inside are kept. */
    private static Map<String, String> read(ZipFile zip, long most) throws IOException {
        Map<String, String> entries = new HashMap<>();
        Budget budget = new Budget(most);
        for (ZipEntry entry : List.copyOf(zip.stream().toList())) {
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            requireTame(name);
            boolean list = name.equals(CONTENT_TYPES) || name.equals(MEDIA_TYPE);
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            try (InputStream input = zip.getInputStream(entry)) {
                if (list) {
                    kept.writeBytes(input.readNBytes(LONGEST_LIST));
                }
                input.transferTo(budget);
            }
            if (entries.put(name, latin(kept.toByteArray())) != null) {
                throw new Refusal(MediaRule.DAMAGED);
            }
        }
        return entries;
    }

    private static void requireTame(String name) {
        if (name.startsWith("/") || ("/" + name + "/").contains("/../")) {
            throw new Refusal(MediaRule.DAMAGED);
        }
        if (MACROS.matcher(name).find()) {
            throw new Refusal(MediaRule.MACROS);
        }
        if (PROGRAM.matcher(name).matches()) {
            throw new Refusal(MediaRule.ACTIVE_CONTENT);
        }
    }

    private static DocumentKind kind(Map<String, String> entries) {
        String types = entries.get(CONTENT_TYPES);
        if (types == null) {
            return openDocument(entries.getOrDefault(MEDIA_TYPE, ""));
        }
        requireNoMacroTypes(types);
        return entries.keySet().stream()
                .map(OFFICE::get)
                .filter(kind -> kind != null)
                .reduce((one, other) -> {
                    throw new Refusal(MediaRule.DAMAGED);
                })
                .orElseThrow(() -> new Refusal(MediaRule.NO_DOCUMENT));
    }

    private static DocumentKind openDocument(String mediaType) {
        return List.of(DocumentKind.ODT, DocumentKind.ODS).stream()
                .filter(kind -> kind.mediaType().equals(mediaType.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(MediaRule.NO_DOCUMENT));
    }

    /** Macros under another file name still need their type; in UTF-16 each letter has a zero beside it. */
    private static void requireNoMacroTypes(String types) {
        String plain = types.replace("\0", "").toLowerCase(Locale.ROOT);
        if (plain.contains("&#") || plain.contains("<!doctype")) {
            throw new Refusal(MediaRule.DAMAGED);
        }
        if (plain.contains("macroenabled") || plain.contains("vbaproject")) {
            throw new Refusal(MediaRule.MACROS);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Swallows what is unpacked until it is too much. */
    private static final class Budget extends OutputStream {
        private long left;

        Budget(long most) {
            this.left = most;
        }

        @Override
        public void write(int one) {
            spend(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            spend(length);
        }

        private void spend(int count) {
            left -= count;
            if (left < 0) {
                throw new Refusal(MediaRule.ZIP_BOMB);
            }
        }
    }
}
