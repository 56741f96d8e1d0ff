package vn.bantin.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.bantin.readership.DayViews;

/** Bars of views by day, laid out for an SVG of {@value #WIDTH} by {@value #HEIGHT} units. */
public record Plot(List<Bar> bars, List<Step> steps, List<Mark> marks) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 380;

    /** Where the axes stand. */
    public static final int LEFT = 100;

    public static final int BOTTOM = 310;
    private static final int TOP = 45;
    private static final int RIGHT = 990;
    private static final int MOST_STEPS = 4;
    private static final int MARKS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    /** A day with its views; numbers as SVG writes them. */
    public record Bar(LocalDate day, long views, String x, String y, String width, String height) {}

    /** A line across with the number of views that it stands for. */
    public record Step(long views, String y) {}

    /** A day that is named below the axis. */
    public record Mark(String day, String x) {}

    public Plot {
        bars = List.copyOf(bars);
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    static Plot of(List<DayViews> days) {
        long most = Math.max(1, days.stream().mapToLong(DayViews::views).max().orElse(0));
        long step = step(most);
        long steps = (most + step - 1) / step;
        double unit = (double) (BOTTOM - TOP) / (step * steps);
        double width = (double) (RIGHT - LEFT) / days.size();
        int between = (days.size() + MARKS - 1) / MARKS;
        return new Plot(
                IntStream.range(0, days.size())
                        .mapToObj(i -> bar(days.get(i), LEFT + i * width, width, unit))
                        .toList(),
                LongStream.rangeClosed(0, steps)
                        .mapToObj(i -> new Step(i * step, number(BOTTOM - i * step * unit)))
                        .toList(),
                IntStream.iterate(0, i -> i < days.size(), i -> i + between)
                        .mapToObj(i -> new Mark(DAY.format(days.get(i).day()), number(LEFT + (i + 0.5) * width)))
                        .toList());
    }

    private static Bar bar(DayViews day, double left, double width, double unit) {
        double height = day.views() * unit;
        return new Bar(
                day.day(),
                day.views(),
                number(left + width * 0.1),
                number(BOTTOM - height),
                number(width * 0.8),
                number(height));
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … of which {@value #MOST_STEPS} reach the most. */
    private static long step(long most) {
        long power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power * MOST_STEPS >= most) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
