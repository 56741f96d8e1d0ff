package vn.bantin.spam;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.bantin.vietnamese.Unicode;

/**
 * A text as an eye takes it: styled and full-width letters plain (NFKC), look-alikes of other scripts as the Latin letters
 * they pass for, nothing invisible, lower case. Vietnamese marks stay. For comparing, not for showing; after the idea of
 * Unicode Technical Standard 39, with the few hundred pairs that Latin text is disguised by.
 */
final class Skeleton {
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    /** Marks that no Vietnamese letter has, such as lines through letters. */
    private static final Pattern FOREIGN_MARKS =
            Pattern.compile("[\\p{Mn}\\p{Me}&&[^\\u0300\\u0301\\u0302\\u0303\\u0306\\u0309\\u031B\\u0323]]");

    private static final List<String> ALIKE = List.of(
            // Cyrillic
            "аa",
            "вb",
            "еe",
            "ёe",
            "кk",
            "мm",
            "нh",
            "оo",
            "рp",
            "сc",
            "тt",
            "уy",
            "хx",
            "іi",
            "їi",
            "јj",
            "ѕs",
            "ԁd",
            "ԛq",
            "ԝw",
            "һh",
            "ӏl",
            "пn",
            "гr",
            "ьb",
            "ѵv",
            "ғf",
            "қk",
            "ң" + "h",
            "ҫc",
            "ү" + "y",
            "ҳx",
            "ө" + "o",
            // Greek
            "αa",
            "βb",
            "εe",
            "ηn",
            "ιi",
            "κk",
            "μu",
            "νv",
            "οo",
            "ρp",
            "σo",
            "τt",
            "υu",
            "χx",
            "ωw",
            "γy",
            "ςc",
            // Armenian
            "ոn",
            "օo",
            "սu",
            "հh",
            "ցg",
            "զq",
            "ք" + "p",
            // Latin letters of phonetics and small capitals
            "ıi",
            "ɑa",
            "ɡg",
            "ɩi",
            "ʋv",
            "øo",
            "łl",
            "ƒf",
            "ƙk",
            "ßb",
            "ᴀa",
            "ʙb",
            "ᴄc",
            "ᴅd",
            "ᴇe",
            "ꜰf",
            "ɢg",
            "ʜh",
            "ɪi",
            "ᴊj",
            "ᴋk",
            "ʟl",
            "ᴍm",
            "ɴn",
            "ᴏo",
            "ᴘp",
            "ʀr",
            "ꜱs",
            "ᴛt",
            "ᴜu",
            "ᴠv",
            "ᴡw",
            "ʏy",
            "ᴢz",
            // stops
            "。.",
            "․.",
            "·.",
            "•.",
            "∙.",
            "⁄/",
            "∕/",
            "∶:");

    /** Letters in boxes, circles and flags, which NFKC leaves as they are, by the sign for A. */
    private static final List<Integer> BOXED = List.of(0x1F150, 0x1F170, 0x1F1E6);

    private static final Map<Integer, Integer> LATIN = latin();

    private Skeleton() {}

    private static Map<Integer, Integer> latin() {
        Map<Integer, Integer> latin = new HashMap<>();
        ALIKE.forEach(pair -> latin.put(pair.codePointAt(0), pair.codePointBefore(pair.length())));
        BOXED.forEach(first -> {
            for (int letter = 0; letter < 26; letter++) {
                latin.put(first + letter, 'a' + letter);
            }
        });
        return latin;
    }

    static String of(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String bare = FOREIGN_MARKS
                .matcher(Normalizer.normalize(seen, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder latin = new StringBuilder(bare.length());
        bare.codePoints()
                .map(Character::toLowerCase)
                .map(sign -> LATIN.getOrDefault(sign, sign))
                .forEach(latin::appendCodePoint);
        return Unicode.nfc(latin.toString());
    }
}
