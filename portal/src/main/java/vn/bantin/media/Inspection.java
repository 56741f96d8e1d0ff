package vn.bantin.media;

import java.util.Arrays;
import vn.bantin.kit.text.Refusal;

/** Tells what a document of unknown origin is, and refuses those that could do more than be read. */
final class Inspection {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private Inspection() {}

    static DocumentKind of(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            PdfInspection.inspect(bytes);
            return DocumentKind.PDF;
        }
        if (startsWith(bytes, ZIP)) {
            return PackageInspection.inspect(bytes);
        }
        if (startsWith(bytes, COMPOUND)) {
            return CompoundInspection.inspect(bytes);
        }
        throw new Refusal(MediaRule.NO_DOCUMENT);
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return Arrays.equals(bytes, 0, Math.min(bytes.length, signature.length), signature, 0, signature.length);
    }
}
