package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
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
import vn.bantin.kit.text.Refusal;

/** Scripts in every field of comments, on the pages and in the feeds that show them. */
class HostileCommentsTest {
    private static final String WORDS_OF_OURS =
            "h3, .said-by, .said-by span, .said-by time, .said-by strong, .words, .answer";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);
    private final PublicVoices voices = new PublicVoices(portal);
    private final Account moderator =
            portal.newsroom().addAccount("Kiểm duyệt viên " + UUID.randomUUID(), Role.MODERATOR);
    private final Moderating moderating = new Moderating(portal.portal().database(), InstantSource.system());

    @Test
    void what_was_typed_is_shown_as_text_and_makes_no_element() {
        List<Comment> sent = new ArrayList<>();
        for (String payload : Payloads.all()) {
            send(payload, sent);
        }
        assertThat(sent).hasSizeGreaterThan(200);
        List<Element> shown = shown(sent.size());
        assertThat(shown).hasSameSizeAs(sent);
        for (int index = 0; index < sent.size(); index++) {
            Comment comment = sent.get(index);
            Element item = shown.get(index);
            assertThat(item.select("*").not(WORDS_OF_OURS)).containsExactly(item);
            assertThat(item.expectFirst("h3").wholeText()).isEqualTo(comment.title());
            assertThat(item.expectFirst(".said-by span").wholeText()).isEqualTo(comment.name());
            assertThat(item.select(".words").first().wholeText()).isEqualTo(comment.words());
            assertThat(item.select(".words").last().wholeText()).isEqualTo(comment.words());
        }
        assertThat(feed().select("entry *").eachAttr("href")).allMatch(href -> href.contains(voices.path));
    }

    /** What a field does not take, such as nothing that can be seen, is refused and stands nowhere. */
    private void send(String payload, List<Comment> sent) {
        try {
            Submission submission = new Submission(
                    cut(payload, Submission.LONGEST_NAME),
                    "",
                    cut(payload, Submission.LONGEST_TITLE),
                    cut(payload, Submission.LONGEST_WORDS),
                    Wish.PUBLICATION);
            Comment comment = voices.sends(submission, "192.0.2.7", Suspicion.NONE);
            moderating.answer(moderator, comment.id(), comment.words());
            sent.add(comment);
        } catch (Refusal refused) {
            assertThat(refused.key()).startsWith("refusal.submission.");
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private List<Element> shown(int total) {
        List<Element> shown = new ArrayList<>(portal.page(voices.path, HOST).select(".said > li"));
        for (int number = 2; shown.size() < total; number++) {
            shown.addAll(portal.page(voices.path + "/binh-luan?trang=" + number, HOST)
                    .select(".said > li"));
        }
        return shown;
    }

    private Document feed() {
        return Jsoup.parse(portal.get(voices.path + "/binh-luan.xml", HOST).body(), "", Parser.xmlParser());
    }
}
