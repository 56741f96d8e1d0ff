package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.comment.DroppedCounts.Count;
import vn.bantin.kit.data.Engine;
import vn.bantin.rule.Rule;

@ParameterizedClass
@EnumSource(Engine.class)
class DroppedTest {
    private final Newsroom newsroom;
    private final Dropped dropped;

    DroppedTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.dropped = new Dropped(newsroom.database, newsroom.clock);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void what_is_dropped_is_counted_by_cause() {
        dropped.count(newsroom.site.id(), "links");
        dropped.count(newsroom.site.id(), "repeated");
        dropped.flush();
        dropped.count(newsroom.site.id(), "links");
        dropped.flush();
        dropped.flush();
        assertThat(counts()).containsExactly(new Count("links", 2), new Count("repeated", 1));
    }

    @Test
    void each_day_is_counted_for_itself() {
        dropped.count(newsroom.site.id(), "links");
        newsroom.clock.set(newsroom.clock.instant().plus(Duration.ofDays(1)));
        dropped.count(newsroom.site.id(), "links");
        dropped.flush();
        assertThat(counts()).containsExactly(new Count("links", 1));
    }

    @Test
    void what_cannot_be_written_now_is_written_later() {
        dropped.count(newsroom.site.id(), "links");
        newsroom.database.change(tx -> tx.execute("ALTER TABLE dropped_comment RENAME TO away"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(dropped::flush))
                .isNotNull();
        newsroom.database.change(tx -> tx.execute("ALTER TABLE away RENAME TO dropped_comment"));
        dropped.flush();
        assertThat(counts()).containsExactly(new Count("links", 1));
    }

    private List<Count> counts() {
        return newsroom.database.read(
                tx -> new DroppedCounts(tx, newsroom.site.id()).since(Rule.day(newsroom.clock.instant())));
    }
}
