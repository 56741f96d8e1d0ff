package vn.bantin.kit.text;

import java.util.regex.Pattern;
import vn.bantin.vietnamese.Unicode;

/** Text without markup as it comes in at a door. */
public final class PlainText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\s]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    /**
     * One line of clean text: NFC, invisible characters and lone surrogates off, every run of spaces, no-break spaces
     * and line ends one space, none at the ends. Empty input gives empty output.
     */
    public static String line(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Unicode.nfc(SPACES.matcher(visible).replaceAll(" ").strip());
    }
}
