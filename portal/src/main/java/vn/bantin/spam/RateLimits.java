package vn.bantin.spam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How much one address and one network may do in a while, counted in memory. A house of government, a school or the
 * subscribers of a mobile network share addresses, so limits are wide.
 */
public final class RateLimits {
    private static final int MOST_BUCKETS = 100_000;
    private static final Duration LONGEST_MEMORY = Duration.ofHours(1);

    /** What is limited: so many at once, and one more after each pause; for an address, then for its network. */
    public enum Limit {
        COMMENT(10, Duration.ofSeconds(30), 40, Duration.ofSeconds(5)),
        CHALLENGE(30, Duration.ofSeconds(10), 120, Duration.ofSeconds(2)),
        PICTURE_OR_SOUND(60, Duration.ofSeconds(5), 240, Duration.ofSeconds(1)),
        LOOK_UP(20, Duration.ofSeconds(10), 60, Duration.ofSeconds(3)),
        SEARCH(30, Duration.ofSeconds(2), 120, Duration.ofMillis(500));

        private final int atOnce;
        private final Duration pause;
        private final int networkAtOnce;
        private final Duration networkPause;

        Limit(int atOnce, Duration pause, int networkAtOnce, Duration networkPause) {
            this.atOnce = atOnce;
            this.pause = pause;
            this.networkAtOnce = networkAtOnce;
            this.networkPause = networkPause;
        }
    }

    private static final int ARTICLE_AT_ONCE = 30;
    private static final Duration ARTICLE_PAUSE = Duration.ofSeconds(20);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(LONGEST_MEMORY)
            .build();
    private final TimeMeter time;

    public RateLimits(InstantSource clock) {
        this.time = new Meter(clock);
    }

    /** Uses up one of what the address and its network may do; how long to wait where there is none left. */
    public Optional<Duration> use(Limit limit, String address) {
        Network from = Network.of(address);
        Bucket own = bucket(limit + " " + from.address(), limit.atOnce, limit.pause);
        Bucket shared = bucket(limit + " " + from.network(), limit.networkAtOnce, limit.networkPause);
        Optional<Duration> wait = take(own);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> sharedWait = take(shared);
        sharedWait.ifPresent(refused -> own.addTokens(1));
        return sharedWait;
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Whether one more for this article is more than people write. */
    public boolean isFlooded(long site, Object article) {
        return !bucket("article " + site + " " + article, ARTICLE_AT_ONCE, ARTICLE_PAUSE)
                .tryConsume(1);
    }

    private Bucket bucket(String name, int atOnce, Duration pause) {
        return buckets.get(
                name,
                missing -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, pause))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private record Meter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
