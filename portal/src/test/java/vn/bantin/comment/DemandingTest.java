package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class DemandingTest {
    private final Forum forum;
    private final Demanding demanding;
    private final Moderating moderating;
    private final Instant now;
    private final Comment comment;

    DemandingTest(Engine engine) {
        this.forum = Forum.on(engine);
        this.now = forum.newsroom.clock.instant();
        this.demanding = new Demanding(forum.newsroom.database, forum.newsroom.clock);
        this.moderating = new Moderating(forum.newsroom.database, forum.newsroom.clock);
        this.comment = forum.sent("Lời nặng.");
        moderating.approve(forum.moderator, comment.id());
    }

    @AfterEach
    void close() {
        forum.newsroom.database.close();
    }

    @Test
    void the_hours_of_the_rule_count_from_when_the_demand_came_in() {
        demand(false, now.minus(Duration.ofHours(2)));
        demand(true, now);
        assertThat(open(forum.moderator))
                .extracting(Demand::dueAt)
                .containsExactly(now.plus(Duration.ofHours(6)), now.plus(Duration.ofHours(22)));
    }

    @Test
    void a_rule_of_its_day_counts() {
        forum.newsroom.database.change(tx -> tx.execute("""
                INSERT INTO rule (kind, document, article, valid_from, amount, unit)
                VALUES ('COMMENT_REMOVAL', 'Nghị định mới', '', '2026-11-20', 12, 'HOURS')
                """));
        assertThat(demand(false, now).dueAt()).isEqualTo(now.plus(Duration.ofHours(12)));
        assertThat(demand(false, now.minus(Duration.ofDays(1))).dueAt()).isEqualTo(now);
    }

    @Test
    void nobody_gains_time_by_a_demand_of_tomorrow() {
        assertThat(demand(false, now.plus(Duration.ofDays(1))).receivedAt()).isEqualTo(now);
    }

    @Test
    void removing_settles_the_demands_and_taking_that_back_opens_them_again() {
        demand(false, now);
        Stroke removal = moderating.remove(forum.moderator, comment.id(), "Theo yêu cầu.");
        assertThat(open(forum.moderator)).isEmpty();
        new Undoing(forum.newsroom.database, forum.newsroom.clock).undo(forum.moderator, removal.act());
        assertThat(open(forum.moderator)).hasSize(1);
    }

    @Test
    void a_demand_is_declined_once() {
        Demand demand = demand(true, now);
        demanding.decline(forum.moderator, demand.id());
        assertThat(open(forum.moderator)).isEmpty();
        assertThat(forum.shown()).containsExactly("Lời nặng.");
        refused(CommentRule.DEMAND_SETTLED, () -> demanding.decline(forum.moderator, demand.id()));
    }

    @Test
    void it_says_who_demands_it() {
        refused(
                CommentRule.DEMANDER_MISSING,
                () -> demanding.demand(forum.moderator, comment.id(), false, " ", "Gỡ đi.", now));
    }

    @Test
    void nobody_of_another_site_notes_sees_or_declines_one() {
        Account stranger = forum.newsroom.addAccountElsewhere("Kiểm duyệt viên nơi khác", Role.MODERATOR);
        Demand demand = demand(true, now);
        refused(CommentRule.UNKNOWN, () -> demanding.demand(stranger, comment.id(), false, "Ông Én", "Gỡ đi.", now));
        refused(CommentRule.UNKNOWN, () -> demanding.decline(stranger, demand.id()));
        assertThat(open(stranger)).isEmpty();
        assertThat(open(forum.moderator)).hasSize(1);
    }

    private Demand demand(boolean isUrgent, Instant receivedAt) {
        return demanding.demand(forum.moderator, comment.id(), isUrgent, "Ông Én", "Lời này sai.", receivedAt);
    }

    private List<Demand> open(Account of) {
        return forum.newsroom.database.<List<Demand>>read(tx -> new Demands(tx, Reach.of(tx, of)).open());
    }
}
