package vn.bantin.challenge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a code: each digit turned, sheared and scaled by chance, all of it bent by waves, under lines and specks. */
final class DrawnCode {
    static final int WIDTH = 320;
    static final int HEIGHT = 110;

    private static final int MARGIN = 22;
    private static final int SPECKS = 140;
    private static final int LINES = 4;

    private final RandomGenerator chance;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = image.createGraphics();
    private final UnaryOperator<double[]> waves;

    private DrawnCode(RandomGenerator chance) {
        this.chance = chance;
        this.waves = waves();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A PNG of {@value #WIDTH} by {@value #HEIGHT}, dark on light with a contrast of at least 7 : 1. */
    static byte[] png(Code code) {
        DrawnCode drawing = new DrawnCode(code.chance());
        drawing.paper();
        drawing.digits(code.digits());
        drawing.lines();
        drawing.specks();
        drawing.canvas.dispose();
        return drawing.bytes();
    }

    private UnaryOperator<double[]> waves() {
        double length = between(70, 130);
        double phase = between(0, Math.TAU);
        double height = between(3, 6);
        double otherLength = between(50, 90);
        double otherPhase = between(0, Math.TAU);
        double otherHeight = between(1.5, 3.5);
        return point -> new double[] {
            point[0] + otherHeight * Math.sin(point[1] / otherLength * Math.TAU + otherPhase),
            point[1] + height * Math.sin(point[0] / length * Math.TAU + phase)
        };
    }

    private void paper() {
        canvas.setColor(
                Color.getHSBColor((float) between(0, 1), (float) between(0.02, 0.09), (float) between(0.95, 1)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private void ink() {
        canvas.setColor(
                Color.getHSBColor((float) between(0, 1), (float) between(0.4, 0.9), (float) between(0.15, 0.35)));
    }

    private void digits(String digits) {
        double step = (WIDTH - 2.0 * MARGIN) / digits.length();
        for (int i = 0; i < digits.length(); i++) {
            ink();
            digit(
                    Glyph.of(digits.charAt(i)),
                    MARGIN + step * (i + 0.5) + between(-4, 4),
                    HEIGHT / 2.0 + between(-7, 7));
        }
    }

    private void digit(Glyph glyph, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(between(-0.3, 0.3));
        place.shear(between(-0.25, 0.25), 0);
        place.scale(between(2.9, 3.7), between(3.6, 4.6));
        place.translate(-5, -7);
        canvas.setStroke(new BasicStroke((float) between(4.2, 6.5), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (double[][] stroke : glyph.strokes()) {
            canvas.draw(Stroke.through(stroke, point -> waves.apply(moved(place, point))));
        }
    }

    private static double[] moved(AffineTransform place, double[] point) {
        double[] moved = new double[2];
        place.transform(point, 0, moved, 0, 1);
        return moved;
    }

    /** Lines in the inks of the digits, so that no colour or thickness tells the one from the other. */
    private void lines() {
        for (int i = 0; i < LINES; i++) {
            ink();
            canvas.setStroke(new BasicStroke((float) between(1.6, 3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D line = Stroke.through(
                    new double[][] {
                        {between(-10, 40), between(8, HEIGHT - 8.0)},
                        {between(80, 130), between(8, HEIGHT - 8.0)},
                        {between(180, 230), between(8, HEIGHT - 8.0)},
                        {between(280, 330), between(8, HEIGHT - 8.0)}
                    },
                    waves);
            canvas.draw(line);
        }
    }

    private void specks() {
        for (int i = 0; i < SPECKS; i++) {
            ink();
            double size = between(1, 3.2);
            canvas.fill(new Ellipse2D.Double(between(0, WIDTH), between(0, HEIGHT), size, size));
        }
    }

    private double between(double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
