package vn.bantin.media;

import java.awt.Rectangle;
import vn.bantin.kit.text.Refusal;

/** The place of a picture that a crop must not lose: from 0, left and top, to 1, right and bottom. */
public record Focus(double x, double y) {
    public static final Focus CENTRE = new Focus(0.5, 0.5);

    private static final int CARD_WIDTH = 16;
    private static final int CARD_HEIGHT = 9;

    public Focus {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new Refusal(MediaRule.FOCUS_OUTSIDE);
        }
    }

    /** The largest card within a picture of this size, its middle as near to the focus as the edges allow. */
    Rectangle card(int width, int height) {
        int cardWidth = Math.min(width, Math.max(1, Math.round((float) height * CARD_WIDTH / CARD_HEIGHT)));
        int cardHeight = Math.min(height, Math.max(1, Math.round((float) width * CARD_HEIGHT / CARD_WIDTH)));
        return new Rectangle(place(x, width, cardWidth), place(y, height, cardHeight), cardWidth, cardHeight);
    }

    private static int place(double middle, int whole, int part) {
        return Math.clamp(Math.round(middle * whole - part / 2.0), 0, whole - part);
    }
}
