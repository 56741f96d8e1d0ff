package vn.bantin.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The program that walks over every object of one PDF and says by which rule it is refused. */
final class PdfWalk {
    static final String CLEAN = "CLEAN";

    private static final long MOST_STORAGE = 1024L * 1024 * 1024;
    private static final int TAIL = 2048;

    private static final Map<String, MediaRule> KEYS = Map.of(
            "JS", MediaRule.ACTIVE_CONTENT,
            "JavaScript", MediaRule.ACTIVE_CONTENT,
            "RichMediaContent", MediaRule.ACTIVE_CONTENT,
            "EmbeddedFiles", MediaRule.EMBEDDED_FILES,
            "EF", MediaRule.EMBEDDED_FILES,
            "XFA", MediaRule.DYNAMIC_FORM);

    /** What an action does, and what an annotation or a stream is. */
    private static final List<COSName> KINDS = List.of(COSName.S, COSName.SUBTYPE, COSName.TYPE);

    private static final Map<String, MediaRule> VALUES = Map.of(
            "JavaScript", MediaRule.ACTIVE_CONTENT,
            "Launch", MediaRule.ACTIVE_CONTENT,
            "RichMedia", MediaRule.ACTIVE_CONTENT,
            "GoToE", MediaRule.EMBEDDED_FILES,
            "FileAttachment", MediaRule.EMBEDDED_FILES,
            "EmbeddedFile", MediaRule.EMBEDDED_FILES);

    private PdfWalk() {}

    /** Writes {@value #CLEAN} or the name of a rule. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(refusal(Path.of(arguments[0])).map(Enum::name).orElse(CLEAN));
    }

    private static Optional<MediaRule> refusal(Path file) throws IOException {
        if (!hasItsEnd(file)) {
            return Optional.of(MediaRule.DAMAGED);
        }
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupTempFileOnly(MOST_STORAGE).streamCache)) {
            if (document.isEncrypted()) {
                return Optional.of(MediaRule.ENCRYPTED);
            }
            if (document.getNumberOfPages() < 1) {
                return Optional.of(MediaRule.DAMAGED);
            }
            return refusal(document.getDocument());
        } catch (InvalidPasswordException locked) {
            return Optional.of(MediaRule.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Optional.of(MediaRule.DAMAGED);
        }
    }

    /** A file that broke off could be read by guessing, and a reader might guess otherwise. */
    private static boolean hasItsEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static Optional<MediaRule> refusal(COSDocument document) {
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(document.getTrailer()));
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                waiting.add(object);
            }
        }
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            if (next instanceof COSArray array) {
                array.forEach(element -> enqueue(waiting, element));
            } else if (next instanceof COSDictionary dictionary) {
                Optional<MediaRule> refusal = refusal(dictionary);
                if (refusal.isPresent()) {
                    return refusal;
                }
                dictionary.getValues().forEach(value -> enqueue(waiting, value));
            }
        }
        return Optional.empty();
    }

    /** What stands within; what is only referred to comes by itself. */
    private static void enqueue(Deque<COSBase> waiting, COSBase part) {
        if (part instanceof COSArray || part instanceof COSDictionary) {
            waiting.add(part);
        }
    }

    private static Optional<MediaRule> refusal(COSDictionary dictionary) {
        return dictionary.keySet().stream()
                .map(key -> KEYS.get(key.getName()))
                .filter(rule -> rule != null)
                .findFirst()
                .or(() -> KINDS.stream()
                        .map(dictionary::getDictionaryObject)
                        .filter(COSName.class::isInstance)
                        .map(kind -> VALUES.get(((COSName) kind).getName()))
                        .filter(rule -> rule != null)
                        .findFirst());
    }
}
