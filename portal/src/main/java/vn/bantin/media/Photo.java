package vn.bantin.media;

import java.awt.image.BufferedImage;
import vn.bantin.kit.text.Refusal;

/** A picture of unknown origin drawn anew as one JPEG for few eyes: upright, of modest size, with nothing but its pixels. */
@SuppressWarnings("ArrayRecordComponent") // made to be kept once and never compared
public record Photo(byte[] jpeg, int width, int height) {
    public static final int LONGEST_SIDE = 1600;

    /**
     * Draws it.
     *
     * @throws Refusal where it is no picture that can be read, or one of too many pixels
     */
    public static Photo of(byte[] bytes) {
        BufferedImage read = Scaling.readWithin(bytes, LONGEST_SIDE).image();
        BufferedImage drawn = Scaling.toWidth(read, width(read), false);
        if (drawn.getHeight() > LONGEST_SIDE) {
            throw new Refusal(MediaRule.NO_PICTURE);
        }
        return new Photo(Encoding.jpeg(drawn), drawn.getWidth(), drawn.getHeight());
    }

    /** What makes its longer side short enough; what is small stays as it is. */
    private static int width(BufferedImage picture) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        return longer <= LONGEST_SIDE
                ? picture.getWidth()
                : Math.max(1, (int) ((long) picture.getWidth() * LONGEST_SIDE / longer));
    }
}
