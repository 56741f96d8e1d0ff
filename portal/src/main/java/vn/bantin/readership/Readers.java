package vn.bantin.readership;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The readers of the last half hour, the longest silent first; past the bound these are forgotten, and count anew. */
final class Readers {
    static final int MOST = 200_000;

    private final int most;

    private final Map<Long, Reading> readings = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
            return size() > most;
        }
    };

    Readers(int most) {
        this.most = most;
    }

    /** Whether this is a view to be counted: no reload, and no program that runs through the archive. */
    boolean counts(long reader, long article, int second) {
        return readings.computeIfAbsent(reader, number -> new Reading()).counts(article, second);
    }

    /** Forgets whoever has been silent for so long that the next visit counts in any case. */
    void forgetSilent(int second) {
        Iterator<Reading> eldestFirst = readings.values().iterator();
        while (eldestFirst.hasNext() && eldestFirst.next().isOver(second)) {
            eldestFirst.remove();
        }
    }

    int size() {
        return readings.size();
    }
}
