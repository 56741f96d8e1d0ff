package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.PublicPages;
import vn.bantin.RichStory;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** The Nu HTML checker reads one public page of every kind; it runs as a program of its own, with its own Jetty. */
class HtmlCheckerTest {
    @TempDir
    private Path folder;

    @Test
    void the_html_of_every_public_page_is_without_error_or_warning() throws Exception {
        List<String> pages = PublicPages.all().toList();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String page = RunningPortal.on(Engine.SQLITE).get(pages.get(i)).body();
            files.add(Files.writeString(folder.resolve("page" + i + ".html"), page)
                    .toString());
        }
        assertThat(check(files)).isEmpty();
    }

    @Test
    void the_html_of_a_corrected_article_and_of_its_former_editions_is_so_too() throws Exception {
        RunningPortal portal = RunningPortal.on(Engine.SQLITE);
        RichStory story = RichStory.in(portal);
        List<String> files = new ArrayList<>();
        for (String query : List.of("", "?ban=1", "?ban=2&ngon-ngu=en")) {
            String page = portal.get(story.path() + query, RunningPortal.HOST).body();
            files.add(Files.writeString(folder.resolve("story" + files.size() + ".html"), page)
                    .toString());
        }
        assertThat(check(files)).isEmpty();
    }

    @Test
    void the_checker_finds_an_error_where_there_is_one() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.html"), "<!doctype html><title>x</title><p><b>y</p>");
        assertThat(check(List.of(broken.toString()))).contains("error");
    }

    private static String check(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("..", "html-checker", "target", "lib", "*").toString(),
                "nu.validator.client.SimpleCommandLineValidator"));
        command.addAll(files);
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        checker.waitFor();
        return said.lines().filter(line -> !line.startsWith("WARNING: ")).reduce("", (all, line) -> all + line + "\n");
    }
}
