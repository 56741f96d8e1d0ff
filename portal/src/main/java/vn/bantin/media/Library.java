package vn.bantin.media;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** Takes a site's pictures in: the original is kept, what readers get is drawn anew in two widths. */
public final class Library {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int[] WIDTHS = {640, 1280};

    private final Database database;
    private final Vault vault;

    public Library(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Adds a picture; the same bytes with the same text alternative are one picture. */
    public Picture add(long site, byte[] original, String textAlternative) {
        Drawn drawn = draw(original, textAlternative);
        return database.write(tx -> new Pictures(tx, site).addOnce(drawn));
    }

    /** Draws the renditions of a picture and keeps their bytes; no site has it yet. */
    public Drawn draw(byte[] original, String textAlternative) {
        String words = PlainText.line(textAlternative);
        if (words.isEmpty()) {
            throw new Refusal(MediaRule.TEXT_ALTERNATIVE_MISSING);
        }
        if (original.length > MOST_BYTES) {
            throw new Refusal(MediaRule.TOO_LARGE);
        }
        BufferedImage pixels = Scaling.read(original);
        List<Rendition> renditions =
                widthsFor(pixels).mapToObj(width -> rendition(pixels, width)).toList();
        return new Drawn(vault.keep(original), words, renditions);
    }

    /** A picture is never drawn larger than it is. */
    private static IntStream widthsFor(BufferedImage picture) {
        return IntStream.of(WIDTHS)
                .map(width -> Math.min(width, picture.getWidth()))
                .distinct();
    }

    private Rendition rendition(BufferedImage picture, int width) {
        BufferedImage scaled = Scaling.toWidth(picture, width);
        return new Rendition(vault.keep(Scaling.jpeg(scaled)), scaled.getWidth(), scaled.getHeight());
    }
}
