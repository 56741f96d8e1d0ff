package vn.bantin.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, and of which status they were. */
final class Latencies {
    private long[] nanos = new long[1 << 12];
    private int number;
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    synchronized void add(int status, long time) {
        if (number == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * number);
        }
        nanos[number++] = time;
        statuses.merge(status, 1, Integer::sum);
    }

    synchronized int number() {
        return number;
    }

    synchronized int number(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** The time within which this share of the answers came, in milliseconds. */
    synchronized double within(double share) {
        long[] sorted = Arrays.copyOf(nanos, number);
        Arrays.sort(sorted);
        return number == 0 ? 0 : sorted[Math.min(number - 1, (int) (share * number))] / 1e6;
    }
}
