package vn.bantin.media;

import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;

/** The name that a file came by, made fit to be shown, sent and saved: no folders, no tricks, no more than it needs. */
final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** What some file system, or an address, reads as more than a letter. */
    private static final Pattern SIGNS = Pattern.compile("[<>:\"|?*%;#&]+");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern DOTS_AT_AN_END = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");

    private FileName() {}

    /** The name without its extension; the other word where nothing of it is left. */
    static String stem(String name, String otherwise) {
        String last = FOLDERS.matcher(name).replaceFirst("");
        String plain = SIGNS.matcher(PlainText.line(last)).replaceAll(" ");
        String stem = shortened(trimmed(EXTENSION.matcher(trimmed(plain)).replaceFirst("")));
        if (stem.isEmpty()) {
            return otherwise;
        }
        return DEVICE.matcher(stem).matches() ? "_" + stem : stem;
    }

    private static String trimmed(String name) {
        return DOTS_AT_AN_END.matcher(PlainText.line(name)).replaceAll("");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : trimmed(name.substring(0, name.offsetByCodePoints(0, LONGEST)));
    }
}
