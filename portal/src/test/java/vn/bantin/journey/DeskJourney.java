package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;
import vn.bantin.vietnamese.Dates;

/** An article from its first word to the archive, by the people who have a hand in it, each in their own browser. */
class DeskJourney {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String TITLE = "Khánh thành cầu qua rạch Sen";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);
    private final Newcomer newcomer = new Newcomer(portal);

    @Test
    void an_article_goes_from_a_reporters_first_word_to_the_archive_and_back() throws IOException {
        Page reporter = newcomer.signIn(Role.REPORTER, 1280);
        String edition = write(reporter);
        takeFromWord(reporter);
        submit(reporter);

        Page editor = newcomer.signIn(Role.EDITOR, 1280);
        sendBack(editor, edition);
        mendAndSubmit(reporter, edition);
        approve(editor, edition);

        Page publisher = newcomer.signIn(Role.PUBLISHER, 1280);
        String article = publishAtItsSecond(publisher, edition);
        String correction = correct(editor, edition);
        approveAndPublish(publisher, reporter, correction);
        assertThat(read(reporter, article)).containsText("dài 62 mét");
        withdraw(publisher, correction, article, reporter);
        restore(editor, correction);
    }

    private String write(Page reporter) {
        reporter.fill("#tieu-de", TITLE);
        reporter.click("text=Bắt đầu viết");
        reporter.waitForURL("**/ban/**");
        reporter.fill("#lead", "Sáng nay, phường khánh thành cây cầu mới qua rạch Sen.");
        reporter.fill("#dateline", "BS");
        reporter.click(".ProseMirror");
        reporter.keyboard().type("Cầu dài 26 mét, rộng 4 mét.");
        assertThat(reporter.locator("[data-save-status]")).containsText("Đã lưu");
        return reporter.url();
    }

    private static void takeFromWord(Page reporter) throws IOException {
        reporter.locator("#word").setInputFiles(new FilePayload("bai.docx", "application/zip", document()));
        reporter.click("text=Lấy nội dung");
        assertThat(reporter.locator(".ProseMirror table td").first()).containsText("Tổ 1");
        assertThat(reporter.locator(".ProseMirror figure img:not(.ProseMirror-separator)"))
                .hasCount(1);
        shot(reporter, "desk-write-1280");
        reporter.setViewportSize(390, 900);
        shot(reporter, "desk-write-390");
        reporter.setViewportSize(1280, 900);
    }

    private static void submit(Page reporter) {
        reporter.click("button[name=submit]");
        assertThat(reporter.locator(".where .state")).containsText("Chờ duyệt");
        assertThat(reporter.locator("button:text-is('Duyệt')")).hasCount(0);
    }

    private static void sendBack(Page editor, String edition) {
        editor.navigate(edition);
        shot(editor, "desk-review-1280");
        editor.click("summary:has-text('Trả lại')");
        editor.fill("#reason", "Cần ghi rõ chiều dài cầu theo thiết kế.");
        editor.click("text=Trả lại bài");
        assertThat(editor.locator(".reason")).containsText("chiều dài cầu");
    }

    private static void mendAndSubmit(Page reporter, String edition) {
        reporter.navigate(edition);
        assertThat(reporter.locator(".reason")).containsText("chiều dài cầu");
        reporter.fill("#addendum", "Cầu được làm từ tiền góp của 120 hộ.");
        submit(reporter);
    }

    private static void approve(Page editor, String edition) {
        editor.navigate(edition);
        editor.click("button:text-is('Duyệt')");
        assertThat(editor.locator(".where .state")).containsText("Đã duyệt");
    }

    /** Readers find it at the second that the publisher has set, at most one later. */
    private String publishAtItsSecond(Page publisher, String edition) {
        publisher.navigate(edition);
        Instant due = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        publisher.click("summary:has-text('Hẹn giờ đăng')");
        publisher.fill("#due", LocalDateTime.ofInstant(due, Dates.ZONE).toString());
        publisher.click("button:text-is('Hẹn giờ')");
        assertThat(publisher.locator(".where .state")).containsText("Đã hẹn giờ");
        String path = "/tin-tuc/khanh-thanh-cau-qua-rach-sen";
        Assertions.assertThat(portal.get(path).statusCode()).isEqualTo(404);
        publisher.waitForTimeout(ChronoUnit.MILLIS.between(Instant.now(), due) + 2_500);
        Assertions.assertThat(portal.get(path).statusCode()).isEqualTo(200);
        publisher.reload();
        assertThat(publisher.locator(".where .state")).containsText("Đang đăng");
        return path;
    }

    private static String correct(Page editor, String edition) {
        editor.navigate(edition);
        editor.click("summary:has-text('Đính chính')");
        editor.fill("#correction", "Cầu dài 62 mét, không phải 26 mét.");
        editor.click("text=Mở bản đính chính");
        editor.waitForURL(address -> address.contains("/ban/") && !address.equals(edition));
        editor.fill("#lead", "Sáng nay, phường khánh thành cây cầu dài 62 mét qua rạch Sen.");
        editor.click("button[name=submit]");
        assertThat(editor.locator(".where .state")).containsText("Chờ duyệt");
        assertThat(editor.locator(".verbs")).containsText("cần một người khác duyệt");
        return editor.url();
    }

    private void approveAndPublish(Page publisher, Page reader, String correction) {
        publisher.navigate(correction);
        publisher.click("button:text-is('Duyệt')");
        publisher.click("text=Đăng ngay");
        assertThat(publisher.locator(".where .state")).containsText("Đang đăng");
        publisher.click("text=Lịch sử");
        assertThat(publisher.locator("ins").first()).isVisible();
        shot(publisher, "desk-history-1280");
    }

    private Locator read(Page reader, String article) {
        reader.navigate(portal.address(article));
        return reader.locator("article.story");
    }

    private void withdraw(Page publisher, String correction, String article, Page reader) {
        publisher.navigate(correction);
        publisher.click("summary:has-text('Gỡ bài')");
        publisher.fill("#withdraw-reason", "Chờ xác minh số liệu.");
        publisher.click("text=Gỡ bài này");
        assertThat(publisher.locator(".where .state")).containsText("Đã gỡ");
        Assertions.assertThat(portal.get(article).statusCode()).isEqualTo(410);
    }

    private static void restore(Page editor, String correction) {
        editor.navigate(correction);
        editor.click("summary:has-text('Khôi phục')");
        editor.fill("#restoration", "Số liệu đã được xác minh.");
        editor.click("text=Mở bản thảo từ bản này");
        assertThat(editor.locator("#correction")).hasValue("Số liệu đã được xác minh.");
    }

    private static void shot(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
    }

    /** A Word document with a heading, a table and a picture that says what it shows. */
    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="png" ContentType="image/png"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
                    wordprocessingml.document.main+xml"/></Types>""");
            put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            put(zip, "word/_rels/document.xml.rels", relation("image", "media/cau.png"));
            put(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
                    <w:p><w:r><w:t>Cầu dài 26 mét, rộng 4 mét.</w:t></w:r></w:p>\
                    <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="cau" descr="Cây cầu mới qua rạch"/><a:graphic>\
                    <a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                    <pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>\
                    </w:drawing></w:r></w:p>\
                    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Tổ 1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40 hộ</w:t></w:r>\
                    </w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Lễ khánh thành diễn ra sáng nay.</w:t></w:r></w:p>\
                    </w:body></w:document>""");
            zip.putNextEntry(new ZipEntry("word/media/cau.png"));
            zip.write(Paintings.png(320, 200));
        }
        return bytes.toByteArray();
    }

    private static String relation(String kind, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
                </Relationships>""".formatted(kind, target);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
