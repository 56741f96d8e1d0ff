package vn.bantin.kit.text;

import java.util.regex.Pattern;
import vn.bantin.vietnamese.Unicode;

/** Text without markup as it comes in at a door. */
public final class PlainText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\s\\u0085]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\f\\x0B]");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
    private static final Pattern GAPS = Pattern.compile(" ?\\n ?(?:\\n ?)+");

    private PlainText() {}

    /**
     * One line of clean text: NFC, invisible characters and lone surrogates off, every run of spaces, no-break spaces
     * and line ends one space, none at the ends. Empty input gives empty output.
     */
    public static String line(String text) {
        return isClean(text)
                ? text
                : Unicode.nfc(SPACES.matcher(visible(text)).replaceAll(" ").strip());
    }

    /** Whether there is nothing to do, as with nearly every line that is read back from where it was kept. */
    private static boolean isClean(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == ' ' ? before == ' ' : !isComposedLatin(letter)) {
                return false;
            }
            before = letter;
        }
        return before != ' ' || line.isEmpty();
    }

    /** The visible letters and signs of ASCII, and letters that no combining mark can be left out of or joined with. */
    private static boolean isComposedLatin(char letter) {
        return letter > ' ' && letter <= '~' || letter >= 'À' && letter <= 'ɏ' || letter >= 'Ạ' && letter <= 'ỹ';
    }

    /**
     * Clean text of several lines: as {@link #line}, but line ends stay, each one {@code \n}; of empty lines in a row one
     * stays.
     */
    public static String lines(String text) {
        String unended = LINE_ENDS.matcher(text).replaceAll("\n");
        String spaced = SPACES_IN_LINE.matcher(visible(unended)).replaceAll(" ");
        String gapped = GAPS.matcher(spaced).replaceAll("\n\n");
        return Unicode.nfc(gapped.replace(" \n", "\n").replace("\n ", "\n").strip());
    }

    /** The text in NFC without invisible characters, its spaces and line ends as they were. */
    static String visible(String text) {
        return Unicode.nfc(INVISIBLE.matcher(text).replaceAll(""));
    }
}
