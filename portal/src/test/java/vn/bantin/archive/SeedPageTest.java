package vn.bantin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.SharedData;

/** The page that the system comes from, against the gold that was written for it by hand. */
class SeedPageTest {
    private JsonObject gold = new JsonObject();
    private Capture capture;

    @BeforeEach
    void read() throws IOException, NoArticle {
        Path page = SharedData.file("seed/page.txt");
        gold = JsonParser.parseString(Files.readString(SharedData.file("seed/annotations.json")))
                .getAsJsonObject()
                .getAsJsonObject("structure");
        capture = CaptureReading.read(RawFile.read(page).text());
    }

    private static String text(JsonElement annotation) {
        return annotation.getAsJsonObject().get("text").getAsString();
    }

    private List<String> texts(String list) {
        return StreamSupport.stream(gold.getAsJsonArray(list).spliterator(), false)
                .map(SeedPageTest::text)
                .toList();
    }

    @Test
    void the_title_and_its_time_are_found() {
        Instant time = OffsetDateTime.parse(
                        gold.getAsJsonObject("publishedAt").get("iso").getAsString())
                .toInstant();
        assertThat(capture.content().title()).isEqualTo(text(gold.get("title")));
        assertThat(capture.publishedAt()).isEqualTo(time);
    }

    @Test
    void the_dateline_the_lead_and_the_caption_are_found() {
        assertThat(capture.content().dateline()).isEqualTo(text(gold.get("agency")));
        assertThat(capture.content().lead()).isEqualTo(text(gold.get("lead")));
        assertThat(List.of(capture.content().caption())).isEqualTo(texts("imageCaptions"));
    }

    @Test
    void the_paragraphs_and_the_addendum_are_found_in_order() {
        List<String> paragraphs = texts("bodyParagraphs");
        assertThat(capture.paragraphs()).isEqualTo(paragraphs.subList(0, paragraphs.size() - 1));
        assertThat("* " + capture.content().addendum()).isEqualTo(paragraphs.getLast());
    }

    @Test
    void the_byline_is_found() {
        assertThat(capture.content().byline()).isEqualTo(text(gold.get("author")));
    }

    @Test
    void no_label_of_the_page_reaches_the_article() {
        List<String> labels = StreamSupport.stream(
                        gold.getAsJsonObject("chrome").getAsJsonArray("labels").spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
        assertThat(labels).isNotEmpty();
        assertThat(capture.content().toString()).doesNotContain(labels);
        assertThat(capture.dropped())
                .extracting(Dropped::text)
                .satisfies(dropped -> assertThat(labels)
                        .allSatisfy(label -> assertThat(dropped).anyMatch(line -> line.startsWith(label))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed.utf8.txt", "seed.utf8-bom.txt", "seed.nfd.txt", "seed.unicode-tohop.txt"})
    void every_unicode_form_gives_the_same_article(String file) throws NoArticle {
        Capture same = CaptureReading.read(
                RawFile.read(SharedData.file("encodings/" + file)).text());
        assertThat(same.content()).isEqualTo(capture.content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed.tcvn3.txt",
                "seed.tcvn3-as-utf8.txt",
                "seed.vni.txt",
                "seed.viscii.txt",
                "seed.mojibake1.txt",
                "seed.latin1-loss-as-utf8.txt",
                "seed.question-marks.txt",
                "seed.nodiacritics.txt",
                "seed.ncr-dec.html.txt"
            })
    void broken_letters_are_refused_with_a_reason(String file) {
        assertThatThrownBy(() -> CaptureReading.read(
                        RawFile.read(SharedData.file("encodings/" + file)).text()))
                .isInstanceOf(NoArticle.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09-thanhxuancu.txt", "17-danang-home.txt", "21-tnmttuyenquang-list.txt"})
    void a_home_page_or_a_list_is_no_article(String file) {
        assertThatThrownBy(() -> CaptureReading.read(
                        RawFile.read(SharedData.file("pages/" + file)).text()))
                .isInstanceOf(NoArticle.class);
    }
}
