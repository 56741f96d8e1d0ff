package vn.bantin.kit.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the connections that the server ended of its own accord, and tells the log of them at most once a minute. */
final class Offences {
    private static final Logger LOG = LoggerFactory.getLogger(Offences.class);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Map<Offence, Integer> counts = new EnumMap<>(Offence.class);
    private long lastTold = System.nanoTime() - MINUTE;

    synchronized void count(Offence offence) {
        counts.merge(offence, 1, Integer::sum);
    }

    synchronized void tell(long now) {
        if (counts.isEmpty() || now - lastTold < MINUTE) {
            return;
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((offence, count) -> lines.add(count + " " + offence.what));
        LOG.warn("ended connections: {}", String.join(", ", lines));
        counts.clear();
        lastTold = now;
    }
}
