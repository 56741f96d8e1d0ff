package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.Refusals.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.comment.CommentSetting.Scope;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SubmittingTest {
    private final Forum forum;

    SubmittingTest(Engine engine) {
        this.forum = Forum.on(engine);
    }

    @AfterEach
    void close() {
        forum.newsroom.database.close();
    }

    @Test
    void a_comment_waits_unseen_until_a_moderator_has_read_it() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        assertThat(comment.standing()).isEqualTo(Standing.WAITING);
        assertThat(comment.words()).isEqualTo("Cầu đẹp lắm.");
        assertThat(comment.sentAt()).isEqualTo(forum.newsroom.clock.instant());
        assertThat(forum.shown()).isEmpty();
    }

    @Test
    void a_doubtful_one_is_held_with_the_causes_of_the_doubt() {
        Comment comment = forum.held("Xem ở đây.");
        assertThat(comment.standing()).isEqualTo(Standing.HELD);
        assertThat(comment.causes()).containsExactly("links");
    }

    @Test
    void neither_phone_nor_address_stands_anywhere_in_the_database() {
        forum.sent("Cầu đẹp lắm.", "192.0.2.7");
        Map<String, Object> row = forum.newsroom.database.read(
                tx -> tx.select("SELECT * FROM comment").mapToMap().one());
        assertThat(row.values()).noneMatch(value -> readable(value).contains("912345678"));
        assertThat(row.values()).noneMatch(value -> readable(value).contains("192.0.2.7"));
        assertThat((byte[]) row.get("phone")).isNotEmpty();
    }

    private static String readable(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }

    @Test
    void those_of_one_network_are_known_as_such() {
        String print = forum.sent("Một.", "2001:db8:1:2::7").senderPrint();
        assertThat(forum.sent("Hai.", "2001:db8:1:2:ffff::9").senderPrint()).isEqualTo(print);
        assertThat(forum.sent("Ba.", "2001:db8:1:3::7").senderPrint()).isNotEqualTo(print);
        assertThat(forum.sent("Bốn.", "192.0.2.7").phonePrint())
                .isEqualTo(forum.sent("Năm.", "192.0.2.8").phonePrint())
                .isNotEmpty();
    }

    @Test
    void what_must_be_kept_with_it_and_cannot_be_keeps_it_out_too() {
        assertThatThrownBy(() -> forum.submitting()
                        .submit(
                                forum.newsroom.site.id(),
                                forum.article,
                                new Submission("Pín", "", "t", "n", Wish.PUBLICATION),
                                Suspicion.NONE,
                                "",
                                tx -> {
                                    throw new IllegalStateException("spent before");
                                }))
                .hasMessage("spent before");
        assertThat(allWords()).isEmpty();
    }

    @Test
    void an_article_that_takes_none_says_why() {
        put(new CommentSetting(Scope.ARTICLE, forum.article.toString(), true, null));
        refused(SubmissionRule.OFF, () -> forum.sent("Một."));
        put(new CommentSetting(Scope.ARTICLE, forum.article.toString(), false, null));
        forum.sent("Hai.");
        put(new CommentSetting(Scope.SECTION, Long.toString(forum.newsroom.news.id()), true, null));
        refused(SubmissionRule.OFF, () -> forum.sent("Ba."));
        put(new CommentSetting(Scope.SECTION, Long.toString(forum.newsroom.news.id()), false, null));
        put(new CommentSetting(Scope.SITE, "", true, null));
        refused(SubmissionRule.OFF, () -> forum.sent("Bốn."));
        assertThat(allWords()).containsExactly("Hai.");
    }

    @Test
    void an_article_closes_after_its_days_of_which_the_nearest_count() {
        put(new CommentSetting(Scope.SITE, "", false, 30));
        forum.newsroom.clock.set(forum.newsroom.clock.instant().plus(Duration.ofDays(31)));
        refused(SubmissionRule.OVER, () -> forum.sent("Một."));
        put(new CommentSetting(Scope.ARTICLE, forum.article.toString(), false, 60));
        forum.sent("Hai.");
        put(new CommentSetting(Scope.ARTICLE, forum.article.toString(), false, 0));
        forum.newsroom.clock.set(forum.newsroom.clock.instant().plus(Duration.ofDays(4000)));
        forum.sent("Ba.");
        assertThat(allWords()).containsExactly("Hai.", "Ba.");
    }

    @Test
    void an_article_that_readers_do_not_see_takes_none() {
        var edition = forum.newsroom.live("Bài sẽ gỡ");
        forum.newsroom.withdrawing().withdraw(forum.newsroom.publisher, edition.id(), "Sai số liệu.");
        refused(
                SubmissionRule.NOT_LIVE,
                () -> forum.submitting()
                        .submit(
                                forum.newsroom.site.id(),
                                edition.articleId(),
                                new Submission("Pín", "", "t", "n", Wish.PUBLICATION),
                                Suspicion.NONE,
                                "",
                                tx -> {}));
    }

    @Test
    void an_article_of_another_site_takes_none_from_here() {
        var elsewhere = forum.newsroom.adoptedElsewhere("Nơi khác", forum.newsroom.clock.instant());
        refused(
                SubmissionRule.NOT_LIVE,
                () -> forum.submitting()
                        .submit(
                                forum.newsroom.site.id(),
                                elsewhere.id(),
                                new Submission("Pín", "", "t", "n", Wish.PUBLICATION),
                                Suspicion.NONE,
                                "",
                                tx -> {}));
    }

    private List<String> allWords() {
        return forum.newsroom.database.read(tx -> tx.select("SELECT words FROM comment ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    private void put(CommentSetting setting) {
        forum.newsroom.database.change(tx -> new CommentSettings(tx, forum.newsroom.site.id()).put(setting));
    }
}
