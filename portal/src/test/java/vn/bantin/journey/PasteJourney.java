package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;

/** A reporter who pastes what other programs put on a clipboard, into the desk as it is. */
class PasteJourney {
    private static final Pattern OF_THE_LIBRARY = Pattern.compile("/ban-bien-tap/anh/[0-9a-f-]{36}");

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void pictures_come_along_from_word_and_libreoffice_and_those_of_the_web_are_missed_aloud() {
        try (Page page = new Newcomer(portal).signIn(Role.REPORTER, 1280)) {
            page.fill("#tieu-de", "Bài chép từ nơi khác");
            page.click("text=Bắt đầu viết");
            page.waitForURL("**/ban/**");
            Locator note = page.locator("[data-paste-note]");

            paste(page, Map.of("text/html", WORD, "text/rtf", rtf(Paintings.anotherJpeg(40, 30))));
            Locator ofWord = page.locator("#body-editor figure img[alt='Cầu mới']");
            assertThat(ofWord).hasAttribute("src", OF_THE_LIBRARY);
            assertThat(page.locator("#body-editor figcaption")).hasText("Ảnh: Cầu mới");
            assertThat(page.locator("#body-editor strong")).hasText("Phường");
            assertThat(note).isEmpty();

            String jpeg = Base64.getEncoder().encodeToString(Paintings.anotherJpeg(50, 30));
            paste(page, Map.of("text/html", "<p><img alt='Sơ đồ' src='data:image/jpeg;base64," + jpeg + "'></p>"));
            assertThat(page.locator("#body-editor figure img[alt='Sơ đồ']")).hasAttribute("src", OF_THE_LIBRARY);
            assertThat(note).isEmpty();

            paste(page, Map.of("text/html", "<p>Chợ sớm<img src='https://a.example/cho.jpg' width='90'></p>"));
            assertThat(page.locator("#body-editor")).containsText("Chợ sớm");
            assertThat(note).containsText("Có 1 ảnh");
            assertThat(page.locator("#body-editor figure img:not(.ProseMirror-separator)"))
                    .hasCount(2);
        }
    }

    /** As Firefox hands it on. */
    @Test
    void pictures_of_word_that_come_without_rtf_are_counted_and_their_words_and_captions_stay() {
        try (Page page = new Newcomer(portal).signIn(Role.REPORTER, 1280)) {
            page.fill("#tieu-de", "Bài chép bằng Firefox");
            page.click("text=Bắt đầu viết");
            page.waitForURL("**/ban/**");
            paste(page, Map.of("text/html", WORD, "text/plain", "Phường có cầu mới"));
            assertThat(page.locator("[data-paste-note]"))
                    .containsText("Có 1 ảnh trong phần vừa dán không lấy theo được");
            assertThat(page.locator("#body-editor")).containsText("có cầu mới");
            assertThat(page.locator("#body-editor")).containsText("Ảnh: Cầu mới");
        }
    }

    private static void paste(Page page, Map<String, String> data) {
        page.locator("#body-editor").press("Control+End");
        page.evaluate(
                "data => { const transfer = new DataTransfer();"
                        + " for (const type in data) transfer.setData(type, data[type]);"
                        + " document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: transfer, bubbles: true, cancelable: true })); }",
                data);
    }

    private static final String WORD = """
            <html xmlns:v="urn:schemas-microsoft-com:vml"><body><!--StartFragment--><p class=MsoNormal><b
            style='mso-bidi-font-weight:normal'>Phường</b> có cầu mới<o:p></o:p></p><p class=MsoNormal><!--[if gte vml 1]><v:shape
            id="Picture_1"><v:imagedata src="file:///C:/Temp/msohtmlclip1/01/clip_image001.jpg"/></v:shape><![endif]--><![if !vml]><img
            width=40 height=30 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" alt="Cầu mới" v:shapes="Picture_1"><![endif]></p>
            <p class=MsoCaption>Ảnh: Cầu mới<o:p></o:p></p><!--EndFragment--></body></html>
            """;

    /** As Word writes it: bullets that are pictures, the picture itself, and the same for older programs. */
    private static String rtf(byte[] jpeg) {
        String digits = String.join("\n", HexFormat.of().formatHex(jpeg).split("(?<=\\G.{128})"));
        return String.join(
                "",
                List.of(
                        "{\\rtf1\\ansi{\\*\\listtable{\\*\\listpicture{\\*\\shppict{\\pict\\pngblip 8950}}}}",
                        "{\\pard Ph\\u432?\\par}{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn pibName}{\\sv C:\\\\a.jpg}}}",
                        "\\picscalex100\\picw1058\\pich793\\jpegblip\\bliptag-12869{\\*\\blipuid b34b5aa7dd11223344556677889900aa}",
                        digits,
                        "}}{\\nonshppict\n{\\pict\\picw1058\\wmetafile8{\\*\\blipuid b34b5aa7dd112233}0100090000030000}}}"));
    }
}
