package vn.bantin.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.bantin.extraction.Approximation;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Figure;
import vn.bantin.vietnamese.Numbers;

/**
 * A figure as readers see it.
 *
 * @param path of the article that says so
 * @param sentence what leads a browser to the sentence on its page
 */
public record ShownFigure(Figure figure, String path, String sentence) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String result() {
        return Amount.shown(figure.result(), figure.indicator().measure());
    }

    /** Whether the number is a share of its plan itself. */
    public boolean isOfPlan() {
        BigDecimal plan = figure.plan();
        return figure.indicator().measure().equals("%") && plan != null && plan.compareTo(HUNDRED) == 0;
    }

    /** The end of the key of the words for "more than" and the like; empty where the number is exact. */
    public String approximation() {
        return figure.approximation() == Approximation.EXACT
                ? ""
                : figure.approximation().name().toLowerCase(Locale.ROOT);
    }

    public String plan() {
        return figure.plan() == null
                ? ""
                : Amount.shown(figure.plan(), figure.indicator().measure());
    }

    /** In hundredths of the plan, with one decimal at most; empty where there was no plan. */
    public String share() {
        return figure.share()
                .map(share -> Numbers.percent(share.setScale(1, RoundingMode.HALF_UP)))
                .orElse("");
    }

    /** How much of a bar of a hundred the share fills. */
    public String filled() {
        return figure.share()
                .map(share -> share.max(BigDecimal.ZERO).min(HUNDRED))
                .map(share -> share.setScale(0, RoundingMode.HALF_UP).toPlainString())
                .orElse("0");
    }

    /** The end of the key of the words for how it stands to its plan; empty where nothing can be said. */
    public String outcome() {
        return figure.outcome()
                .map(outcome -> figure.indicator().better().key() + "_" + outcome.key())
                .orElse("");
    }

    public String indicatorPath() {
        return IndicatorPage.path(figure.indicator());
    }
}
