package vn.bantin.record.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.TypedPeriod;
import vn.bantin.vietnamese.NumberWords;
import vn.bantin.vietnamese.Period;

/**
 * A figure as somebody typed it, read and found right.
 *
 * @param measure {@code VND}, {@code %}, or the noun that is counted
 * @param plan null where none was typed
 */
public record Entry(
        String name,
        String measure,
        Indicator.Better better,
        long unitId,
        Period period,
        @Nullable BigDecimal plan,
        BigDecimal result) {
    public static final int LONGEST_NAME = 200;

    /** What money is counted in. */
    public static final String MONEY = "VND";

    /** A thousand times what the country earns in a year, in đồng. */
    private static final BigDecimal LARGEST = new BigDecimal("1e19");

    private static final Pattern CURRENCY =
            Pattern.compile("(?:đồng|VNĐ|VND|đ)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MONEY_FIRST = Pattern.compile("^(?:đồng|VNĐ|VND|đ)(?=/|$)", FLAGS);
    private static final Pattern MONEY_LAST = Pattern.compile("^((?:nghìn|ngàn|triệu|tỷ|tỉ) )(?:VNĐ|VND|đ)$", FLAGS);
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");

    /**
     * Reads what was typed.
     *
     * @throws Refusal with the sentence that says what to do
     */
    public static Entry read(
            String name,
            String measure,
            Indicator.Better better,
            long unitId,
            String period,
            String plan,
            String result) {
        String line = name(name);
        String counted = PlainText.line(measure);
        if (counted.length() > LONGEST_NAME) {
            throw new Refusal(FigureRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        if (counted.isEmpty()) {
            throw new Refusal(FigureRule.MEASURE_MISSING);
        }
        return new Entry(
                line,
                normal(counted),
                better,
                unitId,
                TypedPeriod.readSpan(period).orElseThrow(() -> new Refusal(FigureRule.PERIOD_UNREADABLE)),
                plan.isBlank() ? null : number(plan),
                number(result));
    }

    /** What an indicator is called, as it was typed. */
    static String name(String typed) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw new Refusal(FigureRule.NAME_MISSING);
        }
        if (line.length() > LONGEST_NAME) {
            throw new Refusal(FigureRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        return line;
    }

    /** Money is counted in one thing, whatever it was typed as, also where it is money for each of something. */
    private static String normal(String measure) {
        String parts = SLASH.matcher(measure).replaceAll("/");
        String whole = MONEY_FIRST.matcher(parts).replaceFirst(MONEY);
        return MONEY_LAST.matcher(whole).replaceFirst("$1đồng");
    }

    private static BigDecimal number(String typed) {
        String line = PlainText.line(typed).replace("%", "").strip();
        BigDecimal number = NumberWords.parse(
                        CURRENCY.matcher(line).replaceFirst("").strip())
                .orElseThrow(() -> new Refusal(FigureRule.NUMBER_UNREADABLE));
        if (number.abs().compareTo(LARGEST) > 0) {
            throw new Refusal(FigureRule.NUMBER_TOO_LARGE);
        }
        return number;
    }
}
