package vn.bantin.spam;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text hides what it says: Vietnamese and its neighbours are written in none of these ways. */
final class Disguise {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TOWER = Pattern.compile("\\p{M}{4}");
    private static final Pattern UNSEEN_BETWEEN = Pattern.compile(
            "(?<=\\p{IsLatin})[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u034F\\uFEFF]+(?=\\p{IsLatin})");
    private static final Pattern TURNED = Pattern.compile("[\\u202D\\u202E]");
    private static final int FEW = 3;

    /** Scripts whose letters pass for Latin ones. */
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.LISU);

    private Disguise() {}

    static boolean isOn(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return TOWER.matcher(composed).find()
                || TURNED.matcher(text).find()
                || UNSEEN_BETWEEN.matcher(composed).results().count() >= FEW
                || WORD.matcher(composed).results().anyMatch(word -> isMixed(word.group()))
                || composed.codePoints().filter(Disguise::isStyled).count() >= FEW;
    }

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(ALIKE::contains)
                        .distinct()
                        .count()
                > 1;
    }

    /** Bold, script, circled, boxed and full-width letters. */
    private static boolean isStyled(int sign) {
        return sign >= 0x1D400 && sign <= 0x1D7FF
                || sign >= 0x1F110 && sign <= 0x1F189
                || sign >= 0x24B6 && sign <= 0x24E9
                || sign >= 0xFF21 && sign <= 0xFF5A
                || sign >= 0xE0020 && sign <= 0xE007E;
    }
}
