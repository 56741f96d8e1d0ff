package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.PublicVoices;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Moderating;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class CommentFeedsTest {
    private final RunningPortal portal;
    private final PublicVoices voices;
    private final Account moderator;
    private final Moderating moderating;

    CommentFeedsTest(Engine engine) {
        portal = RunningPortal.on(engine);
        voices = new PublicVoices(portal);
        moderator = portal.newsroom().addAccount("Kiểm duyệt viên " + UUID.randomUUID(), Role.MODERATOR);
        moderating = new Moderating(portal.portal().database(), InstantSource.system());
    }

    @Test
    void the_feed_of_an_article_has_what_is_approved_with_the_answer_and_nothing_else() {
        Comment comment = voices.says("Bao giờ <xong> & ai làm?");
        Comment removed = voices.says("Lời nặng");
        voices.says("Chưa ai đọc");
        moderating.answer(moderator, comment.id(), "Thông xe ngày 02/12.");
        moderating.approve(moderator, removed.id());
        moderating.remove(moderator, removed.id(), "Xúc phạm.");
        Document feed = feed(voices.path + "/binh-luan.xml");
        Element entry = feed.expectFirst("entry");
        assertThat(feed.select("entry")).hasSize(1);
        assertThat(entry.select("id").text()).isEqualTo("urn:uuid:" + comment.id());
        assertThat(entry.select("title").text()).startsWith("Bao giờ <xong> & ai làm? – Cầu mới");
        assertThat(entry.select("author name").text()).isEqualTo("Lò Văn Pín");
        assertThat(entry.select("content").text()).contains("Thông xe ngày 02/12.");
        assertThat(entry.select("link").attr("href")).endsWith(voices.path + "#bl-" + comment.id());
        assertThat(portal.page(voices.path, HOST).select(".follow a").attr("href"))
                .isEqualTo(voices.path + "/binh-luan.xml");
    }

    @Test
    void the_feed_of_the_site_has_the_newest_first() {
        Comment first = voices.says("Một");
        Comment second = voices.says("Hai");
        moderating.approve(moderator, first.id());
        moderating.approve(moderator, second.id());
        assertThat(feed("/binh-luan/atom.xml").select("entry id").eachText())
                .startsWith("urn:uuid:" + second.id(), "urn:uuid:" + first.id());
    }

    private Document feed(String path) {
        HttpResponse<String> response = portal.get(path, HOST);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        return Jsoup.parse(response.body(), "", Parser.xmlParser());
    }

    @Test
    void many_comments_stand_on_pages_of_their_own() {
        for (int number = 1; number <= 51; number++) {
            Comment comment = voices.sends(
                    new Submission("Lò Văn Pín", "", "Số " + number, "Lời.", Wish.PUBLICATION), "", Suspicion.NONE);
            moderating.approve(moderator, comment.id());
        }
        Document article = portal.page(voices.path, HOST);
        assertThat(article.select(".said > li")).hasSize(50);
        String next = article.select(".comments a[rel=next]").attr("href");
        assertThat(next).isEqualTo(voices.path + "/binh-luan?trang=2");
        Document second = portal.page(next, HOST);
        assertThat(second.select(".said h3").eachText()).containsExactly("Số 51");
        assertThat(second.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(portal.get(voices.path + "/binh-luan?trang=3", HOST).statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/tin-tuc/khong-co-bai/binh-luan", HOST).statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/tin-tuc/khong-co-bai/binh-luan.xml", HOST).statusCode())
                .isEqualTo(404);
    }
}
