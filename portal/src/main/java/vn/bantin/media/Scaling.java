package vn.bantin.media;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.bantin.kit.text.Refusal;

/** Reads a picture of unknown origin and draws it anew, so that nothing but its pixels goes on. */
final class Scaling {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");
    private static final String PHOTOGRAPH = "jpeg";
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;

    /** Twice the widest rendition: what is read is then halved once more, which smooths what the reader left out. */
    private static final int WIDE_ENOUGH = 2 * Drawing.WIDEST;

    static {
        keepStrangersFromNativeCode();
    }

    private Scaling() {}

    /** The library that writes our WebP would also read a stranger's, in C; the reader in Java does that here. */
    private static void keepStrangersFromNativeCode() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        WebPImageReaderSpi reader = registry.getServiceProviderByClass(WebPImageReaderSpi.class);
        if (reader != null) {
            registry.deregisterServiceProvider(reader);
        }
    }

    /** The picture's pixels, no more of them than are needed; its size is looked at before any memory is given to it. */
    static Pixels read(byte[] bytes) {
        return read(bytes, (width, height) -> width / WIDE_ENOUGH);
    }

    /** The same, no more than what is to be this long on its longer side needs. */
    static Pixels readWithin(byte[] bytes, int longerSide) {
        return read(bytes, (width, height) -> Math.max(width, height) / longerSide);
    }

    /** @param thinning of which width and height, upright, each how many-th pixel is enough */
    private static Pixels read(byte[] bytes, IntBinaryOperator thinning) {
        if (isHeic(bytes)) {
            throw new Refusal(MediaRule.HEIC);
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refusal(MediaRule.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!FORMATS.contains(format)) {
                throw new Refusal(MediaRule.NO_PICTURE);
            }
            try {
                reader.setInput(input, true, true);
                BufferedImage upright = read(reader, Orientation.of(bytes), thinning);
                return format.equals(PHOTOGRAPH) ? Pixels.ofPhotograph(upright) : Pixels.ofExact(upright);
            } finally {
                reader.dispose();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new Refusal(MediaRule.NO_PICTURE);
        }
    }

    /** By the brand in its first box (ISO/IEC 14496-12 and 23008-12). */
    private static boolean isHeic(byte[] bytes) {
        return bytes.length >= 12
                && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && HEIC.contains(new String(bytes, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static BufferedImage read(ImageReader reader, Orientation orientation, IntBinaryOperator thinning)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        requireModest(width, height);
        int wanted = orientation.isLying() ? thinning.applyAsInt(height, width) : thinning.applyAsInt(width, height);
        int step = Math.max(1, wanted);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return orientation.upright(reader.read(0, how));
    }

    private static void requireModest(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new Refusal(MediaRule.TOO_MANY_PIXELS);
        }
    }

    /** The picture in that width, its proportions kept. */
    static BufferedImage toWidth(BufferedImage picture, int width, boolean transparent) {
        BufferedImage source = picture;
        while (source.getWidth() / 2 >= width) {
            source = draw(source, source.getWidth() / 2, transparent);
        }
        return draw(source, width, transparent);
    }

    /** What could be seen through stands on white, unless it may stay so. */
    private static BufferedImage draw(BufferedImage picture, int width, boolean transparent) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        BufferedImage drawn = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, transparent ? null : Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
