package vn.bantin.vietnamese;

import java.util.Locale;
import java.util.regex.Pattern;

/** The spelling in which a syllable is counted and restored: NFC, lower case, the tone in the old style. */
final class Spelling {
    /** No syllable is longer than nghiêng. */
    static final int MOST_LETTERS = 7;

    private static final Pattern ONE = Pattern.compile(
            "[a-zđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1," + MOST_LETTERS + "}");

    private Spelling() {}

    /** The spelling of an NFC word, or the empty string if it is none of 1 to 7 Vietnamese letters or a-z. */
    static String of(String word) {
        var lowerCase = word.length() > MOST_LETTERS ? "" : word.toLowerCase(Locale.ROOT);
        return isOne(lowerCase) ? Syllable.withOldToneStyle(lowerCase) : "";
    }

    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }
}
