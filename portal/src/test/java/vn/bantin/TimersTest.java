package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.bantin.article.Edition;
import vn.bantin.article.State;
import vn.bantin.comment.Dropped;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Totals;
import vn.bantin.search.Search;

class TimersTest {

    @Test
    void a_scheduled_edition_goes_live_by_itself() throws InterruptedException {
        Newsroom newsroom = Newsroom.on(Engine.SQLITE);
        Instant hour = newsroom.clock.instant().plusSeconds(60);
        Edition approved = newsroom.approved("Khai giảng");
        newsroom.scheduling().schedule(newsroom.publisher, approved.id(), hour, null);
        Dropped dropped = new Dropped(newsroom.database, newsroom.clock);
        try (Search search =
                        new Search(newsroom.database, TestDatabases.folder().resolve("search"), "tests");
                Timers _ = new Timers(
                        newsroom.publishing(),
                        newsroom.withdrawing(),
                        search,
                        dropped,
                        new Counter(newsroom.database, newsroom.clock),
                        new Totals(newsroom.database),
                        () -> {},
                        () -> {})) {
            newsroom.clock.set(hour);
            long patience = System.nanoTime() + 20_000_000_000L;
            while (newsroom.stored(approved).state() != State.LIVE && System.nanoTime() < patience) {
                Thread.sleep(50);
            }
        }
        assertThat(newsroom.stored(approved).state()).isEqualTo(State.LIVE);
        newsroom.database.close();
    }
}
