package vn.bantin.vietnamese;

/** How often pairs of two numbers were added; 12 to 24 bytes a pair. */
final class PairTable {
    /** What is done with each pair; the count is 1 or more. */
    interface Visitor {
        void pair(int first, int second, int count);
    }

    /** Open addressing: a place is free while its count is 0. */
    private long[] pairs = new long[1 << 10];

    private int[] counts = new int[pairs.length];
    private int size;

    int size() {
        return size;
    }

    /** Adds to the count of a pair, which stays at the highest int if it would pass it. */
    void add(int first, int second, int times) {
        var pair = (long) first << Integer.SIZE | second;
        var place = placeOf(pair);
        if (counts[place] == 0) {
            pairs[place] = pair;
            size++;
        }
        counts[place] = Saturated.sum(counts[place], times);
        if (size > pairs.length / 4 * 3) {
            grow();
        }
    }

    int count(int first, int second) {
        return counts[placeOf((long) first << Integer.SIZE | second)];
    }

    void forEach(Visitor visitor) {
        for (var place = 0; place < pairs.length; place++) {
            if (counts[place] > 0) {
                visitor.pair((int) (pairs[place] >>> Integer.SIZE), (int) pairs[place], counts[place]);
            }
        }
    }

    private int placeOf(long pair) {
        var hash = pair * 0x9E3779B97F4A7C15L;
        var place = (int) (hash >>> Integer.SIZE) & pairs.length - 1;
        while (counts[place] != 0 && pairs[place] != pair) {
            place = place + 1 & pairs.length - 1;
        }
        return place;
    }

    private void grow() {
        var oldPairs = pairs;
        var oldCounts = counts;
        pairs = new long[oldPairs.length * 2];
        counts = new int[pairs.length];
        for (var old = 0; old < oldPairs.length; old++) {
            if (oldCounts[old] > 0) {
                var place = placeOf(oldPairs[old]);
                pairs[place] = oldPairs[old];
                counts[place] = oldCounts[old];
            }
        }
    }
}
