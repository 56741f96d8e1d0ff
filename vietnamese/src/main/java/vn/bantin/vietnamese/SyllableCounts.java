package vn.bantin.vietnamese;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each syllable, and each pair of neighbouring syllables, stands in some text: what {@link MarkRestoring} goes
 * by. {@link SyllableCounting} says what is counted. Immutable; about 8 bytes a pair and 120 a syllable.
 */
public final class SyllableCounts {
    /** The number of what is no syllable of these. */
    static final int NONE = -1;

    /** The syllables in the order of their keys, so that all spellings of one key stand together. */
    private final String[] spellings;

    private final String[] keys;
    private final int[] counts;

    /** The pairs of the syllable i stand from {@code rows[i]} up to {@code rows[i + 1]}, in the order of the second. */
    private final int[] rows;

    private final int[] seconds;
    private final int[] pairCounts;

    SyllableCounts(String[] spellings, int[] counts, int[] rows, int[] seconds, int[] pairCounts) {
        this.spellings = spellings;
        this.keys = keys(spellings);
        this.counts = counts;
        this.rows = rows;
        this.seconds = seconds;
        this.pairCounts = pairCounts;
    }

    /**
     * The figures that come with the library, read once: from the codified law of Vietnam and from the Vietnamese
     * Wikipedia of 2017, some 26 million syllables. Of these, syllables counted fewer than 5 times and pairs counted fewer
     * than 3 times are left out.
     */
    public static SyllableCounts shipped() {
        return Shipped.COUNTS;
    }

    /**
     * Reads what {@link #write} has written, to the end of the stream, which is left open.
     *
     * @throws IOException if the stream fails, is cut short, is damaged or holds anything else
     */
    public static SyllableCounts read(InputStream in) throws IOException {
        return SyllableFile.read(in);
    }

    /** Writes the counts, about 2 bytes a pair; the same counts give the same bytes. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        SyllableFile.write(this, out);
    }

    /**
     * These counts and the others together, each of the others' figures taken so many times over: a portal's own archive
     * says more of its next text than the law does.
     *
     * @throws IllegalArgumentException if {@code times} is less than 1
     */
    public SyllableCounts plus(SyllableCounts others, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("the others' figures cannot be taken " + times + " times");
        }
        var sum = new SyllableCounting(Integer.MAX_VALUE, Integer.MAX_VALUE);
        sum.add(this, 1, 1);
        sum.add(others, times, 1);
        return sum.counts();
    }

    /** How often a syllable stands in the text, in whatever case, Unicode form and tone style; 0 for what is none. */
    public int count(String syllable) {
        var number = number(Spelling.of(Unicode.nfc(syllable)));
        return number == NONE ? 0 : counts[number];
    }

    /** How often the second syllable follows the first with blanks alone between them; 0 for what is no syllable. */
    public int count(String first, String second) {
        var firstNumber = number(Spelling.of(Unicode.nfc(first)));
        var secondNumber = number(Spelling.of(Unicode.nfc(second)));
        if (firstNumber == NONE || secondNumber == NONE) {
            return 0;
        }
        var pair = pairsFrom(firstNumber, secondNumber);
        return pair < rows[firstNumber + 1] && seconds[pair] == secondNumber ? pairCounts[pair] : 0;
    }

    /** From spellings, all different, in any order, and pairs of their indices. */
    static SyllableCounts of(List<String> spellings, int[] counts, PairTable pairs) {
        var keys = keys(spellings.toArray(String[]::new));
        var order = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(i -> keys[i]).thenComparing(spellings::get))
                .mapToInt(Integer::intValue)
                .toArray();
        var placeOf = new int[order.length];
        IntStream.range(0, order.length).forEach(place -> placeOf[order[place]] = place);
        var sorted = sorted(pairs, placeOf);
        var rows = new int[order.length + 1];
        var seconds = new int[sorted.length];
        var pairCounts = new int[sorted.length];
        for (var pair = 0; pair < sorted.length; pair++) {
            var first = (int) (sorted[pair] >>> Integer.SIZE);
            rows[first + 1] = pair + 1;
            seconds[pair] = (int) sorted[pair];
            pairCounts[pair] = pairs.count(order[first], order[seconds[pair]]);
        }
        Arrays.parallelPrefix(rows, Math::max);
        return new SyllableCounts(
                IntStream.of(order).mapToObj(spellings::get).toArray(String[]::new),
                IntStream.of(order).map(i -> counts[i]).toArray(),
                rows,
                seconds,
                pairCounts);
    }

    private static long[] sorted(PairTable pairs, int[] placeOf) {
        var sorted = new long[pairs.size()];
        var filled = new int[1];
        pairs.forEach((first, second, count) ->
                sorted[filled[0]++] = (long) placeOf[first] << Integer.SIZE | placeOf[second]);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Equal keys that stand together are one string. */
    private static String[] keys(String[] spellings) {
        var keys = new String[spellings.length];
        for (var i = 0; i < keys.length; i++) {
            var key = Folding.fold(spellings[i]);
            keys[i] = i > 0 && key.equals(keys[i - 1]) ? keys[i - 1] : key;
        }
        return keys;
    }

    int size() {
        return spellings.length;
    }

    int pairs() {
        return seconds.length;
    }

    String spelling(int number) {
        return spellings[number];
    }

    int count(int number) {
        return counts[number];
    }

    /** Whether each syllable stands after the one before, by its key and then by its spelling. */
    boolean isInOrder() {
        return IntStream.range(1, size()).allMatch(number -> {
            var keysCompared = keys[number - 1].compareTo(keys[number]);
            return keysCompared < 0 || keysCompared == 0 && spellings[number - 1].compareTo(spellings[number]) < 0;
        });
    }

    void forEachPair(PairTable.Visitor visitor) {
        for (var first = 0; first < size(); first++) {
            for (var pair = rows[first]; pair < rows[first + 1]; pair++) {
                visitor.pair(first, seconds[pair], pairCounts[pair]);
            }
        }
    }

    /** All spellings of a key: of phuong, among others phương and phường. */
    Choice choiceOf(String key) {
        var from = firstFrom(key);
        var to = from;
        while (to < size() && keys[to].equals(key)) {
            to++;
        }
        return new Choice(from, to);
    }

    /** The number of a spelling, or {@link #NONE}. */
    int number(String spelling) {
        return choiceOf(Folding.fold(spelling))
                .numbers()
                .filter(number -> spellings[number].equals(spelling))
                .findFirst()
                .orElse(NONE);
    }

    /** The first syllable whose key is not before the given one. */
    private int firstFrom(String key) {
        var low = 0;
        var high = size();
        while (low < high) {
            var middle = low + high >>> 1;
            if (keys[middle].compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first of the pairs of a syllable whose second is not before the given one. */
    int pairsFrom(int first, int second) {
        var found = Arrays.binarySearch(seconds, rows[first], rows[first + 1], second);
        return found < 0 ? -found - 1 : found;
    }

    int endOfPairs(int first) {
        return rows[first + 1];
    }

    int second(int pair) {
        return seconds[pair];
    }

    int pairCount(int pair) {
        return pairCounts[pair];
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final SyllableCounts COUNTS = read();

        private static SyllableCounts read() {
            try (var in = SyllableCounts.class.getResourceAsStream("syllable-counts.gz")) {
                if (in == null) {
                    throw new IllegalStateException("the library was built without its syllable counts");
                }
                return SyllableCounts.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
