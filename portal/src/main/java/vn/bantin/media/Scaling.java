package vn.bantin.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import vn.bantin.kit.text.Refusal;

/** Reads a picture of unknown origin and draws it anew, so that nothing but its pixels goes on. */
final class Scaling {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.82f;

    private Scaling() {}

    /** The picture's pixels; its size is looked at before any memory is given to it. */
    static BufferedImage read(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refusal(MediaRule.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new Refusal(MediaRule.NO_PICTURE);
            }
            try {
                reader.setInput(input, true, true);
                requireModest(reader.getWidth(0), reader.getHeight(0));
                return Orientation.of(bytes).upright(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new Refusal(MediaRule.NO_PICTURE);
        }
    }

    private static void requireModest(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new Refusal(MediaRule.TOO_LARGE);
        }
    }

    /** The picture in that width, its proportions kept, on white where it was transparent. */
    static BufferedImage toWidth(BufferedImage picture, int width) {
        BufferedImage source = picture;
        while (source.getWidth() / 2 >= width) {
            source = draw(source, source.getWidth() / 2);
        }
        return draw(source, width);
    }

    private static BufferedImage draw(BufferedImage picture, int width) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }

    /** The picture as a progressive JPEG without metadata. */
    static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write a picture", failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
