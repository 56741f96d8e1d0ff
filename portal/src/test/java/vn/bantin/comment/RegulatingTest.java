package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.comment.CommentSetting.Scope;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class RegulatingTest {
    private final Forum forum;
    private final Regulating regulating;
    private final long site;

    RegulatingTest(Engine engine) {
        this.forum = Forum.on(engine);
        this.regulating = new Regulating(forum.newsroom.database, forum.newsroom.clock);
        this.site = forum.newsroom.site.id();
    }

    @AfterEach
    void close() {
        forum.newsroom.database.close();
    }

    @Test
    void a_setting_counts_from_now_on() {
        CommentSetting off = new CommentSetting(Scope.ARTICLE, forum.article.toString(), true, 30);
        regulating.set(forum.moderator, site, off);
        refused(SubmissionRule.OFF, () -> forum.sent("Một."));
        assertThat(settings()).containsExactly(off);
        regulating.set(forum.moderator, site, new CommentSetting(Scope.ARTICLE, forum.article.toString(), false, null));
        forum.sent("Hai.");
        assertThat(settings()).isEmpty();
    }

    @Test
    void what_does_not_exist_here_and_days_beyond_reason_are_refused() {
        refused(CommentRule.UNKNOWN, () -> set(Scope.ARTICLE, UUID.randomUUID().toString(), 1));
        refused(CommentRule.UNKNOWN, () -> set(Scope.SECTION, "999999", 1));
        refused(CommentRule.DAYS_MALFORMED, () -> set(Scope.SITE, "", -1));
        refused(CommentRule.DAYS_MALFORMED, () -> set(Scope.SITE, "", 3651));
        assertThat(settings()).isEmpty();
    }

    @Test
    void blocked_words_are_kept_clean_and_once() {
        regulating.block(forum.moderator, site, " nhà  cái \r\n\r\nnhà cái\nvay\u200B nóng");
        assertThat(words()).containsExactly("nhà cái", "vay nóng");
        refused(CommentRule.WORD_TOO_LONG, () -> regulating.block(forum.moderator, site, "x".repeat(61)));
        assertThat(words()).hasSize(2);
    }

    @Test
    void nobody_of_another_site_changes_anything() {
        Account stranger = forum.newsroom.addAccountElsewhere("Kiểm duyệt viên nơi khác", Role.MODERATOR);
        refused(
                CommentRule.UNKNOWN,
                () -> regulating.set(stranger, site, new CommentSetting(Scope.SITE, "", true, null)));
        refused(CommentRule.UNKNOWN, () -> regulating.block(stranger, site, "nhà cái"));
        assertThat(settings()).isEmpty();
        assertThat(words()).isEmpty();
    }

    private void set(Scope scope, String id, int days) {
        regulating.set(forum.moderator, site, new CommentSetting(scope, id, false, days));
    }

    private List<CommentSetting> settings() {
        return forum.newsroom.database.<List<CommentSetting>>read(tx -> new CommentSettings(tx, site).all());
    }

    private List<String> words() {
        return forum.newsroom.database.<List<String>>read(tx -> new BlockedWords(tx, site).all());
    }
}
