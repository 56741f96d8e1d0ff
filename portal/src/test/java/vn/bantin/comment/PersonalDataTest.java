package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.comment.PersonalData.Kept;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class PersonalDataTest {
    private static final String PHONE = "+84 912 345 678";

    private final Forum forum;
    private final PersonalData data;
    private final Moderating moderating;

    PersonalDataTest(Engine engine) {
        this.forum = Forum.on(engine);
        this.data = new PersonalData(forum.newsroom.database, forum.seal, forum.newsroom.clock);
        this.moderating = new Moderating(forum.newsroom.database, forum.newsroom.clock);
    }

    @AfterEach
    void close() {
        forum.newsroom.database.close();
    }

    @Test
    void a_person_is_found_by_phone_in_any_spelling_or_by_reference() {
        Comment first = forum.sent("Một.");
        Comment second = forum.sent("Hai.");
        forum.asked("Ba.");
        assertThat(find(forum.moderator, PHONE)).containsExactly(first, second);
        assertThat(find(forum.moderator, second.reference().text().toLowerCase(Locale.ROOT)))
                .containsExactly(second);
        assertThat(find(forum.moderator, "0999 999 999")).isEmpty();
        assertThat(find(forum.moderator, "")).isEmpty();
        refused(SubmissionRule.PHONE_MALFORMED, () -> find(forum.moderator, "ông Pín"));
    }

    @Test
    void what_is_handed_out_is_whole_and_written_down_with_its_basis() {
        Comment comment = forum.sent("Một.");
        assertThat(export(forum.moderator, PHONE, "Đơn số 12")).containsExactly(new Kept(comment, "0912345678"));
        assertThat(log(comment)).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.COMMENT_DATA_EXPORTED);
            assertThat(entry.detail()).isEqualTo("Đơn số 12");
        });
    }

    @Test
    void the_phone_is_shown_to_a_moderator_and_written_down() {
        Comment comment = forum.sent("Một.");
        assertThat(data.phone(forum.moderator, comment.id())).isEqualTo("0912345678");
        assertThat(data.phone(forum.moderator, forum.asked("Không có số.").id()))
                .isEmpty();
        assertThat(log(comment)).extracting(Entry::deed).containsExactly(Deed.COMMENT_PHONE_SEEN);
    }

    @Test
    void nothing_of_an_erased_person_stands_anywhere_and_readers_see_nothing_of_it() {
        Comment comment = forum.sent("Lời của Pín.");
        moderating.answer(forum.moderator, comment.id(), "Cảm ơn ông Pín.");
        moderating.answer(forum.moderator, comment.id(), "Cảm ơn ông Pín nhiều.");
        assertThat(erase(forum.moderator, PHONE, "Đơn số 13"))
                .extracting(Comment::id)
                .containsExactly(comment.id());
        assertThat(forum.shown()).isEmpty();
        assertThat(everything("comment")).doesNotContain("Pín").doesNotContain("Về cây cầu");
        assertThat(everything("handling")).doesNotContain("Pín");
        assertThat(forum.stored(comment)).satisfies(stored -> {
            assertThat(stored.isErased()).isTrue();
            assertThat(stored.hasPhone()).isFalse();
            assertThat(stored.senderPrint()).isEmpty();
        });
        assertThat(log(comment)).extracting(Entry::deed).endsWith(Deed.COMMENT_DATA_ERASED);
        assertThat(forum.newsroom.told().getLast().id()).isEqualTo(forum.article.toString());
    }

    @Test
    void what_is_erased_is_decided_no_more() {
        Comment comment = forum.sent("Một.");
        Stroke approval = moderating.approve(forum.moderator, comment.id());
        erase(forum.moderator, comment.reference().text(), "Đơn số 13");
        refused(CommentRule.ERASED, () -> moderating.answer(forum.moderator, comment.id(), "Cảm ơn."));
        refused(CommentRule.ERASED, () -> moderating.approve(forum.moderator, comment.id()));
        refused(
                CommentRule.NOTHING_TO_UNDO,
                () -> new Undoing(forum.newsroom.database, forum.newsroom.clock).undo(forum.moderator, approval.act()));
        assertThat(erase(forum.moderator, comment.reference().text(), "Đơn số 13"))
                .isEmpty();
    }

    @Test
    void nobody_of_another_site_finds_or_erases_anything() {
        Account stranger = forum.newsroom.addAccountElsewhere("Kiểm duyệt viên nơi khác", Role.MODERATOR);
        Comment comment = forum.sent("Một.");
        assertThat(find(stranger, PHONE)).isEmpty();
        assertThat(erase(stranger, comment.reference().text(), "")).isEmpty();
        refused(CommentRule.UNKNOWN, () -> data.phone(stranger, comment.id()));
        assertThat(forum.stored(comment)).isEqualTo(comment);
    }

    @Test
    void phones_and_marks_of_addresses_go_after_the_days_of_their_rule() {
        Comment old = forum.sent("Cũ.");
        moderating.approve(forum.moderator, old.id());
        later(Duration.ofDays(89));
        Comment recent = forum.sent("Mới.");
        later(Duration.ofDays(2));
        forget();
        assertThat(forum.stored(old)).satisfies(stored -> {
            assertThat(stored.hasPhone()).isFalse();
            assertThat(stored.senderPrint()).isEmpty();
            assertThat(stored.words()).isEqualTo("Cũ.");
        });
        assertThat(forum.stored(recent)).isEqualTo(recent);
        assertThat(export(forum.moderator, old.reference().text(), ""))
                .extracting(Kept::phone)
                .containsExactly("");
    }

    @Test
    void words_that_nobody_sees_and_the_log_of_handling_go_after_twelve_months() {
        Comment spam = forum.sent("Mua ngay.");
        moderating.markAsSpam(forum.moderator, spam.id());
        Comment shown = forum.sent("Cầu đẹp lắm.");
        moderating.approve(forum.moderator, shown.id());
        later(Duration.ofDays(364));
        forget();
        assertThat(everything("comment")).contains("Mua ngay.");
        assertThat(everything("handling")).isNotEmpty();
        later(Duration.ofDays(2));
        forget();
        assertThat(everything("comment")).doesNotContain("Mua ngay.").contains("Cầu đẹp lắm.");
        assertThat(everything("handling")).isEmpty();
        assertThat(forum.shown()).containsExactly("Cầu đẹp lắm.");
    }

    private List<Comment> find(Account moderator, String typed) {
        return forum.newsroom.database.<List<Comment>>read(tx -> data.find(tx, moderator, typed));
    }

    private List<Kept> export(Account moderator, String typed, String basis) {
        return forum.newsroom.database.<List<Kept>>write(tx -> data.export(tx, moderator, typed, basis));
    }

    private List<Comment> erase(Account moderator, String typed, String basis) {
        return forum.newsroom.database.<List<Comment>>write(tx -> data.erase(tx, moderator, typed, basis));
    }

    private void later(Duration time) {
        forum.newsroom.clock.set(forum.newsroom.clock.instant().plus(time));
    }

    private void forget() {
        new Forgetting(forum.newsroom.database, forum.newsroom.clock).forget(forum.newsroom.site.id());
    }

    private String everything(String table) {
        List<Map<String, Object>> rows = forum.newsroom.database.<List<Map<String, Object>>>read(
                tx -> tx.select("SELECT * FROM " + table).mapToMap().list());
        return rows.isEmpty() ? "" : rows.toString();
    }

    private List<Entry> log(Comment comment) {
        return forum.newsroom.database.<List<Entry>>read(
                tx -> new Audit(tx, forum.newsroom.site.id(), forum.newsroom.clock)
                        .of(comment.reference().text()));
    }
}
