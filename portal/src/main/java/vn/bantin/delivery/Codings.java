package vn.bantin.delivery;

import org.eclipse.jetty.http.QuotedQualityCSV;

/** Reads which codings a browser takes (RFC 9110, 12.5.3). */
final class Codings {
    private Codings() {}

    /** What most browsers and tools send, so that it need not be taken apart. */
    private static boolean isPlain(String accepted) {
        return accepted.indexOf(';') < 0;
    }

    static boolean takesGzip(String accepted) {
        if (!accepted.contains("gzip") && !accepted.contains("*")) {
            return false;
        }
        if (isPlain(accepted)) {
            return true;
        }
        QuotedQualityCSV codings = new QuotedQualityCSV();
        codings.addValue(accepted);
        return codings.getQualityValues().stream()
                .filter(coding -> coding.getWeight() > 0)
                .anyMatch(coding -> coding.getValue().equalsIgnoreCase("gzip")
                        || coding.getValue().equals("*"));
    }
}
