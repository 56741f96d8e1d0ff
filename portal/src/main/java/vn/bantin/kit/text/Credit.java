package vn.bantin.kit.text;

import java.util.regex.Pattern;

/** Whose work a picture is. */
public final class Credit {
    private static final Pattern LABEL =
            Pattern.compile("^(ảnh|photo)\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Credit() {}

    /** The name alone: the screen says "Ảnh:" before it, so one that was typed goes. */
    public static String name(String typed) {
        return LABEL.matcher(PlainText.line(typed)).replaceFirst("");
    }
}
