package vn.bantin.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without its marks, as it is typed by a reader in a hurry. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Đ, and the Icelandic Eth and African D that look the same and stand in its place in older text. */
    private static final Pattern CAPITAL_D_WITH_STROKE = Pattern.compile("[ĐÐƉ]");

    private static final Pattern SMALL_D_WITH_STROKE = Pattern.compile("[đðɖ]");

    private Folding() {}

    /**
     * The text without any marks: Đào Đức Toàn gives {@code Dao Duc Toan}. Case, spaces and punctuation are kept, every
     * Unicode form gives the same result, and the result is NFC. The marks of all scripts go, so this is for comparing and
     * not for showing. Letters that are no letter with a mark (ø, ł, ß) stay. The empty text stays empty.
     */
    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var withCapitalD = CAPITAL_D_WITH_STROKE.matcher(bare).replaceAll("D");
        return Unicode.nfc(SMALL_D_WITH_STROKE.matcher(withCapitalD).replaceAll("d"));
    }

    /** What two texts have in common if they differ only in marks, case and Unicode form: {@link #fold} in lower case. */
    public static String key(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }
}
