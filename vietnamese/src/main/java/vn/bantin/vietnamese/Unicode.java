package vn.bantin.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/** The one Unicode form in which text is kept: NFC, every letter composed with its marks. */
public final class Unicode {
    private Unicode() {}

    /**
     * The NFC form of a text in any form: NFC itself, NFD (Mac file names), and "Unicode tổ hợp" (UNI-COMP: the letter
     * composed, its tone a combining mark) all come out the same. The empty text stays empty; nothing is refused, a lone
     * surrogate stays as it is.
     *
     * @see <a href="https://www.unicode.org/reports/tr15/">Unicode Standard Annex 15, Normalization Forms</a>
     */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether {@link #nfc} would leave the text as it is; so it is for the empty text. */
    public static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** The text in lower case and NFC, the form in which typed words are compared. */
    static String plain(String text) {
        return nfc(nfc(text).toLowerCase(Locale.ROOT));
    }
}
