package vn.bantin.challenge;

import java.awt.geom.Path2D;
import java.util.function.UnaryOperator;

/** A smooth line through points: the spline of Catmull and Rom (1974), walked in small steps so that it can be bent. */
final class Stroke {
    private static final int STEPS = 12;

    private Stroke() {}

    /** The line through these points, each of its small steps put where {@code bend} says. */
    static Path2D through(double[][] points, UnaryOperator<double[]> bend) {
        Path2D line = new Path2D.Double();
        double[] first = bend.apply(points[0]);
        line.moveTo(first[0], first[1]);
        for (int i = 0; i + 1 < points.length; i++) {
            for (int step = 1; step <= STEPS; step++) {
                double[] next = bend.apply(between(points, i, (double) step / STEPS));
                line.lineTo(next[0], next[1]);
            }
        }
        return line;
    }

    private static double[] between(double[][] points, int i, double t) {
        double[] before = points[Math.max(i - 1, 0)];
        double[] from = points[i];
        double[] to = points[i + 1];
        double[] after = points[Math.min(i + 2, points.length - 1)];
        return new double[] {
            spline(before[0], from[0], to[0], after[0], t), spline(before[1], from[1], to[1], after[1], t)
        };
    }

    private static double spline(double before, double from, double to, double after, double t) {
        return 0.5
                * (2 * from
                        + (to - before) * t
                        + (2 * before - 5 * from + 4 * to - after) * t * t
                        + (3 * from - before - 3 * to + after) * t * t * t);
    }
}
