package vn.bantin.proofreading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import vn.bantin.extraction.Sum;
import vn.bantin.extraction.Sums;
import vn.bantin.vietnamese.Numbers;

/** Numbers that do not agree: parts and their total, a price and what it comes to, a result and its plan. */
final class WrongSums {
    private static final int DECIMALS = 2;

    private WrongSums() {}

    static Stream<Remark> in(TextRun run) {
        return Sums.wrongIn(run.text()).stream().map(sum -> remark(run, sum));
    }

    private static Remark remark(TextRun run, Sum sum) {
        Check check = switch (sum.kind()) {
            case PRODUCT -> Check.SUM_PRODUCT;
            case TOTAL -> Check.SUM_TOTAL;
            case SHARE -> Check.SUM_SHARE;
            case GROWTH -> sum.reckoned().signum() < 0 ? Check.SUM_NO_GROWTH : Check.SUM_GROWTH;
            case FALL -> sum.reckoned().signum() < 0 ? Check.SUM_NO_FALL : Check.SUM_FALL;
        };
        return run.remark(
                check,
                sum.span().start(),
                sum.span().end(),
                shown(sum.said()),
                shown(sum.reckoned().abs()));
    }

    private static String shown(BigDecimal number) {
        return Numbers.format(number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
