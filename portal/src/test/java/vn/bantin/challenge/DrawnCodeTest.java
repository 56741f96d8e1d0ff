package vn.bantin.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawnCodeTest {
    private static final Subject SUBJECT = new Subject(1, UUID.randomUUID());
    private static final Path FOLDER = Path.of("target", "challenges");

    private static Code code(String digits, int number) {
        byte[] nonce = new byte[16];
        nonce[0] = (byte) number;
        return new Code(SUBJECT, digits, Instant.EPOCH, nonce);
    }

    private static BufferedImage drawn(Code code) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(DrawnCode.png(code)));
    }

    @Test
    void a_person_can_look_at_codes() throws IOException {
        Files.createDirectories(FOLDER);
        for (int i = 0; i < 4; i++) {
            Path file = FOLDER.resolve("code-" + i + ".png");
            Files.write(file, DrawnCode.png(code(i % 2 == 0 ? "012345" : "678901", i)));
            assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(DrawnCode.WIDTH);
        }
    }

    @Test
    void no_two_pictures_of_the_same_digits_are_alike() {
        Set<String> pictures = new HashSet<>();
        IntStream.range(0, 50)
                .forEach(i ->
                        pictures.add(java.util.Base64.getEncoder().encodeToString(DrawnCode.png(code("123456", i)))));
        assertThat(pictures).hasSize(50);
    }

    @Test
    void who_asks_for_a_picture_again_learns_nothing_new() {
        assertThat(DrawnCode.png(code("123456", 7))).isEqualTo(DrawnCode.png(code("123456", 7)));
    }

    /** The paper is its own, so a dark page changes nothing of it. */
    @Test
    void ink_stands_out_from_paper_for_people_who_see_little() throws IOException {
        for (int i = 0; i < 50; i++) {
            BufferedImage picture = drawn(code("908172", i));
            double darkest = 1;
            double paper = luminance(picture.getRGB(0, 0));
            for (int x = 0; x < picture.getWidth(); x++) {
                for (int y = 0; y < picture.getHeight(); y++) {
                    darkest = Math.min(darkest, luminance(picture.getRGB(x, y)));
                }
            }
            assertThat((paper + 0.05) / (darkest + 0.05)).as("picture %d", i).isGreaterThan(7);
        }
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The lines that cross are a small part of what the digits are. */
    @Test
    void every_digit_leaves_its_ink() throws IOException {
        for (char digit = '0'; digit <= '9'; digit++) {
            BufferedImage picture = drawn(code(String.valueOf(digit).repeat(6), digit));
            long inked = IntStream.range(0, DrawnCode.WIDTH * DrawnCode.HEIGHT)
                    .filter(i -> luminance(picture.getRGB(i % DrawnCode.WIDTH, i / DrawnCode.WIDTH)) < 0.4)
                    .count();
            assertThat(inked).as("digit %s", digit).isBetween(2_500L, 12_000L);
        }
    }
}
