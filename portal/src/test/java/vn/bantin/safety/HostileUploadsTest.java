package vn.bantin.safety;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.bantin.DeskClient;
import vn.bantin.DeskClient.File;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.manuscript.Docx;
import vn.bantin.media.Paintings;

/** Files that mean harm, sent to the desk by somebody who may send files: refused with a sentence, and nothing is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadsTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final int MEGABYTE = 1 << 20;

    private final TwoSites sites = TwoSites.on(Engine.SQLITE);
    private final DeskClient writer = sites.here.as(Role.REPORTER);

    @AfterAll
    void stop() {
        sites.close();
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_calls_itself() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ve.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\">" + SCRIPT + "</svg>"));
        files.put(
                "ve.png",
                text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>"));
        files.put("trang.jpg", text("<!doctype html><html>" + SCRIPT));
        files.put("trang-co-dau.jpg", text("\u00FF\u00D8\u00FF\u00E0" + SCRIPT));
        files.put("hai-mat.gif", text("GIF89a/*\0\0\0\0*/=1;alert(1);"));
        files.put("webp-gia.webp", text("RIFF\u0010\0\0\0WEBPVP8 " + SCRIPT));
        files.put("bom.png", Paintings.pngThatClaims(50_000, 50_000));
        files.put("cut.jpg", Arrays.copyOf(Paintings.jpeg(400, 300), 300));
        files.put("cut.png", Arrays.copyOf(Paintings.png(400, 300), 40));
        files.put("cut.gif", Arrays.copyOf(Paintings.inFormat("gif"), 12));
        files.put("iphone.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        files.put("script.ps", text("%!PS\n(/etc/passwd) (r) file"));
        files.put("doc.bmp", text("BM" + "\0".repeat(60)));
        files.put("chuong-trinh.exe", text("MZ\u0090\0\u0003"));
        files.put("zip.jpg", zip(Map.of("a.html", text(SCRIPT))));
        files.put("mot-byte.jpg", new byte[1]);
        files.put("rong.jpg", new byte[0]);
        files.put("tram-mb.jpg", head(Paintings.jpeg(40, 30), 100 * MEGABYTE));
        List<String> before = kept();
        files.forEach((name, bytes) -> {
            HttpResponse<String> answer =
                    writer.upload("/ban-bien-tap/anh", new File("file", name, "image/jpeg", bytes));
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
            assertThat(answer.body()).as(name).matches("\\{\"refused\":\"[^\"]{20,}\"}");
        });
        assertThat(kept()).isEqualTo(before);
        requireAlive();
    }

    @Test
    void the_form_of_the_page_says_the_same_and_keeps_what_was_typed() {
        String draft = sites.here.draft("Bài có ảnh xấu");
        HttpResponse<String> answer =
                writer.upload(draft, new File("picture_file", "ve.svg", "image/svg+xml", text("<svg>" + SCRIPT)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).hasSizeGreaterThan(20);
    }

    @Test
    void what_is_no_manuscript_is_refused_and_the_draft_stays_as_it_was() throws IOException {
        String draft = sites.here.draft("Bài chờ văn bản");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bom.docx", bomb());
        files.put("html.docx", text("<html>" + SCRIPT));
        files.put("macro.docm", zip(Map.of("word/vbaProject.bin", new byte[10], "word/document.xml", text("<w/>"))));
        files.put("trong.docx", zip(Map.of()));
        files.put("leo.docx", zip(Map.of("../../../../tmp/bantin-leo-ra.txt", text("x"))));
        byte[] whole = Docx.of(Docx.p("Nội dung")).bytes();
        files.put("cut.docx", Arrays.copyOf(whole, whole.length / 2));
        files.put(
                "xxe.docx",
                zip(Map.of(
                        "[Content_Types].xml",
                        text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Types>&e;</Types>"),
                        "word/document.xml",
                        text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w>&e;</w>"))));
        files.put("cu.doc", Arrays.copyOf(text("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), 2_048));
        files.put("mot-byte.docx", new byte[1]);
        files.put("tram-mb.docx", head(whole, 100 * MEGABYTE));
        List<String> before = kept();
        String words = body(draft);
        files.forEach((name, bytes) -> {
            HttpResponse<String> answer = writer.upload(draft + "/word", new File("word", name, "x/y", bytes));
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                    .as(name)
                    .hasSizeGreaterThan(20);
            assertThat(answer.body()).doesNotContain("root:");
        });
        assertThat(writer.upload(draft + "/word", new File("word", "rong.docx", "x/y", new byte[0]))
                        .statusCode())
                .isEqualTo(400);
        assertThat(body(draft)).isEqualTo(words);
        assertThat(kept()).isEqualTo(before);
        assertThat(Path.of("/tmp/bantin-leo-ra.txt")).doesNotExist();
        requireAlive();
    }

    @Test
    void a_name_leads_nowhere() {
        List<String> names = List.of(
                "../../../../etc/cron.d/bantin.jpg",
                "..\\..\\..\\windows\\system32\\bantin.jpg",
                "/etc/passwd.jpg",
                "C:\\autoexec.jpg",
                "....//....//bantin.jpg",
                "%2e%2e%2fbantin.jpg",
                "bantin\u0000.php.jpg",
                "bantin.jpg\u202Egpj.exe",
                "CON.jpg",
                ".htaccess",
                ".",
                "..",
                "x".repeat(5_000) + ".jpg",
                "<img src=x onerror=alert(1)>.jpg",
                "'; DROP TABLE picture; --.jpg",
                "$(touch tmp).jpg",
                "a\tb.jpg");
        for (int number = 0; number < names.size(); number++) {
            byte[] picture = Paintings.jpeg(40 + number, 30);
            HttpResponse<String> answer = writer.upload(
                    "/ban-bien-tap/anh",
                    new File(
                            "file",
                            names.get(number).replace("\\", "\\\\").replace("\"", "%22"),
                            "image/jpeg",
                            picture));
            assertThat(answer.statusCode()).as(names.get(number)).isIn(200, 400);
        }
        assertThat(kept())
                .filteredOn(row -> row.startsWith("picture "))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.substring("picture ".length()))
                        .matches("[^/\\\\<>:\"|?*\\p{Cntrl}\u202E]{1,100}")
                        .doesNotStartWith("."));
        assertThat(kept())
                .filteredOn(row -> row.startsWith("file "))
                .allSatisfy(file -> assertThat(file).matches("file media/[0-9a-f/]*[0-9a-f]{40,64}(\\.[a-z]+)?"));
        requireAlive();
    }

    private void requireAlive() {
        assertThat(sites.here.asNobody().get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(writer.get("/ban-bien-tap").statusCode()).isEqualTo(200);
    }

    private String body(String draft) {
        return Jsoup.parse(writer.get(draft).body()).select("#body").text();
    }

    /** Every picture's name, and every file in the folder of media. */
    private List<String> kept() {
        Stream<String> pictures =
                sites
                        .database()
                        .read(tx -> tx.createQuery("SELECT name FROM picture")
                                .mapTo(String.class)
                                .list())
                        .stream()
                        .map(name -> "picture " + name);
        return Stream.concat(pictures, files().stream()).sorted().toList();
    }

    private List<String> files() {
        Path media = sites.data.resolve("media");
        if (!Files.exists(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(media)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "file " + sites.data.relativize(file))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(text.chars().allMatch(sign -> sign < 256) ? ISO_8859_1 : UTF_8);
    }

    private static byte[] head(byte[] head, int length) {
        return Arrays.copyOf(head, length);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** Two hundred megabytes of nothing in two hundred kilobytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[MEGABYTE];
            for (int count = 0; count < 200; count++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
