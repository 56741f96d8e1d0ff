package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Picture;

@ParameterizedClass
@EnumSource(Engine.class)
class PictureFileTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;

    PictureFileTest(Engine engine) {
        portal = RunningPortal.on(engine);
        newsroom = portal.newsroom();
    }

    @Test
    void a_picture_is_served_for_ever_once_its_article_is_published() {
        String path = portal.page("/").select(".lead-story img").attr("src");
        var response = portal.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void a_picture_cannot_be_reached_before_its_article_or_after_its_withdrawal() throws IOException {
        Picture picture = portal.portal().library().add(newsroom.site.id(), "o-mau.png", png(), "Một ô màu");
        String path = picture.largest().path();
        assertThat(portal.get(path, HOST).statusCode()).isEqualTo(404);

        Content content =
                new Content("Bài có ảnh " + UUID.randomUUID(), "", "Sapo.", "<p>Thân.</p>", picture.id(), "", "", "");
        Article article = newsroom.adopted(newsroom.news, content, Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(portal.get(path, HOST).statusCode()).isEqualTo(200);
        assertThat(portal.get(path).statusCode()).as("another site").isEqualTo(404);

        newsroom.withdrawing().withdraw(newsroom.publisher, Objects.requireNonNull(article.liveEditionId()), "Ảnh sai");
        assertThat(portal.get(path, HOST).statusCode()).isEqualTo(404);
    }

    @Test
    void each_type_is_sent_as_what_it_is() {
        String webp = portal.page("/")
                .select(".lead-story picture source")
                .attr("srcset")
                .split(" ")[0];
        assertThat(portal.get(webp).headers().firstValue("Content-Type")).hasValue("image/webp");
        var misnamed = portal.get(webp.replace(".webp", ".jpg"));
        assertThat(misnamed.statusCode()).isEqualTo(301);
        assertThat(misnamed.headers().firstValue("Location")).hasValue(webp);
        assertThat(portal.get(webp.replace(".webp", ".gif")).statusCode()).isEqualTo(404);
        assertThat(portal.get("/media/" + "0".repeat(64) + ".jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void the_address_of_a_replaced_picture_leads_to_the_new_one() throws IOException {
        var library = portal.portal().library();
        Picture picture = library.add(newsroom.site.id(), "cu.png", png(), "Một ô màu");
        Content content =
                new Content("Bài thay ảnh " + UUID.randomUUID(), "", "Sapo.", "<p>Thân.</p>", picture.id(), "", "", "");
        newsroom.adopted(newsroom.news, content, Instant.parse("2020-01-01T00:00:00Z"));
        Picture replaced = library.replace(newsroom.site.id(), picture.id(), "moi.png", png());
        var response = portal.get(picture.largest().path(), HOST);
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location"))
                .hasValue(replaced.largest().path());
        assertThat(portal.get(replaced.largest().path(), HOST).statusCode()).isEqualTo(200);
    }

    /** Each call gives another picture, so that one test does not publish another's. */
    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, UUID.randomUUID().hashCode());
        for (int x = 0; x < 900; x++) {
            image.setRGB(x, 20, UUID.randomUUID().hashCode());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
