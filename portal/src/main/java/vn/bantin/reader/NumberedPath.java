package vn.bantin.reader;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.vietnamese.Slug;

/** The last part of an address like {@code 12-rac-thai-o-cho}: the number alone decides, the words behind it are for people. */
final class NumberedPath {
    private static final Pattern NUMBERED = Pattern.compile("([1-9][0-9]{0,8})(?:-(.*))?");

    private NumberedPath() {}

    static String of(int number, String words) {
        return number + "-" + Slug.of(words);
    }

    static OptionalInt number(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches() ? OptionalInt.of(Integer.parseInt(numbered.group(1))) : OptionalInt.empty();
    }

    /** What stands behind the number; empty where nothing does. */
    static String words(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return numbered.matches() && numbered.group(2) != null ? numbered.group(2) : "";
    }
}
