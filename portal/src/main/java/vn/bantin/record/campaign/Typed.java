package vn.bantin.record.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.TypedPeriod;
import vn.bantin.vietnamese.NumberWords;
import vn.bantin.vietnamese.Period;

/** Reads what people type into the forms of campaigns. */
final class Typed {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Ten thousand billion đồng: more than any ward ever saw, and a million times of it still fits. */
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("10000000000000");

    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("1000000000");
    private static final int DECIMALS = 3;
    private static final Pattern CURRENCY =
            Pattern.compile("(?:đồng|VNĐ|VND|đ)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Typed() {}

    /** One line of text that may be empty. */
    static String line(String typed, int longest) {
        String line = PlainText.line(typed);
        if (line.length() > longest) {
            throw new Refusal(CampaignRule.TEXT_TOO_LONG, longest);
        }
        return line;
    }

    /** One line of text that must not be empty. */
    static String line(String typed, int longest, CampaignRule missing) {
        String line = line(typed, longest);
        if (line.isEmpty()) {
            throw new Refusal(missing);
        }
        return line;
    }

    /** A day as browsers send it, or as people write it. */
    static LocalDate day(String typed) {
        LocalDate day = TypedPeriod.read(typed)
                .filter(period -> period.first().equals(period.last()))
                .map(Period::first)
                .orElseThrow(() -> new Refusal(CampaignRule.DAY_MALFORMED));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Refusal(CampaignRule.DAY_IMPOSSIBLE);
        }
        return day;
    }

    /** Whole đồng, more than none: 5 triệu, 1.250.000 đ. */
    static long amount(String typed) {
        String number = CURRENCY.matcher(PlainText.line(typed)).replaceFirst("").strip();
        BigDecimal amount = NumberWords.parse(number).orElseThrow(() -> new Refusal(CampaignRule.AMOUNT_UNREADABLE));
        if (amount.signum() <= 0) {
            throw new Refusal(CampaignRule.AMOUNT_NOT_POSITIVE);
        }
        if (amount.compareTo(LARGEST_AMOUNT) > 0) {
            throw new Refusal(CampaignRule.AMOUNT_TOO_LARGE);
        }
        if (amount.stripTrailingZeros().scale() > 0) {
            throw new Refusal(CampaignRule.AMOUNT_BROKEN);
        }
        return amount.longValueExact();
    }

    /** How many of something, to three decimals. */
    static BigDecimal quantity(String typed) {
        BigDecimal quantity = NumberWords.parse(PlainText.line(typed))
                .filter(number -> number.stripTrailingZeros().scale() <= DECIMALS)
                .orElseThrow(() -> new Refusal(CampaignRule.QUANTITY_UNREADABLE));
        if (quantity.signum() <= 0) {
            throw new Refusal(CampaignRule.QUANTITY_NOT_POSITIVE);
        }
        if (quantity.compareTo(LARGEST_QUANTITY) > 0) {
            throw new Refusal(CampaignRule.QUANTITY_TOO_LARGE);
        }
        return quantity;
    }
}
