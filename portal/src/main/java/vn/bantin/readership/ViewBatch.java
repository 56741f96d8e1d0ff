package vn.bantin.readership;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was added to the totals of some articles at once, as one line of text. */
record ViewBatch(long seq, String views) {
    private static final String BETWEEN = " ";
    private static final String OF = ":";

    static String written(Map<UUID, Long> views) {
        return views.entrySet().stream()
                .map(entry -> entry.getKey() + OF + entry.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    Map<UUID, Long> byArticle() {
        return Arrays.stream(views.split(BETWEEN))
                .map(entry -> entry.split(OF))
                .collect(Collectors.toMap(pair -> UUID.fromString(pair[0]), pair -> Long.valueOf(pair[1]), Long::sum));
    }
}
