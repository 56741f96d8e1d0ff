package vn.bantin.kit.web;

import java.util.Optional;
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

    /** Without a semicolon, as most browsers and tools say it, the words need no weighing; what is named counts before *. */
    private static boolean takes(String accepted, String coding) {
        if (accepted.indexOf(';') < 0) {
            return hasWord(accepted, coding) || hasWord(accepted, ANY);
        }
        QuotedQualityCSV codings = new QuotedQualityCSV();
        codings.addValue(accepted);
        return weight(codings, coding).or(() -> weight(codings, ANY)).orElse(0.0) > 0;
    }

    private static Optional<Double> weight(QuotedQualityCSV codings, String coding) {
        return codings.getQualityValues().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(coding))
                .map(QuotedQualityCSV.QualityValue::getWeight)
                .findFirst();
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
