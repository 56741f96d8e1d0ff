package vn.bantin.delivery;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A cache in front of the portal that serves all readers, such as a CDN's: what it may keep, and how it is told to drop what
 * changed.
 *
 * @param seconds how long it may keep a page, and then serve it while it asks for the new one; 0 where there is no such cache
 * @param purgeOrNull takes the keys of what changed
 * @param header of that request, which tells who we are; its name is empty for none
 */
public record SharedCache(int seconds, @Nullable URI purgeOrNull, Header header) {
    static final String KEYS = "Surrogate-Key";

    /** A header's name and value. */
    public record Header(String name, String value) {}

    boolean stands() {
        return seconds > 0;
    }

    /**
     * What an answer tells the cache and nobody else: how long (RFC 9213, and as caches said it before), and by which keys it will
     * be dropped. Browsers go on asking each time.
     *
     * @param until when the page is over although nothing changes
     */
    Map<String, String> headers(LongStream topics, Instant now, Instant until) {
        long left = Math.clamp(Duration.between(now, until).toSeconds(), 0, seconds);
        String keep = "max-age=" + left + ", stale-while-revalidate=" + left;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("CDN-Cache-Control", keep);
        headers.put("Surrogate-Control", keep);
        headers.put(KEYS, keys(topics));
        return headers;
    }

    static String keys(LongStream topics) {
        return topics.distinct()
                .mapToObj(topic -> Long.toUnsignedString(topic, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }
}
