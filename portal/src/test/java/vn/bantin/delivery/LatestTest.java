package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Engine;

/** Readers who come while somebody looks at the feed, which takes its time. */
@ParameterizedClass
@EnumSource(Engine.class)
class LatestTest {
    /** Longer than the feed is trusted, far shorter than the database is waited for. */
    private static final Duration SLOW = Duration.ofMillis(600);

    private final Newsroom newsroom;
    private final Latest latest;
    private final Semaphore looking = new Semaphore(0);
    private final CountDownLatch seen = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    LatestTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        latest = new Latest(newsroom.database);
        latest.listen(topic -> {
            looking.release();
            awaitSeen();
        });
        newsroom.database.change(tx -> new Changes(tx).append(newsroom.site.id(), Change.Kind.SITE, ""));
        LockSupport.parkNanos(Latest.TRUSTED.toNanos());
    }

    private void awaitSeen() {
        try {
            seen.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @AfterEach
    void close() {
        seen.countDown();
        readers.close();
        newsroom.database.close();
    }

    private CompletableFuture<Boolean> reader() {
        return CompletableFuture.supplyAsync(latest::awaitFresh, readers);
    }

    @Test
    void a_slow_look_is_waited_for_and_not_taken_for_a_database_that_is_away() throws Exception {
        CompletableFuture<Boolean> first = reader();
        looking.acquire();
        CompletableFuture<Boolean> second = reader();
        LockSupport.parkNanos(SLOW.toNanos());
        seen.countDown();
        assertThat(first.join()).isTrue();
        assertThat(second.join()).isTrue();
    }

    @Test
    void a_look_that_does_not_end_is_a_database_that_is_away_until_it_ends_after_all() throws Exception {
        CompletableFuture<Boolean> first = reader();
        looking.acquire();
        assertThat(reader().join()).isFalse();
        seen.countDown();
        assertThat(first.join()).isTrue();
        assertThat(latest.awaitFresh()).isTrue();
    }
}
