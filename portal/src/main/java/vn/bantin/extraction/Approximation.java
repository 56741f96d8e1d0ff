package vn.bantin.extraction;

import java.util.Locale;
import java.util.Map;

/** How exactly a number is meant. */
public enum Approximation {
    EXACT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    NEARLY,
    ABOUT;

    private static final Map<String, Approximation> WORDS = Map.ofEntries(
            Map.entry("trên", MORE_THAN),
            Map.entry("hơn", MORE_THAN),
            Map.entry("ít nhất", AT_LEAST),
            Map.entry("tối thiểu", AT_LEAST),
            Map.entry("không dưới", AT_LEAST),
            Map.entry("dưới", LESS_THAN),
            Map.entry("tối đa", AT_MOST),
            Map.entry("nhiều nhất", AT_MOST),
            Map.entry("không quá", AT_MOST),
            Map.entry("gần", NEARLY),
            Map.entry("khoảng", ABOUT),
            Map.entry("khoảng trên", MORE_THAN),
            Map.entry("khoảng hơn", MORE_THAN),
            Map.entry("khoảng gần", NEARLY),
            Map.entry("chừng", ABOUT),
            Map.entry("xấp xỉ", ABOUT));

    /** All words of approximation as one pattern without groups. */
    static String pattern() {
        return String.join(
                "|",
                WORDS.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList());
    }

    static Approximation of(String words) {
        return WORDS.getOrDefault(words.strip().toLowerCase(Locale.ROOT), EXACT);
    }
}
