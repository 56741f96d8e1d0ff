package vn.bantin;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.article.Publishing;
import vn.bantin.article.Withdrawing;
import vn.bantin.comment.Dropped;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Totals;
import vn.bantin.search.Search;

/** Every job that runs by the clock. */
final class Timers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);

    /** Each has a thread, since building an index may take minutes while articles fall due. */
    private static final int JOBS = 8;

    /** What is due is late by at most a second, the work of publishing it and of others that are due with it included. */
    private static final Duration PUNCTUAL = Duration.ofMillis(200);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            JOBS, Thread.ofPlatform().daemon().name("timer-", 0).factory());

    Timers(
            Publishing publishing,
            Withdrawing withdrawing,
            Search search,
            Dropped dropped,
            Counter counter,
            Totals totals,
            Runnable following,
            Runnable tidying) {
        every(PUNCTUAL, "publish what is due", publishing::publishDue);
        every(PUNCTUAL, "withdraw what has had its time", withdrawing::withdrawDue);
        every(Duration.ofMillis(200), "bring the search index up to date", search::catchUp);
        every(Duration.ofSeconds(5), "write down how much spam was turned away", dropped::flush);
        every(Counter.TURN, "add up the views", counter::write);
        every(Totals.TURN, "take over what other nodes counted", totals::catchUp);
        every(Duration.ofMillis(25), "look for what other nodes changed", following);
        every(
                Duration.ofHours(1),
                "take out and close what accounts need no more, and what of comments has had its time",
                tidying);
    }

    /** A job that fails is tried again at its next turn. */
    private void every(Duration pause, String name, Runnable job) {
        Runnable watched = () -> {
            try {
                job.run();
            } catch (DatabaseAway away) {
                LOG.warn("the timer \"{}\" waits: {}", name, away.getMessage());
            } catch (Throwable failure) {
                LOG.error("the timer \"{}\" failed", name, failure);
            }
        };
        var _ = executor.scheduleWithFixedDelay(watched, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
