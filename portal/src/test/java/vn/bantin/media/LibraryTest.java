package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Sha256;
import vn.bantin.kit.data.TestDatabases;

@ParameterizedClass
@EnumSource(Engine.class)
class LibraryTest {
    private static final String WORDS = "Cây cầu bắc qua sông";

    private final Newsroom newsroom;
    private final Path folder = TestDatabases.folder();
    private final Vault vault = new Vault(folder);
    private final Library library;

    LibraryTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.library = new Library(newsroom.database, vault, 20);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 1000, '320x160 640x320 1280x640 1920x960'",
        "1281, 1281, '320x320 640x640 1280x1280 1281x1281'",
        "1280, 720, '320x180 640x360 1280x720'",
        "900, 1200, '320x427 640x853 900x1200'",
        "640, 100, '320x50 640x100'",
        "320, 200, '320x200'",
        "1, 1, '1x1'",
        "3000, 1, '320x1 640x1 1280x1 1920x1'"
    })
    void a_picture_is_kept_in_four_widths_in_its_proportions_and_never_larger_than_it_is(
            int width, int height, String sizes) {
        Picture picture = add(Paintings.jpeg(width, height));
        for (PictureType type : List.of(PictureType.JPEG, PictureType.WEBP)) {
            assertThat(only(picture, Rendition.Kind.WHOLE, type))
                    .extracting(one -> one.width() + "x" + one.height())
                    .containsExactly(sizes.split(" "));
        }
        for (Rendition rendition : picture.renditions()) {
            BufferedImage pixels = Paintings.read(bytes(rendition));
            assertThat(pixels.getWidth()).isEqualTo(rendition.width());
            assertThat(pixels.getHeight()).isEqualTo(rendition.height());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 1000, '320x180 640x360 1280x720'",
        "1600, 900, '320x180 640x360 1280x720'",
        "900, 1600, '320x180 640x360 900x506'",
        "300, 300, '300x169'",
        "1, 1, '1x1'"
    })
    void a_card_is_16_to_9(int width, int height, String sizes) {
        assertThat(only(add(Paintings.jpeg(width, height)), Rendition.Kind.CARD, PictureType.JPEG))
                .extracting(one -> one.width() + "x" + one.height())
                .containsExactly(sizes.split(" "));
    }

    private static List<Rendition> only(Picture picture, Rendition.Kind kind, PictureType type) {
        return picture.renditions().stream()
                .filter(rendition -> rendition.kind() == kind && rendition.type() == type)
                .toList();
    }

    @Test
    void a_picture_comes_back_with_its_name_its_words_and_its_renditions() {
        Picture added = add(Paintings.jpeg(1300, 700));
        assertThat(found(added)).isEqualTo(added);
        assertThat(added.name()).isEqualTo("cau");
        assertThat(added.textAlternative()).isEqualTo(WORDS);
        assertThat(added.addedAt()).isBetween(Instant.now().minusSeconds(600), Instant.now());
        assertThat(added.smallest().width()).isEqualTo(320);
        assertThat(added.largest().width()).isEqualTo(1300);
        assertThat(added.srcset())
                .startsWith(added.smallest().path() + " 320w, ")
                .endsWith(", " + added.largest().path() + " 1300w")
                .doesNotContain(".webp");
        assertThat(added.as(Rendition.Kind.CARD).webpSrcset())
                .contains(".webp 320w, ")
                .endsWith(".webp 1244w")
                .doesNotContain(".jpg");
    }

    @Test
    void a_rendition_is_named_by_its_bytes() {
        Rendition rendition = add(Paintings.jpeg(320, 200)).largest();
        assertThat(Sha256.of(bytes(rendition))).isEqualTo(rendition.hash());
        assertThat(rendition.path()).isEqualTo("/media/" + rendition.hash() + ".jpg");
    }

    @Test
    void the_same_bytes_are_one_picture_with_the_words_it_has() {
        Picture first = add(Paintings.jpeg(320, 200));
        var before = Contents.of(newsroom.database);
        assertThat(library.add(newsroom.site.id(), "khac.jpg", Paintings.jpeg(320, 200), "Cây cầu lúc chiều"))
                .isEqualTo(first);
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void the_same_bytes_on_another_site_are_another_picture() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        Picture first = add(Paintings.jpeg(320, 200));
        Picture theirs = library.add(other, "cau.jpg", Paintings.jpeg(320, 200), WORDS);
        assertThat(theirs.id()).isNotEqualTo(first.id());
        assertThat(newsroom.database
                        .read(tx -> new Pictures(tx, other).byIds(List.of(first.id(), theirs.id())))
                        .keySet())
                .containsExactly(theirs.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "\u200B"})
    void the_words_of_a_picture_may_come_later(String words) {
        assertThat(library.add(newsroom.site.id(), "cau.jpg", Paintings.jpeg(20, 20), words)
                        .textAlternative())
                .isEmpty();
    }

    @Test
    void words_that_nobody_would_listen_to_are_refused() {
        nothingIsKept(MediaRule.TEXT_ALTERNATIVE_TOO_LONG, Paintings.jpeg(20, 20), "a".repeat(501));
    }

    @Test
    void what_is_no_picture_is_refused() {
        for (byte[] garbage : List.of(
                new byte[0],
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "<?php system($_GET[0]);".getBytes(StandardCharsets.UTF_8),
                "GIF89a<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8))) {
            nothingIsKept(MediaRule.NO_PICTURE, garbage, WORDS);
        }
    }

    @Test
    void a_picture_that_breaks_off_is_refused() {
        byte[] png = Paintings.png(200, 100);
        byte[] jpeg = Paintings.jpeg(200, 100);
        nothingIsKept(MediaRule.NO_PICTURE, Arrays.copyOf(png, png.length / 2), WORDS);
        nothingIsKept(MediaRule.NO_PICTURE, Arrays.copyOf(png, 40), WORDS);
        nothingIsKept(MediaRule.NO_PICTURE, Arrays.copyOf(jpeg, 100), WORDS);
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_refused_before_any_memory_is_given_to_it() {
        nothingIsKept(MediaRule.TOO_MANY_PIXELS, Paintings.pngThatClaims(60_000, 60_000), WORDS);
        nothingIsKept(MediaRule.TOO_MANY_PIXELS, Paintings.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE), WORDS);
        nothingIsKept(MediaRule.TOO_MANY_PIXELS, Paintings.pngThatClaims(50_000_001, 1), WORDS);
    }

    @Test
    void a_file_of_more_than_twenty_megabytes_is_refused() {
        byte[] padded = Arrays.copyOf(Paintings.jpeg(20, 20), 20 * 1024 * 1024 + 1);
        nothingIsKept(MediaRule.TOO_LARGE, padded, WORDS);
    }

    private void nothingIsKept(MediaRule rule, byte[] file, String words) {
        var before = Contents.of(newsroom.database);
        refused(rule, () -> library.add(newsroom.site.id(), "cau.jpg", file, words));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_rendition_carries_what_the_camera_wrote_beside_the_pixels() {
        byte[] original = Paintings.jpegThatTellsTooMuch(1300, 700);
        assertThat(latin(original)).contains(Paintings.SECRET);

        Picture picture = add(original);

        assertThat(picture.renditions())
                .hasSize(14)
                .allSatisfy(rendition -> assertThat(latin(bytes(rendition)))
                        .doesNotContain(Paintings.SECRET)
                        .doesNotContain("Exif"));
    }

    @Test
    void the_original_is_kept_to_the_byte() {
        byte[] original = Paintings.jpegThatTellsTooMuch(40, 30);
        add(original);
        assertThat(vault.bytes(Sha256.of(original))).hasValue(original);
    }

    @Test
    void what_can_be_seen_through_stays_so() {
        for (Rendition rendition : add(Paintings.transparentPng(1300)).renditions()) {
            BufferedImage pixels = Paintings.read(bytes(rendition));
            assertThat(rendition.type()).isNotEqualTo(PictureType.JPEG);
            assertThat(pixels.getRGB(1, pixels.getHeight() / 2) >>> 24).isZero();
            assertThat(near(pixels.getRGB(pixels.getWidth() / 2, pixels.getHeight() / 2), Color.RED))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "gif, PNG"})
    void a_photograph_becomes_a_jpeg_and_what_has_few_colours_a_png(String format, PictureType type) {
        Rendition rendition = add(Paintings.inFormat(format)).largest();
        assertThat(rendition.type()).isEqualTo(type);
        assertThat(latin(bytes(rendition))).startsWith(type == PictureType.PNG ? "\u0089PNG" : "\u00FF\u00D8\u00FF");
        BufferedImage pixels = Paintings.read(bytes(rendition));
        assertThat(near(pixels.getRGB(1, 1), Color.WHITE)).isTrue();
        assertThat(near(pixels.getRGB(20, 15), new Color(0x9B2C2C))).isTrue();
    }

    @Test
    void a_photograph_that_came_as_png_becomes_a_jpeg() {
        assertThat(add(Paintings.colourfulPng(400, 300)).largest().type()).isEqualTo(PictureType.JPEG);
    }

    @Test
    void a_webp_is_read() {
        Rendition rendition = add(Paintings.webp(700, 400)).largest();
        assertThat(rendition.width()).isEqualTo(700);
        assertThat(near(Paintings.read(bytes(rendition)).getRGB(350, 200), new Color(0x9B2C2C)))
                .isTrue();
    }

    private Picture add(byte[] file) {
        return library.add(newsroom.site.id(), "cau.jpg", file, WORDS);
    }

    private Picture found(Picture picture) {
        return newsroom.database
                .read(tx -> new Pictures(tx, newsroom.site.id())
                        .byIds(List.of(picture.id())).values().stream().findFirst())
                .orElseThrow();
    }

    private byte[] bytes(Rendition rendition) {
        return vault.bytes(rendition.hash()).orElseThrow();
    }

    private static boolean near(int rgb, Color expected) {
        Color colour = new Color(rgb);
        return Math.abs(colour.getRed() - expected.getRed()) < 12
                && Math.abs(colour.getGreen() - expected.getGreen()) < 12
                && Math.abs(colour.getBlue() - expected.getBlue()) < 12;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
