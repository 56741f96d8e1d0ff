package vn.bantin.vietnamese;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two ways in which Vietnamese was written before Unicode, with fonts that draw Vietnamese letters in the places of
 * Western European ones. Text that was typed so shows in any other font as {@code ViÖt Nam} or {@code Vieät Nam}.
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993 as the fonts .VnTime, .VnArial and others have it, in the North also called ABC: one sign to each
     * letter. There are signs for small letters and for Ă Â Đ Ê Ô Ơ Ư alone: capitals with a tone are small letters in a
     * font of capitals, see {@link LegacyFont}.
     */
    TCVN3 {
        @Override
        String letters(String text) {
            var letters = new StringBuilder(text.length());
            text.chars().forEach(sign -> letters.append(Tcvn3.letter((char) sign)));
            return raised(withLostHorn(letters.toString()));
        }

        @Override
        boolean couldHave(String word) {
            return fromSymbols(word).chars().allMatch(sign -> sign < 0x80 || Tcvn3.letter((char) sign) != sign);
        }
    },

    /** The fonts VNI-Times, VNI-Helve and others, in the South: a letter and after it a sign for its marks. */
    VNI {
        @Override
        String letters(String text) {
            var letters = new StringBuilder(text.length());
            for (var i = 0; i < text.length(); i++) {
                var letter = i + 1 < text.length() ? Vni.pair(text.charAt(i), text.charAt(i + 1)) : "";
                letters.append(letter.isEmpty() ? Vni.letter(text.charAt(i)) : letter);
                i += letter.isEmpty() ? 0 : 1;
            }
            return letters.toString();
        }

        @Override
        boolean couldHave(String word) {
            var text = fromSymbols(word);
            for (var i = 0; i < text.length(); i++) {
                var isPair = i + 1 < text.length()
                        && !Vni.pair(text.charAt(i), text.charAt(i + 1)).isEmpty();
                if (!isPair && text.charAt(i) >= 0x80 && !Vni.isLetter(text.charAt(i))) {
                    return false;
                }
                i += isPair ? 1 : 0;
            }
            return true;
        }
    };

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Punct}]+");

    /** No Vietnamese syllable has ơ before c, ng or u without an ư before it. */
    private static final Pattern HORN_WITHOUT_ITS_U = Pattern.compile("(?<![ưƯuU])(?=[ơờớởỡợ](?i:c|ng|u)(?!\\p{L}))");

    /**
     * The text in Unicode, NFC, if all of it was typed so; what has no meaning in the encoding stays. Signs in the private
     * area of symbol fonts (U+F0A1 …) are read like their bytes.
     *
     * <p>In TCVN3 the letter ư is the soft hyphen, which programs drop: where a syllable is impossible without it, as in
     * {@code ®îc}, it is put back. A word of two capitals or more is given in capitals ({@code CéNG} is CỘNG); a single
     * capital is no such word, so {@code Hµ NéI} gives Hà NỘI.
     */
    public String decode(String text) {
        return Unicode.nfc(letters(fromSymbols(text)));
    }

    abstract String letters(String text);

    /** Whether every sign of the word beyond a-z has a meaning in the encoding. */
    abstract boolean couldHave(String word);

    private static String fromSymbols(String text) {
        var bytes = new StringBuilder(text.length());
        text.chars().forEach(sign -> bytes.append((char) (sign >= 0xF020 && sign <= 0xF0FF ? sign & 0xFF : sign)));
        return bytes.toString();
    }

    private static String withLostHorn(String letters) {
        return HORN_WITHOUT_ITS_U.matcher(letters).replaceAll("ư");
    }

    /** Capitals have no signs of their own for most marks, so a word in capitals has small letters in the raw text. */
    private static String raised(String letters) {
        return WORD.matcher(letters).replaceAll(word -> Matcher.quoteReplacement(cased(word.group())));
    }

    private static String cased(String word) {
        return isOfCapitals(word) ? upper(word) : word;
    }

    private static boolean isOfCapitals(String word) {
        return word.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z')
                && word.chars().filter(letter -> letter >= 'A' && letter <= 'Z').count() > 1;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** From 0xA1 on; the full stop is a sign that stands for no letter. */
    private static final class Tcvn3 {
        private static final String FROM_A1 =
                "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

        private Tcvn3() {}

        static char letter(char sign) {
            var place = sign - 0xA1;
            var letter = place < 0 || place >= FROM_A1.length() ? '.' : FROM_A1.charAt(place);
            return letter == '.' ? sign : letter;
        }
    }

    private static final class Vni {
        private static final String TONES = "ùøûõï";
        private static final Map<String, String> PAIRS = new HashMap<>();
        private static final Map<Character, Character> SINGLES = new HashMap<>();

        static {
            pairs("a", TONES, "áàảãạ");
            pairs("a", "âáàåãä", "âấầẩẫậ");
            pairs("a", "êéèúüë", "ăắằẳẵặ");
            pairs("e", TONES, "éèẻẽẹ");
            pairs("e", "âáàåãä", "êếềểễệ");
            pairs("o", TONES, "óòỏõọ");
            pairs("o", "âáàåãä", "ôốồổỗộ");
            pairs("u", TONES, "úùủũụ");
            pairs("y", TONES, "ýỳỷỹỵ");
            pairs("ô", TONES, "ớờởỡợ");
            pairs("ö", TONES, "ứừửữự");
            singles("ôöñíìæóòîÔÖÑÍÌÆÓÒÎ", "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ");
        }

        private Vni() {}

        private static void pairs(String base, String signs, String letters) {
            for (var i = 0; i < signs.length(); i++) {
                var sign = signs.substring(i, i + 1);
                var letter = letters.substring(i, i + 1);
                for (var mark : new String[] {sign, upper(sign)}) {
                    PAIRS.put(base + mark, letter);
                    PAIRS.put(upper(base) + mark, upper(letter));
                }
            }
        }

        private static void singles(String signs, String letters) {
            for (var i = 0; i < signs.length(); i++) {
                SINGLES.put(signs.charAt(i), letters.charAt(i));
            }
        }

        static String pair(char base, char sign) {
            return PAIRS.getOrDefault("" + base + sign, "");
        }

        static boolean isLetter(char sign) {
            return SINGLES.containsKey(sign);
        }

        static char letter(char sign) {
            return SINGLES.getOrDefault(sign, sign);
        }
    }
}
