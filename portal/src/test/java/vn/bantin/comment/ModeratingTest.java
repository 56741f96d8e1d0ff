package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.change.Change;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ModeratingTest {
    private final Forum forum;
    private final Moderating moderating;
    private final Undoing undoing;
    private final Account moderator;

    ModeratingTest(Engine engine) {
        this.forum = Forum.on(engine);
        this.moderator = forum.moderator;
        this.moderating = new Moderating(forum.newsroom.database, forum.newsroom.clock);
        this.undoing = new Undoing(forum.newsroom.database, forum.newsroom.clock);
    }

    @AfterEach
    void close() {
        forum.newsroom.database.close();
    }

    @Test
    void an_approved_comment_is_before_the_readers_and_everybody_is_told() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        moderating.approve(moderator, comment.id());
        assertThat(forum.shown()).containsExactly("Cầu đẹp lắm.");
        assertThat(forum.newsroom.told().getLast()).satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.COMMENTS);
            assertThat(change.id()).isEqualTo(forum.article.toString());
        });
    }

    @Test
    void the_log_names_the_number_and_the_moderator_and_neither_sender_nor_words() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        moderating.reject(moderator, comment.id(), RejectionReason.OFF_TOPIC);
        assertThat(log(comment)).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.COMMENT_REJECTED);
            assertThat(entry.accountName()).isEqualTo(moderator.name());
            assertThat(entry.detail()).isEqualTo("OFF_TOPIC");
        });
        assertThat(forum.stored(comment).rejection()).contains(RejectionReason.OFF_TOPIC);
        assertThat(forum.shown()).isEmpty();
    }

    @Test
    void an_answer_stands_as_the_units_and_approves_what_waited() {
        Comment comment = forum.sent("Bao giờ xong?");
        moderating.answer(moderator, comment.id(), " Cầu thông xe ngày 02/12. ");
        assertThat(forum.stored(comment)).satisfies(stored -> {
            assertThat(stored.standing()).isEqualTo(Standing.APPROVED);
            assertThat(stored.answer()).isEqualTo("Cầu thông xe ngày 02/12.");
            assertThat(stored.approvedAt()).isEqualTo(forum.newsroom.clock.instant());
        });
    }

    @Test
    void a_question_is_answered_and_never_public() {
        Comment question = forum.asked("Tôi cần giấy tờ gì?");
        refused(CommentRule.NOT_FOR_THE_PUBLIC, () -> moderating.approve(moderator, question.id()));
        refused(CommentRule.NOT_FOR_THE_PUBLIC, () -> moderating.approveSender(moderator, question.id()));
        moderating.answer(moderator, question.id(), "Mang căn cước.");
        assertThat(forum.stored(question).standing()).isEqualTo(Standing.ANSWERED);
        assertThat(forum.shown()).isEmpty();
        moderating.answer(moderator, question.id(), "Mang căn cước và đơn.");
        assertThat(forum.stored(question).answer()).isEqualTo("Mang căn cước và đơn.");
    }

    @Test
    void what_is_taken_off_leaves_a_note_and_what_was_public_is_taken_off_in_no_other_way() {
        Comment comment = forum.sent("Lời nặng.");
        refused(CommentRule.WRONG_STANDING, () -> moderating.remove(moderator, comment.id(), "Xúc phạm."));
        moderating.approve(moderator, comment.id());
        refused(CommentRule.WRONG_STANDING, () -> moderating.markAsSpam(moderator, comment.id()));
        refused(CommentRule.WRONG_STANDING, () -> moderating.reject(moderator, comment.id(), RejectionReason.INSULT));
        refused(CommentRule.NOTE_MISSING, () -> moderating.remove(moderator, comment.id(), " \u200B "));
        moderating.remove(moderator, comment.id(), "Xúc phạm người khác.");
        assertThat(forum.stored(comment)).satisfies(stored -> {
            assertThat(stored.standing()).isEqualTo(Standing.REMOVED);
            assertThat(stored.note()).isEqualTo("Xúc phạm người khác.");
        });
    }

    @Test
    void two_moderators_do_not_decide_the_same_twice() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        moderating.approve(moderator, comment.id());
        refused(CommentRule.WRONG_STANDING, () -> moderating.approve(moderator, comment.id()));
        assertThat(log(comment)).hasSize(1);
    }

    @Test
    void all_that_waits_from_one_sender_is_decided_at_once_and_taken_back_at_once() {
        Comment first = forum.sent("Mua ngay.", "192.0.2.66");
        Comment second = forum.sent("Mua ngay!", "192.0.2.66");
        Comment question = forum.asked("Tôi cần giấy tờ gì?");
        Stroke stroke = moderating.markSenderAsSpam(moderator, first.id());
        assertThat(stroke.comments()).extracting(Comment::id).containsExactly(first.id(), second.id());
        assertThat(forum.stored(second).standing()).isEqualTo(Standing.SPAM);
        assertThat(forum.stored(question).standing()).isEqualTo(Standing.WAITING);
        undoing.undo(moderator, stroke.act());
        assertThat(forum.stored(first)).isEqualTo(first);
        assertThat(forum.stored(second)).isEqualTo(second);
    }

    @Test
    void every_stroke_can_be_taken_back_to_what_it_was() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        Stroke approval = moderating.approve(moderator, comment.id());
        Comment approved = forum.stored(comment);
        Stroke answer = moderating.answer(moderator, comment.id(), "Cảm ơn.");
        Comment answered = forum.stored(comment);
        Stroke removal = moderating.remove(moderator, comment.id(), "Nhầm bài.");
        undoing.undo(moderator, removal.act());
        assertThat(forum.stored(comment)).isEqualTo(answered);
        undoing.undo(moderator, answer.act());
        assertThat(forum.stored(comment)).isEqualTo(approved);
        undoing.undo(moderator, approval.act());
        assertThat(forum.stored(comment)).isEqualTo(comment);
        assertThat(forum.shown()).isEmpty();
        assertThat(log(comment)).hasSize(6);
    }

    @Test
    void only_the_last_stroke_of_the_last_hour_can_be_taken_back_and_only_once() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        Stroke approval = moderating.approve(moderator, comment.id());
        Stroke answer = moderating.answer(moderator, comment.id(), "Cảm ơn.");
        refused(CommentRule.NOTHING_TO_UNDO, () -> undoing.undo(moderator, approval.act()));
        undoing.undo(moderator, answer.act());
        refused(CommentRule.NOTHING_TO_UNDO, () -> undoing.undo(moderator, answer.act()));
        forum.newsroom.clock.set(forum.newsroom.clock.instant().plus(Duration.ofHours(1)));
        refused(CommentRule.NOTHING_TO_UNDO, () -> undoing.undo(moderator, approval.act()));
        assertThat(forum.shown()).containsExactly("Cầu đẹp lắm.");
    }

    @Test
    void a_moderator_of_another_site_neither_sees_nor_decides_anything_here() {
        Account stranger = forum.newsroom.addAccountElsewhere("Kiểm duyệt viên nơi khác", Role.MODERATOR);
        Comment comment = forum.sent("Cầu đẹp lắm.");
        Stroke approval = moderating.approve(moderator, comment.id());
        refused(CommentRule.UNKNOWN, () -> moderating.answer(stranger, comment.id(), "Cảm ơn."));
        refused(CommentRule.UNKNOWN, () -> moderating.remove(stranger, comment.id(), "Gỡ."));
        refused(CommentRule.UNKNOWN, () -> moderating.markSenderAsSpam(stranger, comment.id()));
        refused(CommentRule.NOTHING_TO_UNDO, () -> undoing.undo(stranger, approval.act()));
        assertThat(queue(stranger)).isEmpty();
        assertThat(forum.shown()).containsExactly("Cầu đẹp lắm.");
    }

    @Test
    void whoever_moderates_nothing_decides_nothing() {
        Comment comment = forum.sent("Cầu đẹp lắm.");
        refused(CommentRule.NOT_A_MODERATOR, () -> moderating.approve(forum.newsroom.publisher, comment.id()));
    }

    @Test
    void the_moderator_of_the_province_decides_at_every_site_and_is_named_in_that_sites_log() {
        Account province = forum.newsroom.addAccountElsewhere("Kiểm duyệt viên tỉnh", Role.PROVINCE_MODERATOR);
        Comment comment = forum.sent("Cầu đẹp lắm.");
        assertThat(queue(province)).containsExactly("Cầu đẹp lắm.");
        moderating.approve(province, comment.id());
        assertThat(forum.shown()).containsExactly("Cầu đẹp lắm.");
        assertThat(log(comment)).extracting(Entry::accountId).containsExactly(province.id());
    }

    @Test
    void the_queue_has_the_oldest_first_and_the_doubtful_last() {
        forum.held("Ngờ.");
        forum.sent("Một.");
        forum.newsroom.clock.set(forum.newsroom.clock.instant().plusSeconds(1));
        forum.sent("Hai.");
        Comment decided = forum.sent("Ba.");
        moderating.markAsSpam(moderator, decided.id());
        assertThat(queue(moderator)).containsExactly("Một.", "Hai.", "Ngờ.");
        assertThat(forum.newsroom.database.<Long>read(tx -> new Queue(tx, Reach.of(tx, moderator)).countWaiting()))
                .isEqualTo(3);
    }

    private List<String> queue(Account of) {
        return forum.newsroom.database.<List<String>>read(tx -> new Queue(tx, Reach.of(tx, of))
                .waiting(0, 100).stream().map(item -> item.comment().words()).toList());
    }

    private List<Entry> log(Comment comment) {
        return forum.newsroom.database.<List<Entry>>read(
                tx -> new Audit(tx, forum.newsroom.site.id(), forum.newsroom.clock)
                        .of(comment.reference().text()));
    }
}
