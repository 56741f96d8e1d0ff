package vn.bantin.record.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.bantin.vietnamese.Numbers;

/** Numbers with what they are counted in, as a Vietnamese sentence has them: 95 triệu đồng, 297%, 800 đảng viên. */
public final class Amount {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 3;
    private static final String MONEY = "đồng";

    private Amount() {}

    public static String shown(BigDecimal number, String measure) {
        if (measure.equals("%")) {
            return Numbers.percent(rounded(number));
        }
        return isMoney(measure)
                ? number(number, measure) + " " + word(measure)
                : number(number, measure) + " " + measure;
    }

    /** The number alone, which {@link Entry} reads back. */
    public static String number(BigDecimal number, String measure) {
        if (isMoney(measure)) {
            for (Large large : Large.values()) {
                if (number.abs().compareTo(large.size) >= 0 && isShort(number.divide(large.size))) {
                    return Numbers.format(number.divide(large.size)) + " " + large.word;
                }
            }
        }
        return Numbers.format(rounded(number));
    }

    /** What it is counted in, as it is typed and read: đồng for money. */
    public static String word(String measure) {
        return measure.startsWith(Entry.MONEY) ? MONEY + measure.substring(Entry.MONEY.length()) : measure;
    }

    private enum Large {
        TY(BILLION, "tỷ"),
        TRIEU(MILLION, "triệu");

        private final BigDecimal size;
        private final String word;

        Large(BigDecimal size, String word) {
            this.size = size;
            this.word = word;
        }
    }

    private static boolean isMoney(String measure) {
        return measure.startsWith(Entry.MONEY);
    }

    private static boolean isShort(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    }
}
