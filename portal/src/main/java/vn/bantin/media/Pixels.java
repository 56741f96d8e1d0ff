package vn.bantin.media;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** A picture as it is to be seen, upright; {@code drawing} says that edges matter more to it than shades. */
record Pixels(BufferedImage image, boolean drawing) {
    private static final int FEW_COLOURS = 256;
    private static final int OPAQUE = 0xFF;

    static Pixels ofPhotograph(BufferedImage image) {
        return new Pixels(image, false);
    }

    /** Pixels of a file that kept each of them: what can be seen through or has few colours was drawn. */
    static Pixels ofExact(BufferedImage image) {
        return new Pixels(image, isDrawing(image));
    }

    private static boolean isDrawing(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        boolean transparent = image.getColorModel().hasAlpha();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight() && (transparent || colours.size() <= FEW_COLOURS); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int colour : row) {
                if (colour >>> 24 != OPAQUE) {
                    return true;
                }
                if (colours.size() <= FEW_COLOURS) {
                    colours.add(colour);
                }
            }
        }
        return colours.size() <= FEW_COLOURS;
    }
}
