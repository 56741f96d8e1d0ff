package vn.bantin.vietnamese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the syllables of an archive text by text; {@link #counts} gives what was counted so far.
 *
 * <p>A syllable here is a word of at most seven letters (nghiêng has seven) of a-z and the Vietnamese letters, in any
 * case, Unicode form and tone style. Two are a pair if blanks alone stand between them: punctuation, a number, any other
 * word and the end of a line part them. Addresses of pages and mail are passed over.
 *
 * <p>Memory is bounded, to some 100 MB, however much is added: past two million pairs or 300,000 words, each case its own,
 * the rarest are forgotten, so that in a very large archive what is rare may be missing or counted low. An instance is for
 * one thread.
 */
public final class SyllableCounting {
    private static final int MOST_PAIRS = 2_000_000;
    private static final int MOST_WORDS = 300_000;

    private final int mostPairs;
    private final int mostWords;
    /** The numbers of syllables, by their spelling and by the words as they were found. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> spellings = new ArrayList<>();
    private int[] counts = new int[1 << 10];
    private PairTable pairs = new PairTable();

    /** A counting that has seen nothing yet. */
    public SyllableCounting() {
        this(MOST_PAIRS, MOST_WORDS);
    }

    SyllableCounting(int mostPairs, int mostWords) {
        this.mostPairs = mostPairs;
        this.mostWords = mostWords;
    }

    /** Counts a text: prose with its marks, in any Unicode form. Any string is taken; the empty one counts nothing. */
    public void add(String text) {
        var nfc = Unicode.nfc(text);
        var before = SyllableCounts.NONE;
        for (var word : Word.in(nfc)) {
            var number = number(nfc, word);
            if (number != SyllableCounts.NONE) {
                add(number, 1);
            }
            if (number != SyllableCounts.NONE && before != SyllableCounts.NONE && word.follows()) {
                pairs.add(before, number, 1);
            }
            before = forgetRareIfTooMany() ? SyllableCounts.NONE : number;
        }
    }

    /** What was counted so far. The counting may go on after it and changes nothing in it. */
    public SyllableCounts counts() {
        return SyllableCounts.of(spellings, counts, pairs);
    }

    /**
     * Counts what others have counted, each of it so many times over, but for what they have fewer times than the least.
     * Pairs come after their syllables, so one with a forgotten syllable is forgotten too.
     */
    void add(SyllableCounts others, int times, long least) {
        var number = new int[others.size()];
        Arrays.fill(number, SyllableCounts.NONE);
        for (var other = 0; other < others.size(); other++) {
            if (others.count(other) >= least) {
                number[other] = number(others.spelling(other));
                add(number[other], Saturated.product(others.count(other), times));
            }
        }
        others.forEachPair((first, second, count) -> {
            if (count >= least && number[first] != SyllableCounts.NONE && number[second] != SyllableCounts.NONE) {
                pairs.add(number[first], number[second], Saturated.product(count, times));
            }
        });
    }

    private int number(String text, Word word) {
        if (word.end() - word.start() > Spelling.MOST_LETTERS) {
            return SyllableCounts.NONE;
        }
        var typed = text.substring(word.start(), word.end());
        var known = numbers.get(typed);
        if (known != null) {
            return known;
        }
        var spelling = Spelling.of(typed);
        if (spelling.isEmpty()) {
            return SyllableCounts.NONE;
        }
        var number = number(spelling);
        numbers.put(typed, number);
        return number;
    }

    private int number(String spelling) {
        var known = numbers.get(spelling);
        if (known != null) {
            return known;
        }
        var number = spellings.size();
        spellings.add(spelling);
        numbers.put(spelling, number);
        counts = number < counts.length ? counts : Arrays.copyOf(counts, number * 2);
        return number;
    }

    private void add(int number, int times) {
        counts[number] = Saturated.sum(counts[number], times);
    }

    private boolean forgetRareIfTooMany() {
        if (!areMoreThan(mostPairs, mostWords)) {
            return false;
        }
        for (var least = 2L; areMoreThan(mostPairs / 2, mostWords / 2); least *= 2) {
            forgetRarerThan(least);
        }
        return true;
    }

    private boolean areMoreThan(int manyPairs, int manyWords) {
        return pairs.size() > manyPairs || numbers.size() > manyWords;
    }

    private void forgetRarerThan(long least) {
        var old = counts();
        numbers.clear();
        spellings.clear();
        pairs = new PairTable();
        Arrays.fill(counts, 0);
        add(old, 1, least);
    }
}
