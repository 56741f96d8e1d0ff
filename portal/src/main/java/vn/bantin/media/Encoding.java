package vn.bantin.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pixels as the bytes that readers get, without metadata. */
final class Encoding {
    private static final Logger LOG = LoggerFactory.getLogger(Encoding.class);
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.78f;
    private static final int LONGEST_WEBP_SIDE = 16_383;

    private Encoding() {}

    /** A progressive JPEG. */
    static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return bytes(writer, how, picture);
    }

    static byte[] png(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return bytes(writer, writer.getDefaultWriteParam(), picture);
    }

    /** A WebP; empty where this machine cannot write it or the picture is too long for one. */
    static Optional<byte[]> webp(BufferedImage picture, boolean lossless) {
        if (!Native.WORKS || Math.max(picture.getWidth(), picture.getHeight()) > LONGEST_WEBP_SIDE) {
            return Optional.empty();
        }
        return Optional.of(nativeWebp(picture, lossless));
    }

    private static byte[] nativeWebp(BufferedImage picture, boolean lossless) {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
        how.setCompressionType(lossless ? CompressionType.Lossless : CompressionType.Lossy);
        how.setCompressionQuality(WEBP_QUALITY);
        return bytes(writer, how, picture);
    }

    private static byte[] bytes(ImageWriter writer, ImageWriteParam how, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write a picture", failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Whether the native library for WebP is there for this machine, found out once by using it. */
    private static final class Native {
        static final boolean WORKS = works();

        private static boolean works() {
            try {
                return nativeWebp(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), false).length > 0;
            } catch (RuntimeException | LinkageError missing) {
                LOG.warn("pictures are kept without WebP, which this machine cannot write: {}", missing.toString());
                return false;
            }
        }
    }
}
