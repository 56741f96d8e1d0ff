package vn.bantin.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** The pictures in a document, looked at no further than their first bytes. */
final class Pictures {
    private Pictures() {}

    /** The bytes of a picture, and what the document calls its file. */
    record Found(byte[] bytes, String name) {}

    /** A picture that can be shown; nothing for vector drawings and other files. */
    static Optional<Found> read(PackagePart part) {
        var path = part.getPartName().getName();
        var name = PlainText.line(path.substring(path.lastIndexOf('/') + 1));
        try (var in = WordFile.open(part)) {
            var bytes = in.readNBytes(Limits.PICTURE_BYTES + 1);
            var pixels = pixels(bytes);
            if (pixels == 0) {
                return Optional.empty();
            }
            if (bytes.length > Limits.PICTURE_BYTES || pixels > Limits.PIXELS) {
                throw new Refusal(ManuscriptRule.PICTURE_TOO_LARGE, name);
            }
            return Optional.of(new Found(bytes, name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** From the head of the file; 0 if it is in no known form. */
    private static long pixels(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
