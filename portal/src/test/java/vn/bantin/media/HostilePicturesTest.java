package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.kit.data.TestDatabases;

/** Files that mean harm: they are refused, or nothing of them but their pixels goes on. */
class HostilePicturesTest {
    private static final String PAYLOAD = "<script>alert(document.domain)</script>";

    private final Vault vault = new Vault(TestDatabases.folder());
    private final Drawing drawing = new Drawing(vault);

    @Test
    void a_drawing_with_a_script_is_refused() {
        refusedAsNoPicture(
                latin("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">" + PAYLOAD + "</svg>"));
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_refused() {
        refusedAsNoPicture(latin("<!DOCTYPE html><html>" + PAYLOAD + "</html>"));
        refusedAsNoPicture(latin("\u00FF\u00D8\u00FF\u00E0<html>" + PAYLOAD + "</html>"));
        refusedAsNoPicture(latin("GIF89a/*" + PAYLOAD + "*/=1;"));
        refusedAsNoPicture(latin("RIFF\u0010\0\0\0WEBPVP8 " + PAYLOAD));
    }

    @Test
    void an_archive_behind_a_picture_is_gone() {
        nothingGoesOn(joined(Paintings.inFormat("gif"), zip()));
        nothingGoesOn(joined(Paintings.jpeg(40, 30), zip()));
        nothingGoesOn(joined(Paintings.png(40, 30), zip()));
        nothingGoesOn(joined(Paintings.webp(40, 30), zip()));
    }

    @Test
    void what_is_written_beside_the_pixels_is_gone() {
        nothingGoesOn(joined(Paintings.jpeg(40, 30), latin(PAYLOAD)));
        nothingGoesOn(joined(Paintings.png(40, 30), latin(PAYLOAD)));
        byte[] telling = Paintings.jpegThatTells(400, 300, PAYLOAD);
        assertThat(text(telling)).contains(PAYLOAD);
        nothingGoesOn(telling);
    }

    @Test
    void a_small_file_that_unfolds_to_the_size_of_a_field_is_refused() {
        refused(MediaRule.TOO_MANY_PIXELS, () -> draw(Paintings.pngThatClaims(50_000, 50_000)));
        refused(MediaRule.TOO_MANY_PIXELS, () -> draw(Paintings.pngThatClaims(10_000, 10_000)));
    }

    @Test
    void a_picture_of_as_many_pixels_as_are_allowed_is_read_thinned_out() {
        Pixels pixels = Scaling.read(Paintings.jpeg(8_650, 5_780));
        assertThat(pixels.image().getWidth()).isBetween(2 * Drawing.WIDEST, 4 * Drawing.WIDEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void a_picture_that_was_cut_off_is_refused_or_drawn(String format) {
        byte[] whole = Paintings.inFormat(format);
        for (int length = 0; length < whole.length; length += 7) {
            Attempt.of(Arrays.copyOf(whole, length)).requireRefusedOrClean();
        }
    }

    @Test
    void a_picture_of_a_telephone_that_cannot_be_read_says_what_to_do() {
        for (String brand : List.of("heic", "heix", "mif1")) {
            refused(MediaRule.HEIC, () -> draw(latin("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic")));
        }
        refusedAsNoPicture(latin("\0\0\0\u0018ftypisom\0\0\0\0"));
    }

    private void refusedAsNoPicture(byte[] file) {
        refused(MediaRule.NO_PICTURE, () -> draw(file));
    }

    private void nothingGoesOn(byte[] file) {
        assertThat(draw(file))
                .isNotEmpty()
                .allSatisfy(rendition -> assertThat(
                                text(vault.bytes(rendition.hash()).orElseThrow()))
                        .doesNotContain("script")
                        .doesNotContain("PK\u0003\u0004")
                        .doesNotContain("Exif"));
    }

    private List<Rendition> draw(byte[] file) {
        return drawing.all(file, Focus.CENTRE);
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write(latin("Main-Class: Evil"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
