package vn.bantin.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.bantin.extraction.Quantity.Kind;

/** What a text does not say but gives: 190 suất quà that cost 95 triệu đồng are 500.000 đồng each. */
public record Average(Quantity count, Quantity total) {
    private static final Pattern COSTS = Pattern.compile(
            "[\\p{L} ]{0,30}?,? ?(?:với |, )?(?:tổng )?(?:số tiền|trị giá|tổng trị giá|kinh phí|giá trị)(?: là| khoảng| hơn)? ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 2_000;
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    /** What one costs, in whole đồng. */
    public BigDecimal each() {
        return total.low().divide(count.low(), 0, RoundingMode.HALF_UP);
    }

    /** Those of a sentence that say no price themselves; never throws, whatever the text. */
    public static List<Average> in(String sentence) {
        List<Quantity> quantities =
                sentence.length() > LONGEST ? List.of() : Extraction.quantitiesOf(sentence, ANY_DAY);
        List<Average> averages = new ArrayList<>();
        for (int at = 0; at + 1 < quantities.size(); at++) {
            Quantity count = quantities.get(at);
            Quantity total = quantities.get(at + 1);
            String between = sentence.substring(count.span().end(), total.span().start());
            if (isWhole(count, Kind.COUNT)
                    && isWhole(total, Kind.MONEY)
                    && COSTS.matcher(between).matches()) {
                averages.add(new Average(count, total));
            }
        }
        return averages;
    }

    private static boolean isWhole(Quantity quantity, Kind kind) {
        return quantity.kind() == kind
                && quantity.value().isPresent()
                && quantity.approximation() == Approximation.EXACT
                && quantity.per().isEmpty()
                && quantity.low().signum() > 0;
    }
}
