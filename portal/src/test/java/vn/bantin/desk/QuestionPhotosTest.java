package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Citizen;
import vn.bantin.DeskClient;
import vn.bantin.DeskClient.File;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;
import vn.bantin.media.PhotoFolder;
import vn.bantin.record.question.Answering;

/** Pictures that come with a question, from people and from those who mean harm. */
@ParameterizedClass
@EnumSource(Engine.class)
class QuestionPhotosTest {
    private static final String FORM = Citizen.FORM;
    private static final String BOARD = "/ban-bien-tap/hoi-dap/";
    private static final int MEGABYTE = 1 << 20;
    private static final Map<Engine, TwoSites> PORTALS = new EnumMap<>(Engine.class);

    private final TwoSites sites;

    QuestionPhotosTest(Engine engine) {
        sites = PORTALS.computeIfAbsent(engine, TwoSites::on);
        sites.pass(Duration.ofMinutes(10));
    }

    @AfterAll
    static void stop() {
        PORTALS.values().forEach(TwoSites::close);
        PORTALS.clear();
    }

    @Test
    void pictures_are_shown_to_the_sender_and_to_the_desk_and_to_nobody_else() {
        String code = sent(jpeg(Paintings.jpeg(400, 300)), jpeg(Paintings.png(200, 100)), jpeg(Paintings.webp(90, 60)));
        List<String> own = pictures(page(nobody(), Citizen.FOLLOW + code));
        List<String> atDesk = pictures(page(moderator(), sites.question(code)));
        assertThat(own).hasSize(3).allMatch(path -> path.startsWith(Citizen.FOLLOW + code + "/anh/"));
        assertThat(atDesk).hasSize(3).allMatch(path -> path.startsWith(sites.question(code) + "/anh/"));
        for (String path : Stream.concat(own.stream(), atDesk.stream()).toList()) {
            HttpResponse<byte[]> file = moderator().file(path);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        }
        for (Role role : new Role[] {Role.OFFICER, Role.REPORTER, Role.PUBLISHER, Role.SITE_ADMINISTRATOR}) {
            assertThat(sites.here.as(role).get(atDesk.getFirst()).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        }
        assertThat(nobody().get(atDesk.getFirst()).statusCode()).isNotEqualTo(200);
        assertThat(sites.elsewhere.as(Role.MODERATOR).get(atDesk.getFirst()).statusCode())
                .isEqualTo(404);
        assertThat(sites.elsewhere.asNobody().get(own.getFirst()).statusCode()).isEqualTo(404);
        String another = sent(jpeg(Paintings.jpeg(50, 50)));
        assertThat(nobody().get(own.getFirst().replace(code, another)).statusCode())
                .as("under the number of another question")
                .isEqualTo(404);
        assertThat(moderator()
                        .get(atDesk.getFirst().replace(sites.question(code), sites.question(another)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(nobody().get(Citizen.FOLLOW + code + "/anh/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(page(sites.here.as(Role.EDITOR), "/ban-bien-tap/thu-vien").select(".shelf li"))
                .as("the library of the site")
                .isEmpty();
    }

    @Test
    void nothing_but_pixels_is_kept_and_no_more_of_them_than_are_needed() throws Exception {
        byte[] telling = Paintings.jpegThatSaysWhere(2_400, 1_200);
        assertThat(metadata(telling).getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation())
                .isNotNull();
        String code = sent(jpeg(telling), jpeg(Paintings.jpegThatLies(100, 50)), jpeg(joined(Paintings.png(40, 30))));
        List<String> paths = pictures(page(nobody(), Citizen.FOLLOW + code));
        for (String path : paths) {
            byte[] served = nobody().file(path).body();
            byte[] kept = Files.readAllBytes(file(path));
            assertThat(kept).isEqualTo(served);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain(Paintings.SECRET)
                    .doesNotContain("ICC_PROFILE")
                    .doesNotContain("<script");
            assertThat(StreamSupport.stream(metadata(kept).getDirectories().spliterator(), false)
                            .map(Directory::getName))
                    .isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
        }
        assertThat(size(paths.get(0))).isEqualTo("1600x800");
        assertThat(size(paths.get(1))).as("as the camera was held").isEqualTo("50x100");
    }

    @Test
    void what_is_no_picture_is_refused_and_nothing_is_kept() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ve.jpg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
        files.put("trang.jpg", text("<!DOCTYPE html><script>alert(1)</script>"));
        files.put("dau.jpg", text("\u00FF\u00D8\u00FF\u00E0<html><script>alert(1)</script>"));
        files.put("bom.png", Paintings.pngThatClaims(50_000, 50_000));
        files.put("bom-hai.png", Paintings.pngThatClaims(19_000, 19_000));
        files.put("soi.png", Paintings.png(1, 9_000));
        files.put("cut.jpg", Arrays.copyOf(Paintings.jpeg(400, 300), 300));
        files.put("cut.png", Arrays.copyOf(Paintings.png(400, 300), 40));
        files.put("anh.bmp", Paintings.inFormat("bmp"));
        files.put("may.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        files.put("lon.jpg", Arrays.copyOf(Paintings.jpeg(40, 30), 10 * MEGABYTE + 1));
        List<Path> before = files();
        long questions = questions();
        files.forEach((name, bytes) -> {
            sites.pass(Duration.ofMinutes(1));
            HttpResponse<String> refused = nobody().upload(
                            FORM,
                            List.of(jpeg(Paintings.jpeg(60, 40)), new File("anh", name, "image/jpeg", bytes)),
                            citizen().proved());
            assertThat(refused.statusCode()).as(name).isEqualTo(422);
            Document form = Jsoup.parse(refused.body());
            assertThat(form.select("[role=alert] a[href=#anh]").text()).as(name).contains("Ảnh thứ 2 chưa nhận được.");
            assertThat(form.expectFirst("#ho-ten").val()).isEqualTo("Nguyễn Thị Mến");
            assertThat(form.select("#chon-lai-anh").text()).contains("hãy chọn lại");
        });
        HttpResponse<String> four = nobody().upload(
                        FORM,
                        Stream.generate(() -> jpeg(Paintings.jpeg(40, 30)))
                                .limit(4)
                                .toList(),
                        citizen().proved());
        assertThat(four.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(four.body()).select("[role=alert]").text()).contains("tối đa 3 ảnh");
        assertThat(files()).isEqualTo(before);
        assertThat(questions()).isEqualTo(questions);
    }

    @Test
    void nobody_has_pictures_looked_at_without_proof_or_twice_with_one() {
        File bomb = new File("anh", "bom.png", "image/png", Paintings.pngThatClaims(50_000, 50_000));
        Document asked =
                Jsoup.parse(nobody().upload(FORM, bomb, Citizen.fields()).body());
        assertThat(asked.select("[role=alert]")).as("no word of the picture").isEmpty();
        assertThat(asked.select("fieldset.code img")).hasSize(1);
        assertThat(asked.select("#chon-lai-anh")).hasSize(1);
        Map<String, String> invented = Citizen.fields();
        invented.put("bang-chung", "e30=");
        assertThat(Jsoup.parse(nobody().upload(FORM, bomb, invented).body())
                        .select("[role=alert]")
                        .text())
                .isNotEmpty()
                .doesNotContain("Ảnh thứ");
        Map<String, String> proved = citizen().proved();
        assertThat(Jsoup.parse(nobody().upload(FORM, bomb, proved).body())
                        .select("[role=alert]")
                        .text())
                .contains("Ảnh thứ 1");
        Document again = Jsoup.parse(nobody().upload(FORM, bomb, proved).body());
        assertThat(again.select("[role=alert]").text()).isNotEmpty().doesNotContain("Ảnh thứ");
    }

    @Test
    void pictures_are_erased_with_the_question() {
        String code = sent(jpeg(Paintings.jpeg(400, 300)));
        String path = pictures(page(nobody(), Citizen.FOLLOW + code)).getFirst();
        assertThat(file(path)).exists();
        take(code, "tu-choi");
        assertThat(nobody().get(path).statusCode()).isEqualTo(200);
        take(code, "xoa");
        assertThat(file(path)).doesNotExist();
        assertThat(nobody().get(path).statusCode()).isEqualTo(404);
        assertThat(pictures(page(moderator(), sites.question(code)))).isEmpty();
    }

    @Test
    void whoever_asks_for_the_data_of_a_question_gets_its_pictures_with_the_table() throws IOException {
        String code = sent(jpeg(Paintings.jpeg(400, 300)), jpeg(Paintings.png(200, 100)));
        List<String> own = pictures(page(nobody(), Citizen.FOLLOW + code));
        Map<String, String> sought = Map.of("sought", code, "basis", "Đơn số 12");
        HttpResponse<byte[]> handed = moderator().postForFile("/ban-bien-tap/binh-luan/du-lieu/xuat", sought);
        assertThat(handed.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(handed.headers().firstValue("Content-Disposition").orElse(""))
                .contains("du-lieu-ca-nhan.zip");
        assertThat(handed.headers().firstValue("Cache-Control")).contains("no-store");
        Map<String, byte[]> files = unzipped(handed.body());
        assertThat(files).containsOnlyKeys("du-lieu-ca-nhan.csv", code + "-1.jpg", code + "-2.jpg");
        assertThat(files.get(code + "-1.jpg"))
                .isEqualTo(nobody().file(own.get(0)).body());
        assertThat(files.get(code + "-2.jpg"))
                .isEqualTo(nobody().file(own.get(1)).body());
        assertThat(new String(files.get("du-lieu-ca-nhan.csv"), StandardCharsets.UTF_8))
                .contains(code + "-1.jpg\n" + code + "-2.jpg", "Nguyễn Thị Mến");
        assertThat(sites.elsewhere
                        .as(Role.MODERATOR)
                        .post("/ban-bien-tap/binh-luan/du-lieu/xuat", sought)
                        .headers()
                        .firstValue("Content-Type"))
                .as("a table with nothing in it")
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        moderator().post("/ban-bien-tap/binh-luan/du-lieu/xoa", sought);
        assertThat(moderator()
                        .post("/ban-bien-tap/binh-luan/du-lieu/xuat", sought)
                        .body())
                .as("when they are erased")
                .contains(code)
                .doesNotContain(".jpg");
    }

    private static Map<String, byte[]> unzipped(byte[] folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(folder))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void pictures_are_erased_on_schedule_and_so_is_what_no_question_has() throws IOException {
        String code = sent(jpeg(Paintings.jpeg(400, 300)));
        String waiting = sent(jpeg(Paintings.jpeg(300, 300)));
        Path decided = file(pictures(page(nobody(), Citizen.FOLLOW + code)).getFirst());
        Path open = file(pictures(page(nobody(), Citizen.FOLLOW + waiting)).getFirst());
        take(code, "tu-choi");
        Path stray = Files.copy(decided, decided.resolveSibling(UUID.randomUUID() + ".jpg"));
        Files.setLastModifiedTime(stray, FileTime.from(sites.clock.instant().minus(Duration.ofHours(2))));
        Answering answering =
                new Answering(sites.database(), sites.clock, new PhotoFolder(sites.data.resolve("question-photos")));
        answering.forget(sites.here.site.id());
        assertThat(stray).doesNotExist();
        assertThat(List.of(decided, open)).allSatisfy(file -> assertThat(file).exists());
        answering.forget(sites.elsewhere.site.id());
        sites.pass(Duration.ofDays(5 * 366));
        answering.forget(sites.elsewhere.site.id());
        assertThat(decided).exists();
        answering.forget(sites.here.site.id());
        assertThat(decided).doesNotExist();
        assertThat(open).exists();
    }

    private void take(String code, String step) {
        assertThat(moderator()
                        .post(sites.question(code) + "/" + step, Map.of("note", "Đơn số 12"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String sent(File... files) {
        return citizen().asks(Map.of(), List.of(files));
    }

    private static File jpeg(byte[] bytes) {
        return new File("anh", "IMG 0001.jpg", "image/jpeg", bytes);
    }

    private Citizen citizen() {
        return new Citizen(nobody());
    }

    private static List<String> pictures(Document page) {
        return page.select("img[src*=/anh/]").eachAttr("src");
    }

    /** Where the bytes of the picture at this address are kept. */
    private Path file(String path) {
        return folder().resolve(path.substring(path.lastIndexOf('/') + 1) + ".jpg");
    }

    private Path folder() {
        return sites.data.resolve("question-photos").resolve(Long.toString(sites.here.site.id()));
    }

    private List<Path> files() {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long questions() {
        return sites.database()
                .read(tx -> tx.createQuery("SELECT COUNT(*) FROM question")
                        .mapTo(long.class)
                        .one());
    }

    private String size(String path) {
        BufferedImage picture = Paintings.read(nobody().file(path).body());
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private static Metadata metadata(byte[] bytes) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    }

    private static byte[] joined(byte[] picture) {
        byte[] payload = text("<script>alert(1)</script>");
        byte[] joined = Arrays.copyOf(picture, picture.length + payload.length);
        System.arraycopy(payload, 0, joined, picture.length, payload.length);
        return joined;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Document page(DeskClient person, String path) {
        HttpResponse<String> page = person.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private DeskClient nobody() {
        return sites.here.asNobody();
    }

    private DeskClient moderator() {
        return sites.here.as(Role.MODERATOR);
    }
}
