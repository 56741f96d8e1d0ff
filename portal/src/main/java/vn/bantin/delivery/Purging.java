package vn.bantin.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a {@link SharedCache} to drop what changed, and again until it has heard. */
final class Purging implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Purging.class);

    /** By then every node knows of the change, so that the cache cannot be given an old page again. */
    private static final Duration UNTIL_ALL_NODES_KNOW = Latest.TRUSTED.plusMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    /** A cache keeps a page for its time and, while it asks for the new one, as long again; then there is nothing to drop. */
    private static final int TIMES = 2;

    /** Some caches take 256. */
    private static final int KEYS_OF_A_REQUEST = 200;

    /** What comes beyond is given up: the cache drops those pages when their time is over. */
    private static final int MOST_WAITING = 20_000;

    private final SharedCache cache;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final BlockingQueue<Long> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread sender;

    Purging(SharedCache cache, URI address) {
        this.cache = cache;
        this.address = address;
        this.sender = Thread.ofVirtual().name("purging").start(this::send);
    }

    /** Has the pages that are made of this topic dropped soon. */
    void touch(long topic) {
        if (!waiting.offer(topic)) {
            LOG.warn("too much changes for the cache at {} to be told of it", address.getHost());
        }
    }

    private void send() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<Long> topics = new LinkedHashSet<>(Set.of(waiting.take()));
                waiting.drainTo(topics, KEYS_OF_A_REQUEST - 1);
                Thread.sleep(UNTIL_ALL_NODES_KNOW);
                sendUntilHeard(topics);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendUntilHeard(Set<Long> topics) throws InterruptedException {
        long end = System.nanoTime()
                + Duration.ofSeconds((long) TIMES * cache.seconds()).toNanos();
        String refusal = refusal(topics);
        if (!refusal.isEmpty()) {
            LOG.warn("the cache at {} does not drop what changed: {}", address.getHost(), refusal);
        }
        while (!refusal.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_ATTEMPTS);
            refusal = refusal(topics);
        }
    }

    /** Why the cache did not hear; empty where it did. */
    private String refusal(Set<Long> topics) throws InterruptedException {
        try {
            int status = client.send(request(topics), BodyHandlers.discarding()).statusCode();
            return status < 300 ? "" : "status " + status;
        } catch (IOException | RuntimeException failure) {
            return failure.toString();
        }
    }

    private HttpRequest request(Set<Long> topics) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header(SharedCache.KEYS, SharedCache.keys(topics.stream().mapToLong(Long::longValue)))
                .POST(BodyPublishers.noBody());
        if (!cache.header().name().isEmpty()) {
            request.header(cache.header().name(), cache.header().value());
        }
        return request.build();
    }

    @Override
    public void close() {
        sender.interrupt();
        client.shutdownNow();
    }
}
