package vn.bantin.spam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import vn.bantin.kit.data.Sha256;

/** How often the same words came within an hour, from one place and from all; digits, signs and spaces make no difference. */
final class Repetitions {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST = 100_000;

    /** "Cảm ơn", "Đồng ý" are said by many. */
    private static final int SHORTEST = 25;

    private final Cache<Key, Integer> counts;

    private record Key(long site, String sender, int length, String words) {}

    Repetitions(LongSupplier nanos) {
        Ticker ticker = nanos::getAsLong;
        counts = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST)
                .expireAfterWrite(MEMORY)
                .build();
    }

    /** How often it came before from the same place. */
    int fromSender(Message message) {
        return count(key(message, Network.of(message.sender()).address()));
    }

    /** How often it came before from anywhere. */
    int fromAnybody(Message message) {
        return count(key(message, ""));
    }

    private int count(Key key) {
        Integer count = key.length() < SHORTEST ? null : counts.getIfPresent(key);
        return count == null ? 0 : count;
    }

    void count(Message message, int more) {
        counts.asMap().merge(key(message, Network.of(message.sender()).address()), more, Integer::sum);
        counts.asMap().merge(key(message, ""), more, Integer::sum);
    }

    private static Key key(Message message, String sender) {
        String letters = NO_LETTERS.matcher(Skeleton.of(message.words())).replaceAll("");
        return new Key(message.site(), sender, letters.length(), Sha256.of(letters.getBytes(StandardCharsets.UTF_8)));
    }
}
