package vn.bantin.extraction;

import java.util.Locale;
import java.util.Map;

/** How exactly a number is meant. */
public enum Approximation {
    EXACT,
    MORE_THAN,
    LESS_THAN,
    NEARLY,
    ABOUT;

    private static final Map<String, Approximation> WORDS = Map.ofEntries(
            Map.entry("trên", MORE_THAN),
            Map.entry("hơn", MORE_THAN),
            Map.entry("ít nhất", MORE_THAN),
            Map.entry("tối thiểu", MORE_THAN),
            Map.entry("không dưới", MORE_THAN),
            Map.entry("dưới", LESS_THAN),
            Map.entry("tối đa", LESS_THAN),
            Map.entry("nhiều nhất", LESS_THAN),
            Map.entry("không quá", LESS_THAN),
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
