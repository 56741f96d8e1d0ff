package vn.bantin.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.bantin.kit.text.Refusal;

/** The parts of a Word document, opened only after its size unpacked is known. */
final class WordFile implements AutoCloseable {
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final String MAIN_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static {
        ZipSecureFile.setMaxEntrySize(Limits.UNPACKED_BYTES);
        ZipSecureFile.setMaxFileCount(Limits.FILES);
        // long tables repeat themselves a thousandfold; the count of bytes is what protects
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    private final OPCPackage parts;
    private final PackagePart main;

    private WordFile(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    static WordFile open(byte[] bytes) {
        requireKnownKind(bytes);
        requireBoundedContents(bytes);
        try {
            var parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            return new WordFile(parts, mainPart(parts));
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : new Refusal(ManuscriptRule.NO_WORD_DOCUMENT);
        }
    }

    private static void requireKnownKind(byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            throw new Refusal(ManuscriptRule.TOO_LARGE, Limits.BYTES >> 20);
        }
        if (startsWith(bytes, COMPOUND_FILE)) {
            throw new Refusal(isEncrypted(bytes) ? ManuscriptRule.ENCRYPTED : ManuscriptRule.OLD_WORD_DOCUMENT);
        }
        if (!startsWith(bytes, ZIP)) {
            throw new Refusal(ManuscriptRule.NO_WORD_DOCUMENT);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The directory of a compound file has its names in UTF-16. */
    private static boolean isEncrypted(byte[] bytes) {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }

    /** Unpacks all and keeps nothing, since what the archive says of its sizes may be a lie. */
    private static void requireBoundedContents(byte[] bytes) {
        var buffer = new byte[1 << 16];
        var unpacked = 0L;
        var files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    requireBounded(unpacked, files);
                }
                requireBounded(unpacked, files);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(ManuscriptRule.DAMAGED);
        }
    }

    private static void requireBounded(long unpacked, int files) {
        if (unpacked > Limits.UNPACKED_BYTES || files > Limits.FILES) {
            throw new Refusal(ManuscriptRule.TOO_MUCH_INSIDE);
        }
    }

    private static PackagePart mainPart(OPCPackage parts) throws InvalidFormatException {
        if (parts.getParts().stream().anyMatch(WordFile::isMacro)) {
            throw new Refusal(ManuscriptRule.HAS_MACROS);
        }
        return parts.getParts().stream()
                .filter(part -> part.getContentType().startsWith(MAIN_PART))
                .filter(part -> part.getContentType().matches(".*\\.(document|template)\\.main\\+xml"))
                .findFirst()
                .orElseThrow(() -> new Refusal(ManuscriptRule.NO_WORD_DOCUMENT));
    }

    private static boolean isMacro(PackagePart part) {
        return part.getContentType().contains("macroEnabled")
                || part.getContentType().contains("vbaProject")
                || part.getPartName().getName().endsWith("vbaProject.bin");
    }

    PackagePart main() {
        return main;
    }

    /** The part beside the main one whose relationship type ends so, such as {@code /styles}. */
    Optional<PackagePart> beside(String kind) {
        try {
            for (var relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(kind)
                        && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    return part(relationship.getTargetURI());
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What a part calls by this id, inside the file. */
    Optional<PackagePart> target(PackagePart from, String id) {
        try {
            var relationship = from.getRelationship(id);
            return relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL
                    ? Optional.empty()
                    : part(relationship.getTargetURI());
        } catch (InvalidFormatException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The address outside the file that a part calls by this id, or the empty string. */
    String address(PackagePart from, String id) {
        var relationship = from.getRelationship(id);
        return relationship == null || relationship.getTargetMode() != TargetMode.EXTERNAL
                ? ""
                : relationship.getTargetURI().toString();
    }

    private Optional<PackagePart> part(java.net.URI uri) throws InvalidFormatException {
        return Optional.ofNullable(parts.getPart(PackagingURIHelper.createPartName(uri)));
    }

    static InputStream open(PackagePart part) throws IOException {
        return part.getInputStream();
    }

    @Override
    public void close() {
        parts.revert();
    }
}
