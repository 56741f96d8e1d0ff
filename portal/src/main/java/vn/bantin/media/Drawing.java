package vn.bantin.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.bantin.media.Rendition.Kind;

/** Draws the renditions of a picture and keeps their bytes in the vault. */
final class Drawing {
    static final int WIDEST = 1920;

    /** The widest first, since each is drawn from the one before. */
    private static final int[] WHOLE_WIDTHS = {WIDEST, 1280, 640, 320};

    private static final int[] CARD_WIDTHS = {1280, 640, 320};

    private final Vault vault;

    Drawing(Vault vault) {
        this.vault = vault;
    }

    /** All renditions of a picture, with its card around the focus. */
    List<Rendition> all(byte[] original, Focus focus) {
        Pixels pixels = Scaling.read(original);
        List<Rendition> renditions = new ArrayList<>(draw(Kind.WHOLE, pixels, WHOLE_WIDTHS));
        renditions.addAll(card(pixels, focus));
        return renditions;
    }

    /** Only its card. */
    List<Rendition> card(byte[] original, Focus focus) {
        return card(Scaling.read(original), focus);
    }

    private List<Rendition> card(Pixels pixels, Focus focus) {
        Rectangle part = focus.card(pixels.image().getWidth(), pixels.image().getHeight());
        BufferedImage cropped = pixels.image().getSubimage(part.x, part.y, part.width, part.height);
        return draw(Kind.CARD, new Pixels(cropped, pixels.drawing()), CARD_WIDTHS);
    }

    /** A picture is never drawn larger than it is. */
    private List<Rendition> draw(Kind kind, Pixels pixels, int[] widths) {
        List<Rendition> renditions = new ArrayList<>();
        BufferedImage scaled = pixels.image();
        for (int width : IntStream.of(widths)
                .map(width -> Math.min(width, pixels.image().getWidth()))
                .distinct()
                .toArray()) {
            scaled = Scaling.toWidth(scaled, width, pixels.drawing());
            renditions.addAll(keep(kind, scaled, pixels.drawing()));
        }
        return renditions;
    }

    private List<Rendition> keep(Kind kind, BufferedImage scaled, boolean drawing) {
        List<Rendition> kept = new ArrayList<>();
        kept.add(
                drawing
                        ? keep(kind, PictureType.PNG, scaled, Encoding.png(scaled))
                        : keep(kind, PictureType.JPEG, scaled, Encoding.jpeg(scaled)));
        Encoding.webp(scaled, drawing).ifPresent(bytes -> kept.add(keep(kind, PictureType.WEBP, scaled, bytes)));
        return kept;
    }

    private Rendition keep(Kind kind, PictureType type, BufferedImage scaled, byte[] bytes) {
        return new Rendition(vault.keep(bytes), kind, type, scaled.getWidth(), scaled.getHeight());
    }
}
