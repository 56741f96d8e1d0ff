package vn.bantin.kit.text;

import java.util.regex.Pattern;
import vn.bantin.vietnamese.Unicode;

/** Text without markup as it comes in at a door. */
public final class PlainText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\s\\u0085]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");

    private PlainText() {}

    /**
     * One line of clean text: NFC, invisible characters and lone surrogates off, every run of spaces, no-break spaces
     * and line ends one space, none at the ends. Empty input gives empty output.
     */
    public static String line(String text) {
        return Unicode.nfc(SPACES.matcher(visible(text)).replaceAll(" ").strip());
    }

    /** The text in NFC without invisible characters, its spaces and line ends as they were. */
    static String visible(String text) {
        return Unicode.nfc(INVISIBLE.matcher(text).replaceAll(""));
    }
}
