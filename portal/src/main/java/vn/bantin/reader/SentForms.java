package vn.bantin.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Sha256;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;

/**
 * Forms that were taken within the last minutes, so that the same one sent twice leads to the same place. They are known by a
 * print of a random key and of all that was typed: whoever has nothing but the key learns nothing.
 */
final class SentForms {
    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final int MOST = 10_000;
    private static final int MOST_WAITING = 3;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Cache<String, Turn> turns;

    /** What came of a form; one of the same waits for the other. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private @Nullable Reply taken;
    }

    SentForms(InstantSource clock) {
        Ticker ticker = () -> clock.millis() * 1_000_000;
        turns = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST)
                .expireAfterWrite(MEMORY)
                .build();
    }

    /** A key that nobody guesses, for a form that is shown. */
    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * Takes a form, or says where the same one led before.
     *
     * @param typed all that makes it the same
     * @param taking leads elsewhere (303) only where it was kept
     */
    Reply once(String key, List<String> typed, Supplier<Reply> taking) {
        return KEY.matcher(key).matches() ? inTurn(print(key, typed), taking) : taking.get();
    }

    private static String print(String key, List<String> typed) {
        return Sha256.of((key + "\0" + String.join("\0", typed)).getBytes(StandardCharsets.UTF_8));
    }

    private Reply inTurn(String print, Supplier<Reply> taking) {
        Turn turn = turns.get(print, one -> new Turn());
        if (turn.lock.getQueueLength() >= MOST_WAITING) {
            throw Problem.tooMany();
        }
        await(turn.lock);
        try {
            Reply before = turn.taken;
            return before == null ? taken(print, turn, taking.get()) : before;
        } finally {
            if (turn.taken == null && !turn.lock.hasQueuedThreads()) {
                turns.invalidate(print);
            }
            turn.lock.unlock();
        }
    }

    /** The minutes begin when it was taken. */
    private Reply taken(String print, Turn turn, Reply reply) {
        if (reply.status() == 303) {
            turn.taken = reply;
            turns.put(print, turn);
        }
        return reply;
    }

    private static void await(ReentrantLock lock) {
        try {
            if (!lock.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.tooMany();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.tooMany();
        }
    }
}
