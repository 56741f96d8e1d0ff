package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Sources;
import vn.bantin.article.Withdrawing;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** {@code bantin import} as an archivist uses it. */
class ImportCommandTest {
    private static final String PAGE = """
            Phường Mai Lĩnh mở lớp bơi hè (15:31 14/06/2019)

            MLP - Sáng 14/06, phường mở lớp bơi hè ở hồ Trúc.

            Các em ở lớp bơi

            Lớp học có 24 em.

            Thu Trà

            Các bài mới đăng
            """;

    @TempDir
    static Path data;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path page = Path.of("");

    @BeforeAll
    static void lay_the_demonstration() {
        Portal.open(settings(), InstantSource.system()).close();
    }

    @BeforeEach
    void write_a_page() throws IOException {
        page = Files.writeString(folder.resolve("page.txt"), PAGE);
    }

    private static Settings settings() {
        return Settings.load(Map.of("data", data.toString()), Map.of());
    }

    private int run(String... arguments) {
        return Bantin.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int importing(Object... more) {
        List<String> arguments = new ArrayList<>(List.of("import", "--data", data.toString(), "--section", "tin-tuc"));
        for (Object one : more) {
            arguments.add(one.toString());
        }
        return run(arguments.toArray(String[]::new));
    }

    private static <T> T ask(Function<Handle, T> question) {
        try (Portal portal = Portal.open(settings(), InstantSource.system())) {
            return portal.database().read(question);
        }
    }

    private static Article articleAt(String host, String path) {
        return ask(tx -> {
            Site site = new Sites(tx).byHost(host).orElseThrow();
            return new Articles(tx, site.id()).byPath(path).orElseThrow();
        });
    }

    @Test
    void a_page_goes_in_and_its_bytes_are_kept() throws IOException {
        assertThat(importing(page)).isZero();

        assertThat(out.toString())
                .contains("title      Phường Mai Lĩnh mở lớp bơi hè")
                .contains("published  2019-06-14T15:31:00+07:00")
                .contains("dateline   MLP")
                .contains("caption    Các em ở lớp bơi")
                .contains("body 1/1   Lớp học có 24 em.")
                .contains("addendum   (none)")
                .contains("byline     Thu Trà")
                .contains("dropped    line 11 \"Các bài mới đăng\": label of the list of newer posts")
                .contains("imported as /tin-tuc/phuong-mai-linh-mo-lop-boi-he");
        Article article = articleAt("localhost", "tin-tuc/phuong-mai-linh-mo-lop-boi-he");
        byte[] kept =
                ask(tx -> new Sources(tx, 1).of(article.id()).orElseThrow().bytes());
        assertThat(kept).isEqualTo(Files.readAllBytes(page));
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        Files.writeString(page, PAGE.replace("lớp bơi hè", "lớp vẽ hè"));
        importing(page);
        long before = ask(ImportCommandTest::changes);

        assertThat(importing(page)).isZero();

        assertThat(out.toString()).contains("already here at /tin-tuc/phuong-mai-linh-mo-lop-ve-he, nothing changed");
        assertThat(ask(ImportCommandTest::changes)).isEqualTo(before);
    }

    @Test
    void the_same_article_from_a_file_saved_differently_is_the_same_article() throws IOException {
        String text = PAGE.replace("lớp bơi hè", "lớp đàn hè");
        Files.writeString(page, text);
        importing(page);
        Path decomposed = Files.writeString(
                folder.resolve("nfd.txt"), "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(importing(decomposed)).isZero();

        assertThat(out.toString()).contains("nfd.txt: already here at /tin-tuc/phuong-mai-linh-mo-lop-dan-he");
    }

    @Test
    void an_article_that_is_here_with_other_words_is_left_as_it_is() throws IOException {
        String text = PAGE.replace("lớp bơi hè", "lớp võ hè");
        Files.writeString(page, text);
        importing(page);
        Path other = Files.writeString(folder.resolve("other.txt"), text.replace("24 em", "42 em"));

        assertThat(importing(other)).isEqualTo(1);

        assertThat(err.toString()).contains("other.txt: the portal holds an article of this title and time");
    }

    @Test
    void a_dry_run_tells_everything_and_does_nothing() throws IOException {
        Files.writeString(page, PAGE.replace("lớp bơi hè", "lớp cờ hè"));
        long before = ask(ImportCommandTest::changes);

        assertThat(importing(page, "--dry-run")).isZero();

        assertThat(out.toString()).contains("would be imported as /tin-tuc/phuong-mai-linh-mo-lop-co-he");
        assertThat(ask(ImportCommandTest::changes)).isEqualTo(before);
    }

    private static long changes(Handle tx) {
        return tx.createQuery("SELECT COUNT(*) FROM change").mapTo(long.class).one();
    }

    @Test
    void what_is_no_article_is_skipped_with_a_line_and_the_others_go_in() throws IOException {
        Files.writeString(page, PAGE.replace("lớp bơi hè", "lớp múa hè"));
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\u00A0\n");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Path latin1 = Files.write(folder.resolve("latin1.txt"), "Phường họp".getBytes(StandardCharsets.UTF_16BE));
        Path windows = Files.write(folder.resolve("windows.txt"), new byte[] {'P', 'h', (byte) 0xFD, 'n', 'g', '\n'});
        Path note = Files.writeString(folder.resolve("note.txt"), "Nhớ mua mực in.\n");
        Path missing = folder.resolve("missing.txt");
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }

        assertThat(importing(empty, blank, binary, latin1, windows, note, missing, huge, page))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: " + empty + ": the file is empty",
                        "error: " + blank + ": the file holds only blanks",
                        "error: " + binary + ": the file is binary, not text",
                        "error: " + latin1 + ": the file is binary, not text",
                        "error: " + windows + ": the text is not UTF-8",
                        "error: " + note + ": this is no article: no title with a time of publication"
                                + " such as (15:31 14/02/2019) at its top",
                        "error: " + missing + ": there is no such file",
                        "error: " + huge + ": the file has 100 MB; a captured page has at most 5");
        assertThat(out.toString()).contains("imported as /tin-tuc/phuong-mai-linh-mo-lop-mua-he");
    }

    @Test
    void what_a_rule_refuses_is_told_in_words_on_a_dry_run_too() throws IOException {
        Files.writeString(page, PAGE.replace("lớp bơi hè", "lớp bơi hè " + "rất ".repeat(80) + "dài"));
        assertThat(importing(page, "--dry-run")).isEqualTo(1);
        assertThat(importing(page)).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(2)
                .containsOnly("error: " + page + ": The title is longer than 300 characters. Please shorten it.");
    }

    @Test
    void a_withdrawn_article_does_not_come_back_by_import() throws IOException {
        String text = PAGE.replace("lớp bơi hè", "lớp hội họa hè");
        Files.writeString(page, text);
        importing(page);
        Article article = articleAt("localhost", "tin-tuc/phuong-mai-linh-mo-lop-hoi-hoa-he");
        try (Portal portal = Portal.open(settings(), InstantSource.system())) {
            Account publisher = portal.database().write(tx -> new Accounts(tx, 1).named("Người duyệt", Role.PUBLISHER));
            new Withdrawing(portal.database(), InstantSource.system())
                    .withdraw(publisher, Objects.requireNonNull(article.liveEditionId()), "Sai");
        }
        Path again = Files.writeString(folder.resolve("again.txt"), "\uFEFF" + text);

        assertThat(importing(again)).isZero();

        assertThat(articleAt("localhost", article.path()).isLive()).isFalse();
    }

    @Test
    void an_empty_folder_is_no_success() {
        Path empty = folder.resolve("trống");
        assertThat(empty.toFile().mkdir()).isTrue();
        assertThat(importing(empty)).isEqualTo(1);
        assertThat(err.toString()).contains("error: there is no file in");
    }

    @Test
    void a_linked_folder_is_read_like_any_other() throws IOException {
        Path real = Files.createDirectory(folder.resolve("thật"));
        Files.writeString(real.resolve("page.txt"), PAGE.replace("lớp bơi hè", "lớp nhạc hè"));
        assertThat(importing(Files.createSymbolicLink(folder.resolve("liên kết"), real)))
                .isZero();
        assertThat(out.toString()).contains("lop-nhac-he");
    }

    @Test
    void a_folder_is_imported_file_by_file() throws IOException {
        Files.writeString(page, PAGE.replace("lớp bơi hè", "lớp chữ hè"));
        Files.writeString(folder.resolve("second.txt"), PAGE.replace("lớp bơi hè", "lớp toán hè"));
        assertThat(importing(folder)).isZero();
        assertThat(out.toString()).contains("lop-chu-he").contains("lop-toan-he");
    }

    @Test
    void an_article_from_the_future_is_not_published_today() throws IOException {
        Files.writeString(page, PAGE.replace("2019", "2999"));
        assertThat(importing(page)).isEqualTo(1);
        assertThat(err.toString()).contains("its time of publication is still to come");
    }

    @Test
    void another_site_is_chosen_by_its_host() throws IOException {
        Files.writeString(page, PAGE.replace("lớp bơi hè", "lớp hát hè"));
        assertThat(run(
                        "import",
                        "--data",
                        data.toString(),
                        "--site",
                        "thanhpho.localhost",
                        "--section",
                        "thong-bao",
                        page.toString()))
                .isZero();
        assertThat(articleAt("thanhpho.localhost", "thong-bao/phuong-mai-linh-mo-lop-hat-he")
                        .isLive())
                .isTrue();
    }

    @Test
    void wrong_use_says_what_there_is() {
        assertThat(run("import", "--data", data.toString(), "--section", "khong-co", page.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("error: localhost has no section \"khong-co\"; there are: tin-tuc,");
        assertThat(run("import", "--data", data.toString(), page.toString())).isEqualTo(2);
        assertThat(run("import", "--data", data.toString(), "--section", "tin-tuc"))
                .isEqualTo(2);
        assertThat(run("khong-co-lenh")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);
    }

    @Test
    void help_is_given_for_every_command() {
        for (String command : List.of("serve", "import")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("--data=DIR");
        }
    }
}
