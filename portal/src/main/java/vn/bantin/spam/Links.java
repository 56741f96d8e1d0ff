package vn.bantin.spam;

import java.util.regex.Pattern;

/** Counts the addresses that a text leads to, also where they are written so that programs should not see them. */
final class Links {
    private static final String ENDINGS =
            "com|net|org|info|xyz|top|club|site|online|shop|io|co|me|ru|cn|bet|win|vip|cc|tk|pw|ly|link"
                    + "|click|live|app|store|pro|asia|biz|fun|icu|vn";
    private static final Pattern LINK = Pattern.compile("h(?:tt|xx)ps? ?: ?[/\\\\]{2} ?(?<host>[^\\s/]*)"
            + "|(?<![\\p{L}\\p{N}@.-])(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,80}\\.(?:" + ENDINGS
            + "))(?![\\p{L}\\p{N}@.-])");

    /** {@code trang[.]com}, {@code trang (chấm) com}, {@code trang dot com}, {@code trang . com}. */
    private static final Pattern HIDDEN_STOP = Pattern.compile(" ?[\\[({] ?(?:\\.|dot|chấm) ?[\\])}] ?"
            + "| (?:\\.|dot|chấm) (?=(?:com|net|org|info|xyz|vip|bet|top|club|win|vn)\\b)");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern GOVERNMENT = Pattern.compile(".*\\.gov\\.vn(?::[0-9]+)?");

    private Links() {}

    /** How many there are; those to pages of the government do not count. */
    static int in(String text) {
        String line = SPACES.matcher(Skeleton.of(text)).replaceAll(" ");
        String open = HIDDEN_STOP.matcher(line).replaceAll(".");
        return (int) LINK.matcher(open)
                .results()
                .map(link -> link.group("host") == null ? link.group("name") : link.group("host"))
                .filter(host -> !GOVERNMENT.matcher(host).matches())
                .count();
    }
}
