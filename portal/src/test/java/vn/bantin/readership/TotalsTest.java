package vn.bantin.readership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.kit.data.Engine;
import vn.bantin.vietnamese.Dates;

@ParameterizedClass
@EnumSource(Engine.class)
class TotalsTest {
    private static final int UNKNOWN = -1;

    private final AtomicLong nanos = new AtomicLong();
    private final Newsroom newsroom;
    private final Article article;
    private final Totals totals;

    TotalsTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        article = newsroom.adopted("Bài được đếm", newsroom.clock.instant());
        totals = new Totals(newsroom.database, nanos::get);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    private void read(long views) {
        DayOfArticle today = new DayOfArticle(
                article.id(), newsroom.clock.instant().atZone(Dates.ZONE).toLocalDate());
        newsroom.database.change(tx -> new Views(tx, newsroom.site.id()).add(Map.of(today, views)));
    }

    private void wait(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void what_was_written_down_is_told_from_the_next_look_on() {
        assertThat(totals.of(article.id())).isEqualTo(UNKNOWN);
        totals.catchUp();
        assertThat(totals.of(article.id())).isZero();
        read(3);
        totals.catchUp();
        assertThat(totals.of(article.id())).isEqualTo(3);
        read(4);
        totals.catchUp();
        assertThat(totals.of(article.id())).isEqualTo(7);
    }

    @Test
    void a_number_is_told_while_it_is_trusted_and_no_longer() {
        totals.catchUp();
        wait(Totals.TRUSTED.minusNanos(1));
        assertThat(totals.of(article.id())).isZero();
        wait(Duration.ofNanos(1));
        assertThat(totals.of(article.id())).isEqualTo(UNKNOWN);
        totals.catchUp();
        assertThat(totals.of(article.id())).isZero();
    }

    @Test
    void a_look_that_failed_confirms_nothing() {
        totals.catchUp();
        newsroom.database.change(tx -> tx.execute("ALTER TABLE view_batch RENAME TO view_away"));
        wait(Totals.TRUSTED);
        assertThatThrownBy(totals::catchUp).isInstanceOf(JdbiException.class);
        assertThat(totals.of(article.id())).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_noted_in_one_turn_and_trusted_after_the_next_look_is_five_seconds_old_at_most() {
        assertThat(Counter.TURN.plus(Totals.TRUSTED)).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }
}
