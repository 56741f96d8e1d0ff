package vn.bantin.city;

import java.awt.Color;

/** The light of an hour, in which a scene is drawn. */
enum Light {
    MORNING("buổi sáng sớm", new Color(150, 196, 226), new Color(252, 226, 190), new Color(255, 238, 180), 1),
    NOON("lúc giữa trưa", new Color(96, 164, 220), new Color(206, 230, 244), new Color(255, 252, 226), 1),
    RAIN("một ngày nhiều mây", new Color(140, 150, 160), new Color(200, 206, 210), new Color(214, 218, 222), 0.85),
    EVENING("lúc chiều muộn", new Color(96, 84, 130), new Color(246, 164, 110), new Color(255, 206, 120), 0.75),
    HARVEST("một chiều nắng vàng", new Color(120, 176, 214), new Color(250, 232, 168), new Color(255, 226, 110), 0.95),
    NIGHT("khi trời vừa tối", new Color(28, 36, 74), new Color(92, 86, 128), new Color(250, 238, 196), 0.5);

    private final String words;
    private final Color sky;
    private final Color horizon;
    private final Color sun;
    private final double strength;

    Light(String words, Color sky, Color horizon, Color sun, double strength) {
        this.words = words;
        this.sky = sky;
        this.horizon = horizon;
        this.sun = sun;
        this.strength = strength;
    }

    String words() {
        return words;
    }

    Color sky() {
        return sky;
    }

    Color horizon() {
        return horizon;
    }

    Color sun() {
        return sun;
    }

    Color shaded(Color color) {
        return new Color((int) (color.getRed() * strength), (int) (color.getGreen() * strength), (int)
                (color.getBlue() * strength));
    }
}
