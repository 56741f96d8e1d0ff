package vn.bantin.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks so many times a second whatever becomes of the answers, as people do who know nothing of each other. The time of an
 * answer counts from when its turn was to be, so that a portal that stands still is not spared the waiting.
 */
final class OpenLoop {
    /** A portal that falls this far behind is lost anyway; what is beyond is not sent, and told. */
    private static final int MOST_IN_FLIGHT = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final double rate;
    private final Semaphore room = new Semaphore(MOST_IN_FLIGHT);
    private final AtomicLong unsent = new AtomicLong();
    private final Latencies latencies = new Latencies();
    private volatile boolean isEnded;

    /** Something to ask for. */
    interface Turn {
        HttpRequest request();

        /** What came back; none where nothing came. */
        void hear(@Nullable HttpResponse<?> response);
    }

    OpenLoop(HttpClient client, double rate) {
        this.client = client;
        this.rate = rate;
    }

    Latencies latencies() {
        return latencies;
    }

    /** How many turns were left out since too many waited for their answer. */
    long unsent() {
        return unsent.get();
    }

    /** No further turns. */
    void end() {
        isEnded = true;
    }

    /** Takes turns for so long, and returns when the last one is answered or given up. */
    void run(Duration length, Supplier<Turn> turns) {
        double interval = 1e9 / rate;
        long begin = System.nanoTime();
        long number = (long) (length.toNanos() / interval);
        for (long i = 0; i < number && !isEnded; i++) {
            long due = begin + (long) (i * interval);
            await(due);
            if (room.tryAcquire()) {
                send(turns.get(), due);
            } else {
                unsent.incrementAndGet();
            }
        }
        room.acquireUninterruptibly(MOST_IN_FLIGHT);
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void send(Turn turn, long due) {
        client.sendAsync(turn.request(), BodyHandlers.discarding())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((response, failure) -> {
                    if (response != null) {
                        latencies.add(response.statusCode(), System.nanoTime() - due);
                    }
                    turn.hear(response);
                })
                .whenComplete((response, failure) -> room.release());
    }
}
