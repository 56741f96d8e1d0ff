package vn.bantin.kit.web;

import org.eclipse.jetty.http.QuotedQualityCSV;

/** Reads which codings a browser takes (RFC 9110, 12.5.3). */
public final class Codings {
    private static final String ANY = "*";

    private Codings() {}

    public static boolean takesGzip(String accepted) {
        return takes(accepted, "gzip");
    }

    public static boolean takesBrotli(String accepted) {
        return accepted.contains("br") && takes(accepted, "br");
    }

    /** Without a semicolon, as most browsers and tools say it, the words need no weighing. */
    private static boolean takes(String accepted, String coding) {
        if (accepted.indexOf(';') < 0) {
            return hasWord(accepted, coding) || hasWord(accepted, ANY);
        }
        QuotedQualityCSV codings = new QuotedQualityCSV();
        codings.addValue(accepted);
        return codings.getQualityValues().stream()
                .filter(one -> one.getWeight() > 0)
                .anyMatch(one -> one.getValue().equalsIgnoreCase(coding)
                        || one.getValue().equals(ANY));
    }

    private static boolean hasWord(String list, String word) {
        int begin = 0;
        while (begin <= list.length()) {
            int comma = list.indexOf(',', begin);
            int end = comma < 0 ? list.length() : comma;
            if (list.substring(begin, end).strip().equalsIgnoreCase(word)) {
                return true;
            }
            begin = end + 1;
        }
        return false;
    }
}
