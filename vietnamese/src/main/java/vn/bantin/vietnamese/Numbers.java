package vn.bantin.vietnamese;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Vietnam: a point before every three digits, a comma before the decimals. */
public final class Numbers {
    private static final Pattern WRITTEN = Pattern.compile("[-+]?(?:[1-9]\\d{0,2}(?:\\.\\d{3})++|\\d++)(?:,\\d++)?");

    private Numbers() {}

    /** {@code 30.000.000}; {@code -5} for a number below zero. */
    public static String format(long number) {
        return grouped().format(number);
    }

    /** {@code 6,2}: all the decimals that the number has, without zeros at their end, nothing rounded. */
    public static String format(BigDecimal number) {
        return grouped().format(number);
    }

    private static DecimalFormat grouped() {
        var format = new DecimalFormat("#,##0", symbols());
        format.setMaximumFractionDigits(Integer.MAX_VALUE);
        return format;
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }

    /** A number of hundredths, as it is said: 297 gives {@code 297%}, and 6.2 gives {@code 6,2%}. It is not multiplied. */
    public static String percent(BigDecimal hundredths) {
        return format(hundredths) + "%";
    }

    /**
     * The number that is written, or empty where it could be read in two ways or not at all. The whole text must be:
     *
     * <ul>
     *   <li>{@code -} or {@code +}, or neither;
     *   <li>digits without any point ({@code 2019}), or groups of exactly three after a first of one to three that does not
     *       begin with zero ({@code 1.100.000});
     *   <li>a comma and decimals, or neither ({@code 6,2}).
     * </ul>
     *
     * <p>So {@code 6.2}, {@code 0.001} and {@code 1.00.000}, which an English hand may have written, are empty, and so are
     * the empty string, {@code ,5}, {@code 5,}, spaces and units. The decimals are kept as written: {@code 6,20} has two.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
}
