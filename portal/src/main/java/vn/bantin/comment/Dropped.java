package vn.bantin.comment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bantin.kit.data.Database;
import vn.bantin.rule.Rule;

/**
 * Counts what is turned away as plain spam. A flood must not cost a write for each, so counts are kept here for some
 * seconds; that much is lost where the portal is killed.
 */
public final class Dropped {
    private final Database database;
    private final InstantSource clock;
    private final Map<Key, Long> counts = new HashMap<>();

    private record Key(long site, LocalDate day, String cause) {}

    public Dropped(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public synchronized void count(long site, String cause) {
        counts.merge(new Key(site, Rule.day(clock.instant()), cause), 1L, Long::sum);
    }

    /** Writes down what was counted since the last time; what cannot be written is kept for the next. */
    public void flush() {
        Map<Key, Long> taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            database.change(tx -> taken.forEach(
                    (key, number) -> new DroppedCounts(tx, key.site()).add(key.day(), key.cause(), number)));
        } catch (RuntimeException notNow) {
            putBack(taken);
            throw notNow;
        }
    }

    private synchronized Map<Key, Long> take() {
        Map<Key, Long> taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }

    private synchronized void putBack(Map<Key, Long> taken) {
        taken.forEach((key, number) -> counts.merge(key, number, Long::sum));
    }
}
