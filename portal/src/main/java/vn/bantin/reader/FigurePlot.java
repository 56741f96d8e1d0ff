package vn.bantin.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Figure;

/** Bars of an indicator's figures, oldest first, with a mark for each plan, laid out for an SVG. */
public record FigurePlot(List<Bar> bars, String zero) {
    public static final int WIDTH = 1000;
    private static final int ROW = 64;
    private static final int BAR = 30;
    private static final int LEFT = 330;
    private static final int RIGHT = 800;

    /** More would be no plot any more; the table has them all. */
    private static final int MOST = 20;

    /**
     * One figure; numbers as SVG writes them.
     *
     * @param plan where the plan stands, or null
     */
    public record Bar(
            String name,
            String amount,
            String x,
            String y,
            String width,
            String text,
            String middle,
            @Nullable String plan) {
        public String height() {
            return Integer.toString(BAR);
        }

        public Optional<String> planOrNone() {
            return Optional.ofNullable(plan);
        }
    }

    public FigurePlot {
        bars = List.copyOf(bars);
    }

    public int height() {
        return bars.size() * ROW + 10;
    }

    static FigurePlot of(List<Figure> figures) {
        List<Figure> shown = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        boolean severalUnits = shown.stream().map(Figure::unitId).distinct().count() > 1;
        double low = extreme(shown, true);
        double high = Math.max(extreme(shown, false), low + 1e-9);
        Scale scale = new Scale(low, high);
        List<Bar> bars = new ArrayList<>();
        for (Figure figure : shown) {
            bars.add(bar(figure, bars.size() * ROW + 15, scale, severalUnits));
        }
        return new FigurePlot(bars, number(scale.at(0)));
    }

    /** From numbers to places across the plot; zero is always within. */
    private record Scale(double low, double high) {
        double at(double value) {
            return LEFT + (value - low) / (high - low) * (RIGHT - LEFT);
        }
    }

    private static double extreme(List<Figure> figures, boolean lowest) {
        var values = figures.stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure.result()), Stream.ofNullable(figure.plan())))
                .mapToDouble(BigDecimal::doubleValue);
        return lowest
                ? Math.min(0, values.min().orElse(0))
                : Math.max(0, values.max().orElse(0));
    }

    private static Bar bar(Figure figure, int y, Scale scale, boolean named) {
        double zero = scale.at(0);
        double end = scale.at(figure.result().doubleValue());
        BigDecimal plan = figure.plan();
        String period = figure.period().toString();
        return new Bar(
                named ? period + ", " + figure.unit() : period,
                Amount.shown(figure.result(), figure.indicator().measure()),
                number(Math.min(zero, end)),
                number(y),
                number(Math.max(1, Math.abs(end - zero))),
                number(Math.max(zero, end) + 14),
                number(y + BAR / 2.0),
                plan == null ? null : number(scale.at(plan.doubleValue())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
