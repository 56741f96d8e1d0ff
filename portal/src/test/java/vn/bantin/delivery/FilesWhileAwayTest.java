package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RichStory;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Paintings;

/** Pictures and documents of pages that are kept, once the database is away. */
@ParameterizedClass
@EnumSource(Engine.class)
class FilesWhileAwayTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;
    private final RichStory story;
    private final String picture;
    private final String document;

    FilesWhileAwayTest(Engine engine) {
        portal = RunningPortal.alone(engine);
        newsroom = portal.newsroom();
        story = RichStory.in(portal);
        picture = story.picture().largest().path();
        document = story.document().path();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private int status(String path, String... headers) {
        return portal.get(
                        path, Stream.concat(Stream.of(HOST), Stream.of(headers)).toArray(String[]::new))
                .statusCode();
    }

    @Test
    void what_readers_had_lately_is_still_given_out_and_says_how_old_it_is() {
        String before = portal.get(picture, HOST).body();
        assertThat(status(document)).isEqualTo(200);
        portal.portal().database().close();
        HttpResponse<String> after = portal.get(picture, HOST);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).isEqualTo(before);
        assertThat(after.headers().firstValue("Age").orElseThrow()).matches("[0-9]+");
        assertThat(after.headers().firstValue("Cache-Status").orElseThrow()).contains("DATABASE_AWAY");
        assertThat(status(document)).isEqualTo(200);
    }

    @Test
    void it_is_given_in_parts_too_and_not_again_to_who_has_it() {
        HttpResponse<String> before = portal.get(picture, HOST);
        assertThat(before.headers().firstValue("Age")).isEmpty();
        portal.portal().database().close();
        assertThat(status(picture, "Range", "bytes=0-9")).isEqualTo(206);
        assertThat(status(
                        picture,
                        "If-None-Match",
                        before.headers().firstValue("ETag").orElseThrow()))
                .isEqualTo(304);
    }

    @Test
    void another_site_is_not_given_it() {
        String other = newsroom.addEmptySite();
        assertThat(status(picture)).isEqualTo(200);
        portal.portal().database().close();
        assertThat(portal.get(picture, "Host", other).statusCode()).isEqualTo(503);
    }

    @Test
    void what_nobody_had_lately_asks_to_come_again() {
        portal.portal().database().close();
        assertThat(status(picture)).isEqualTo(503);
        assertThat(status(document)).isEqualTo(503);
    }

    @Test
    void what_was_withdrawn_before_stays_withdrawn() {
        assertThat(status(picture)).isEqualTo(200);
        assertThat(status(document)).isEqualTo(200);
        newsroom.withdrawing().withdraw(newsroom.publisher, story.live().id(), "Sai.");
        portal.portal().database().close();
        assertThat(status(picture)).isEqualTo(503);
        assertThat(status(document)).isEqualTo(503);
    }

    @Test
    void a_picture_that_was_replaced_before_stays_replaced() {
        assertThat(status(picture)).isEqualTo(200);
        portal.portal()
                .library()
                .replace(
                        newsroom.site.id(),
                        story.picture().id(),
                        "moi.jpg",
                        Paintings.anotherJpeg(700, 400),
                        (tx, added) -> {});
        portal.portal().database().close();
        assertThat(status(picture)).isEqualTo(503);
    }

    @Test
    void a_file_that_is_gone_from_the_folder_is_not_found() throws IOException {
        assertThat(status(picture)).isEqualTo(200);
        String hash = story.picture().largest().hash();
        Files.delete(portal.folder().resolve(Path.of("media", hash.substring(0, 2), hash)));
        portal.portal().database().close();
        assertThat(status(picture)).isEqualTo(404);
    }
}
