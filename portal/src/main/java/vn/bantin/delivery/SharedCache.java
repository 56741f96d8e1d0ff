package vn.bantin.delivery;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A cache in front of the portal that serves all readers, such as a CDN's: what it may keep, and how it is told to drop what changed.
 *
 * @param seconds how long it may keep a page; 0 where there is none
 * @param purgeOrNull takes the keys of what changed
 * @param header of that request, which tells who we are; empty for none
 */
public record SharedCache(int seconds, @Nullable URI purgeOrNull, Header header) {
    static final String KEYS = "Surrogate-Key";

    /** A header's name and value. */
    public record Header(String name, String value) {}

    /**
     * What an answer tells the cache and nobody else: how long (RFC 9213, and as caches said it before), and by which keys it will
     * be dropped. Browsers go on asking each time.
     */
    Map<String, String> headers(Footprint footprint) {
        if (seconds == 0) {
            return Map.of();
        }
        String keep = "max-age=" + seconds + ", stale-while-revalidate=" + seconds;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("CDN-Cache-Control", keep);
        headers.put("Surrogate-Control", keep);
        headers.put(KEYS, keys(LongStream.of(footprint.topics())));
        return headers;
    }

    static String keys(LongStream topics) {
        return topics.mapToObj(topic -> Long.toUnsignedString(topic, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }
}
