package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.NumberWords;

/**
 * A number as it is written, one or two or a share.
 *
 * @param outOf of {@code 3/5} the 5
 * @param isVague whether it names a power of ten alone: hàng trăm
 */
record Size(BigDecimal low, BigDecimal high, @Nullable BigDecimal outOf, boolean isVague) {

    /** @param number with the groups part and whole, low and high, or vague */
    static @Nullable Size of(Matcher number) {
        if (number.group("part") != null) {
            BigDecimal part = value(number.group("part"));
            BigDecimal whole = value(number.group("whole"));
            return part == null || whole == null ? null : new Size(part, part, whole, false);
        }
        if (number.group("vague") != null) {
            BigDecimal about = vague(number.group("vague"));
            return new Size(about, about, null, true);
        }
        return range(number.group("low"), number.group("high"));
    }

    private static @Nullable Size range(String first, @Nullable String second) {
        BigDecimal low = value(first);
        BigDecimal high = second == null ? low : value(second);
        if (low == null || high == null) {
            return null;
        }
        BigDecimal scale = second == null ? BigDecimal.ONE : scaleOf(second).divide(scaleOf(first));
        BigDecimal scaled = scale.compareTo(BigDecimal.ONE) > 0 ? low.multiply(scale) : low;
        return new Size(scaled, high, null, false);
    }

    private static BigDecimal scaleOf(String number) {
        String words = number.toLowerCase(Locale.ROOT);
        return words.contains("tỷ") || words.contains("tỉ")
                ? BigDecimal.valueOf(1_000_000_000)
                : words.contains("triệu")
                        ? BigDecimal.valueOf(1_000_000)
                        : words.contains("nghìn") || words.contains("ngàn")
                                ? BigDecimal.valueOf(1_000)
                                : BigDecimal.ONE;
    }

    private static BigDecimal vague(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "hàng chục" -> BigDecimal.TEN;
            case "hàng trăm" -> BigDecimal.valueOf(100);
            case "hàng vạn" -> BigDecimal.valueOf(10_000);
            case "hàng triệu" -> BigDecimal.valueOf(1_000_000);
            case "hàng tỷ" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.valueOf(1_000);
        };
    }

    private static @Nullable BigDecimal value(String number) {
        return NumberWords.parse(number).orElse(null);
    }

    boolean isOne() {
        return low.compareTo(BigDecimal.ONE) == 0 && high.compareTo(BigDecimal.ONE) == 0 && outOf == null;
    }
}
