package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.bantin.kit.data.TestDatabases;

/** A machine for which there is no native library for WebP. */
class WithoutWebpTest {
    @Test
    void pictures_are_kept_without_webp() throws IOException, InterruptedException {
        assertThat(drawnOn("-Dos.arch=unheard-of")).isEqualTo("[JPEG] ''");
    }

    @Test
    void a_folder_for_temporary_files_that_cannot_be_written_does_no_harm() throws IOException, InterruptedException {
        assertThat(drawnOn("-Djava.io.tmpdir=/proc/nowhere")).isEqualTo("[JPEG] ''");
    }

    private static String drawnOn(String machine) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        machine,
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutWebpTest.class.getName(),
                        TestDatabases.folder().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().reduce((first, last) -> last).orElse("");
    }

    /** Draws one picture and says in which types. */
    public static void main(String[] arguments) {
        ImageIO.setUseCache(false); // for the painting, not for what is tested
        Drawing drawing = new Drawing(new Vault(Path.of(arguments[0])));
        Renditions renditions = new Renditions(drawing.all(Paintings.jpeg(40, 30), Focus.CENTRE));
        System.out.println(
                renditions.all().stream().map(Rendition::type).distinct().toList() + " '" + renditions.webpSrcset()
                        + "'");
    }
}
