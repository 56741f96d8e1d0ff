package vn.bantin.city;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** What a generated picture shows, and how it is drawn under the light of an hour. */
enum Scene {
    CANAL("Dãy nhà mái ngói đỏ bên con kênh") {
        @Override
        void draw(Graphics2D paper, Light light, Random chance) {
            houses(paper, light, chance, 430);
            water(paper, light, 430);
        }
    },
    FIELDS("Cánh đồng trải đến chân dãy núi") {
        @Override
        void draw(Graphics2D paper, Light light, Random chance) {
            mountains(paper, light, chance, 380);
            ground(paper, light, 380);
            furrows(paper, light);
        }
    },
    STREET("Phố nhiều nhà cao tầng, hai bên có hàng cây") {
        @Override
        void draw(Graphics2D paper, Light light, Random chance) {
            towers(paper, light, chance, 500);
            ground(paper, light, 500);
            trees(paper, light, chance, 520);
        }
    },
    LAKE("Hồ nước giữa rặng cây, xa xa là núi") {
        @Override
        void draw(Graphics2D paper, Light light, Random chance) {
            mountains(paper, light, chance, 360);
            water(paper, light, 360);
            trees(paper, light, chance, 600);
        }
    },
    BRIDGE("Cây cầu bắc qua sông") {
        @Override
        void draw(Graphics2D paper, Light light, Random chance) {
            houses(paper, light, chance, 360);
            water(paper, light, 360);
            bridge(paper, light);
        }
    },
    VILLAGE("Những ngôi nhà thấp sau hàng cây") {
        @Override
        void draw(Graphics2D paper, Light light, Random chance) {
            mountains(paper, light, chance, 330);
            ground(paper, light, 330);
            houses(paper, light, chance, 480);
            trees(paper, light, chance, 540);
        }
    };

    static final int WIDTH = 960;
    static final int HEIGHT = 640;

    private final String words;

    Scene(String words) {
        this.words = words;
    }

    abstract void draw(Graphics2D paper, Light light, Random chance);

    String textAlternative(Light light) {
        return words + ", " + light.words() + ".";
    }

    /** The picture as a photograph would come; the same for the same number. */
    byte[] jpeg(Light light, int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        try {
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setPaint(new GradientPaint(0, 0, light.sky(), 0, HEIGHT * 0.7f, light.horizon()));
            paper.fillRect(0, 0, WIDTH, HEIGHT);
            Random chance = new Random(number);
            paper.setColor(light.sun());
            paper.fillOval(80 + chance.nextInt(700), 50 + chance.nextInt(120), 90, 90);
            draw(paper, light, chance);
        } finally {
            paper.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException onlyMemory) {
            throw new UncheckedIOException(onlyMemory);
        }
        return bytes.toByteArray();
    }

    private static void mountains(Graphics2D paper, Light light, Random chance, int foot) {
        for (int range = 0; range < 2; range++) {
            Path2D ridge = new Path2D.Double();
            ridge.moveTo(0, foot);
            for (int x = 0; x <= WIDTH; x += 80) {
                ridge.lineTo(x, foot - 40 - (2 - range) * 40 - chance.nextInt(90));
            }
            ridge.lineTo(WIDTH, foot);
            ridge.closePath();
            paper.setColor(light.shaded(new Color(92, 128 + range * 20, 140 - range * 40)));
            paper.fill(ridge);
        }
    }

    private static void ground(Graphics2D paper, Light light, int top) {
        paper.setPaint(new GradientPaint(
                0, top, light.shaded(new Color(150, 176, 92)), 0, HEIGHT, light.shaded(new Color(94, 130, 62))));
        paper.fillRect(0, top, WIDTH, HEIGHT - top);
    }

    private static void furrows(Graphics2D paper, Light light) {
        paper.setColor(light.shaded(new Color(120, 148, 70)));
        for (int x = -400; x <= WIDTH + 400; x += 90) {
            paper.draw(new CubicCurve2D.Double(WIDTH / 2.0, 380, WIDTH / 2.0, 460, x, 560, x * 1.4 - 180, HEIGHT));
        }
    }

    private static void water(Graphics2D paper, Light light, int top) {
        paper.setPaint(new GradientPaint(0, top, light.horizon(), 0, HEIGHT, light.shaded(new Color(58, 104, 128))));
        paper.fillRect(0, top, WIDTH, HEIGHT - top);
        paper.setColor(light.sun());
        for (int line = 0; line < 24; line++) {
            int y = top + 10 + line * 11;
            paper.drawLine((line * 173) % WIDTH, y, (line * 173) % WIDTH + 60, y);
        }
    }

    private static void houses(Graphics2D paper, Light light, Random chance, int foot) {
        for (int x = 10; x < WIDTH - 90; x += 90 + chance.nextInt(40)) {
            int height = 70 + chance.nextInt(60);
            paper.setColor(light.shaded(new Color(236, 214 + chance.nextInt(20), 170 + chance.nextInt(40))));
            paper.fillRect(x, foot - height, 86, height);
            Path2D roof = new Path2D.Double();
            roof.moveTo(x - 8, foot - height);
            roof.lineTo(x + 43, foot - height - 42);
            roof.lineTo(x + 94, foot - height);
            roof.closePath();
            paper.setColor(light.shaded(new Color(176, 62 + chance.nextInt(30), 44)));
            paper.fill(roof);
            paper.setColor(light.shaded(new Color(86, 70, 58)));
            paper.fillRect(x + 32, foot - 40, 22, 40);
        }
    }

    private static void towers(Graphics2D paper, Light light, Random chance, int foot) {
        for (int x = 0; x < WIDTH; x += 110) {
            int height = 160 + chance.nextInt(200);
            paper.setColor(light.shaded(new Color(180, 188 + chance.nextInt(20), 200)));
            paper.fillRect(x, foot - height, 96, height);
            paper.setColor(light.sun());
            for (int floor = 0; floor < height / 34; floor++) {
                for (int window = 0; window < 3; window++) {
                    paper.fillRect(x + 12 + window * 28, foot - height + 14 + floor * 34, 14, 16);
                }
            }
        }
    }

    private static void trees(Graphics2D paper, Light light, Random chance, int foot) {
        for (int x = 30; x < WIDTH; x += 100 + chance.nextInt(60)) {
            paper.setColor(light.shaded(new Color(92, 70, 48)));
            paper.fillRect(x + 22, foot - 50, 12, 56);
            paper.setColor(light.shaded(new Color(54, 110 + chance.nextInt(40), 62)));
            paper.fillOval(x - 8, foot - 120, 72, 84);
        }
    }

    private static void bridge(Graphics2D paper, Light light) {
        paper.setColor(light.shaded(new Color(150, 150, 156)));
        paper.fillRect(0, 420, WIDTH, 26);
        for (int x = 90; x < WIDTH; x += 190) {
            paper.fillRect(x, 440, 24, 120);
        }
    }
}
