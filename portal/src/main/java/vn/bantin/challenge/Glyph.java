package vn.bantin.challenge;

import java.util.List;
import java.util.stream.IntStream;

/** A digit as strokes of our own, 10 wide and 14 high, so that no font has to be on the machine. */
record Glyph(List<double[][]> strokes) {
    private static final double[][] FIVE_BOWL = {
        {1.3, 6.2}, {4.8, 5}, {8.6, 6.4}, {9.3, 9.8}, {7, 13.3}, {3.2, 14}, {0.6, 12.4}
    };
    private static final double[][] SIX = {
        {8.3, 0.6},
        {4, 2.3},
        {1.1, 7.2},
        {1.2, 11.5},
        {4.6, 14},
        {8.3, 12.8},
        {9.2, 9.6},
        {6.6, 6.8},
        {3, 7.6},
        {1.1, 10.4}
    };

    private static final List<Glyph> DIGITS = List.of(
            of(new double[][] {{5, 0}, {9, 3}, {9.8, 7}, {9, 11}, {5, 14}, {1, 11}, {0.2, 7}, {1, 3}, {5, 0}}),
            of(new double[][] {{2, 3.4}, {5.8, 0}}, new double[][] {{5.8, 0}, {5.8, 14}}, new double[][] {
                {2.6, 14}, {9, 14}
            }),
            of(
                    new double[][] {{1, 3.6}, {2.5, 0.8}, {5.5, 0}, {8.6, 1.6}, {8.8, 4.6}, {6, 8.5}, {0.8, 14}},
                    new double[][] {{0.8, 14}, {9.5, 14}}),
            of(
                    new double[][] {{1, 1.8}, {4.5, 0}, {8.3, 1.6}, {8, 5}, {4.3, 6.6}},
                    new double[][] {{4.3, 6.6}, {8.6, 7.8}, {9.3, 11}, {6.5, 13.7}, {2.8, 13.8}, {0.6, 12}}),
            of(new double[][] {{6.5, 0}, {0.5, 9.6}}, new double[][] {{0.5, 9.6}, {9.8, 9.6}}, new double[][] {
                {7, 4.6}, {7, 14}
            }),
            of(new double[][] {{8.8, 0}, {2, 0}}, new double[][] {{2, 0}, {1.3, 6.2}}, FIVE_BOWL),
            of(SIX),
            of(new double[][] {{0.6, 0}, {9.4, 0}}, new double[][] {{9.4, 0}, {6, 6}, {4.2, 14}}),
            of(new double[][] {
                {5, 6.6}, {8.4, 3.6}, {5, 0}, {1.6, 3.6}, {5, 6.6}, {9.2, 10.4}, {5, 14}, {0.8, 10.4}, {5, 6.6}
            }),
            of(upsideDown(SIX)));

    private static Glyph of(double[][]... strokes) {
        return new Glyph(List.of(strokes));
    }

    private static double[][] upsideDown(double[][] stroke) {
        return IntStream.range(0, stroke.length)
                .mapToObj(i -> new double[] {10 - stroke[i][0], 14 - stroke[i][1]})
                .toArray(double[][]::new);
    }

    static Glyph of(char digit) {
        return DIGITS.get(digit - '0');
    }
}
