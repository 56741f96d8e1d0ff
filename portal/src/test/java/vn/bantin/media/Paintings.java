package vn.bantin.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files for tests, made on the spot. */
public final class Paintings {
    public static final String SECRET = "20.5639N 105.9423E, may anh cua Men";

    private Paintings() {}

    /** A file that no other call gives, so that one test does not publish another's picture. */
    public static byte[] anotherJpeg(int width, int height) {
        return jpegThatTells(width, height, UUID.randomUUID().toString());
    }

    public static byte[] jpeg(int width, int height) {
        return file("jpeg", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return file("png", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** A red square in the middle of nothing. */
    static byte[] transparentPng(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(size / 4, size / 4, size / 2, size / 2);
        graphics.dispose();
        return file("png", picture);
    }

    public static byte[] webp(int width, int height) {
        return Encoding.webp(picture(width, height, BufferedImage.TYPE_INT_RGB), false)
                .orElseThrow();
    }

    /** No two pixels of a row alike. */
    static byte[] colourfulPng(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x * 60_013 + y * 211);
            }
        }
        return file("png", picture);
    }

    /** The left half blue, the right half red. */
    static byte[] halves(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return file("jpeg", picture);
    }

    public static byte[] inFormat(String format) {
        int type = format.equals("wbmp") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        return file(format, picture(40, 30, type));
    }

    /** A JPEG whose EXIF block and comment say where it was taken. */
    static byte[] jpegThatTellsTooMuch(int width, int height) {
        return jpegThatTells(width, height, SECRET);
    }

    static byte[] jpegThatTells(int width, int height, String words) {
        return withExif(jpeg(width, height), 1, words);
    }

    /** A JPEG as a telephone held upright takes it: the pixels lie, and the sixth orientation says to turn them. */
    public static byte[] jpegThatLies(int width, int height) {
        return withExif(jpeg(width, height), 6, SECRET);
    }

    /** A JPEG with a block of GPS as a telephone writes it: 20°33'50" north, 105°56'32" east. */
    public static byte[] jpegThatSaysWhere(int width, int height) {
        ByteBuffer tiff = ByteBuffer.allocate(128);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put(new byte[] {'E', 0, 0, 0});
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(104).putInt(0);
        for (int part : new int[] {20, 33, 50, 105, 56, 32}) {
            tiff.putInt(part).putInt(1);
        }
        byte[] jpeg = jpeg(width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {jpeg[0], jpeg[1]});
        segment(out, 0xE1, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
        segment(out, 0xFE, SECRET.getBytes(StandardCharsets.US_ASCII), new byte[0]);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation, String words) {
        byte[] secret = words.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + secret.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(8 + 2 + 2 * 12 + 4);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0).put(secret);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {jpeg[0], jpeg[1]});
        segment(out, 0xE1, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
        segment(out, 0xFE, secret, new byte[0]);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] head, byte[] rest) {
        int length = 2 + head.length + rest.length;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(head);
        out.writeBytes(rest);
    }

    /** A PNG of a few bytes whose header claims this size. */
    public static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(2, 2);
        ByteBuffer buffer = ByteBuffer.wrap(png);
        buffer.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        buffer.putInt(29, (int) crc.getValue());
        return png;
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x9B2C2C));
        graphics.fillOval(width / 4, height / 4, Math.max(1, width / 2), Math.max(1, height / 2));
        graphics.dispose();
        return picture;
    }

    private static byte[] file(String format, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
