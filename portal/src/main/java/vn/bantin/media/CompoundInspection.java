package vn.bantin.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.bantin.kit.text.Refusal;

/**
 * Looks through the compound files of the older Word, Excel and PowerPoint. Entries of a directory stand at multiples of
 * their own size in the file (MS-CFB 2.6), so all that is there is found without following chains that could be endless.
 */
final class CompoundInspection {
    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final Set<Integer> STORAGE_STREAM_ROOT = Set.of(1, 2, 5);
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA", "Macros");
    private static final Set<String> LOCKED = Set.of("EncryptedPackage", "EncryptionInfo", "EncryptedSummary");

    /** PowerPoint keeps its macros in its own records: a VBAInfoContainer around a VBAInfoAtom (MS-PPT 2.4.10). */
    private static final String POWERPOINT_MACROS = "\u00FF\u0003\u0014\0\0\0\u0002\0\0\u0004\u000C\0\0\0";

    private CompoundInspection() {}

    static DocumentKind inspect(byte[] bytes) {
        Set<String> names = names(bytes);
        if (names.stream().anyMatch(LOCKED::contains)) {
            throw new Refusal(MediaRule.ENCRYPTED);
        }
        if (names.stream().anyMatch(MACROS::contains)
                || new String(bytes, StandardCharsets.ISO_8859_1).contains(POWERPOINT_MACROS)) {
            throw new Refusal(MediaRule.MACROS);
        }
        if (names.contains("\u0001Ole10Native")) {
            throw new Refusal(MediaRule.EMBEDDED_FILES);
        }
        if (!names.contains("Root Entry")) {
            throw new Refusal(MediaRule.DAMAGED);
        }
        return kind(names).orElseThrow(() -> new Refusal(MediaRule.NO_DOCUMENT));
    }

    private static Optional<DocumentKind> kind(Set<String> names) {
        if (names.contains("PowerPoint Document")) {
            return Optional.of(DocumentKind.PPT);
        }
        if (names.contains("WordDocument")) {
            return Optional.of(DocumentKind.DOC);
        }
        return names.contains("Workbook") || names.contains("Book") ? Optional.of(DocumentKind.XLS) : Optional.empty();
    }

    private static Set<String> names(byte[] bytes) {
        Set<String> names = new HashSet<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
            int length = buffer.getShort(at + NAME_LENGTH);
            if (length >= 4
                    && length <= NAME_LENGTH
                    && length % 2 == 0
                    && STORAGE_STREAM_ROOT.contains((int) buffer.get(at + TYPE))) {
                names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
