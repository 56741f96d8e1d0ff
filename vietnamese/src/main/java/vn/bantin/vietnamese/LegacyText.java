package vn.bantin.vietnamese;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells text in a {@link LegacyEncoding} from text that is right as it stands. */
public final class LegacyText {
    /** Signs of letters in either encoding, and every letter that is in neither. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u00A1-\\u00FF\\uF0A1-\\uF0FF]+");

    private static final Pattern MARKED = Pattern.compile(".*[^A-Za-z].*", Pattern.DOTALL);
    private static final int LONGEST_LOOKED_AT = 20_000;

    /** Of five marked words one may be damaged or a name. */
    private static final double LEAST_SHARE_OF_SYLLABLES = 0.8;

    private static final double LEAST_SHARE_IN_ITS_FONT = 0.6;

    private static final double LEAST_SHARE_OF_PAIRS = 0.4;

    /** Two words that stand together fewer times than this in 26 million may have met by chance. */
    private static final int LEAST_COUNT_OF_A_PAIR = 20;

    /** Of all pairs together, so that two words alone are believed only if they are common ones. */
    private static final int LEAST_COUNT_OF_PAIRS = 1000;

    /** Raw text that is as good Vietnamese as the decoded one by more than this is not touched. */
    private static final double MOST_SHARE_OF_RAW_PAIRS = 0.25;

    private LegacyText() {}

    /**
     * The encoding in which the text was typed. It is said only where the decoded text is Vietnamese and the text as it
     * stands is not: four of five words with marks become syllables that are in use, and stand beside such neighbours as
     * they have in {@link SyllableCounts#shipped}. Text without marks, of another language, in Unicode Vietnamese, partly
     * in Unicode, and a single word give nothing. Of a long text the first 20,000 characters are looked at.
     */
    public static Optional<LegacyEncoding> recognise(String text) {
        var words = words(text);
        var raw = Evidence.of(words, words);
        return Arrays.stream(LegacyEncoding.values())
                .map(encoding -> Candidate.of(encoding, words))
                .filter(candidate -> candidate.evidence.isVietnamese())
                .filter(candidate -> raw.pairs < candidate.evidence.pairs * MOST_SHARE_OF_RAW_PAIRS)
                .max(Comparator.comparingInt(candidate -> candidate.evidence.pairs))
                .map(Candidate::encoding);
    }

    /**
     * Whether text in a {@link LegacyFont} was really typed for it; many a Unicode text stands in an old template. Since
     * the font says so much already, one word with marks is enough, and neighbours are not asked for.
     */
    public static boolean isTypedIn(LegacyEncoding encoding, String text) {
        var evidence = Candidate.of(encoding, words(text)).evidence;
        return evidence.marked > 0 && evidence.syllables >= evidence.marked * LEAST_SHARE_IN_ITS_FONT;
    }

    /**
     * Whether text that stands among text of this encoding was typed in it too: decoded it is Vietnamese, and better
     * Vietnamese than as it stands. One word with marks is enough.
     */
    public static boolean isTypedAmong(LegacyEncoding encoding, String text) {
        var words = words(text);
        return isTypedIn(encoding, text)
                && Candidate.of(encoding, words).evidence.syllables > Evidence.of(words, words).syllables;
    }

    /** Whether a run of text is right already, though what stands around it was typed in this encoding. */
    public static boolean isBetterAsItStands(LegacyEncoding encoding, String text) {
        var words = words(text);
        return Evidence.of(words, words).syllables > Candidate.of(encoding, words).evidence.syllables;
    }

    private static List<String> words(String text) {
        var start = text.substring(0, Math.min(text.length(), LONGEST_LOOKED_AT));
        return WORD.matcher(start).results().map(MatchResult::group).toList();
    }

    private record Candidate(LegacyEncoding encoding, Evidence evidence) {
        static Candidate of(LegacyEncoding encoding, List<String> words) {
            return new Candidate(
                    encoding,
                    Evidence.of(
                            words,
                            words.stream()
                                    .map(word -> encoding.couldHave(word) ? encoding.decode(word) : "")
                                    .toList()));
        }
    }

    /** Among the words marked in the raw text: those that are syllables, and those known beside a neighbour. */
    private record Evidence(int marked, int syllables, int pairs, long countOfPairs) {
        static Evidence of(List<String> raw, List<String> decoded) {
            var marked = IntStream.range(0, raw.size())
                    .filter(i -> MARKED.matcher(raw.get(i)).matches())
                    .toArray();
            var pairs = IntStream.of(marked)
                    .map(i -> Math.max(countOfPair(decoded, i - 1), countOfPair(decoded, i)))
                    .filter(count -> count >= LEAST_COUNT_OF_A_PAIR)
                    .summaryStatistics();
            var syllables =
                    IntStream.of(marked).filter(i -> isSyllable(decoded.get(i))).count();
            return new Evidence(marked.length, (int) syllables, (int) pairs.getCount(), pairs.getSum());
        }

        private static int countOfPair(List<String> words, int first) {
            return first < 0 || first + 1 >= words.size()
                    ? 0
                    : SyllableCounts.shipped().count(words.get(first), words.get(first + 1));
        }

        private static boolean isSyllable(String word) {
            return Inventory.contains(word) && SyllableCounts.shipped().count(word) > 0;
        }

        boolean isVietnamese() {
            return countOfPairs >= LEAST_COUNT_OF_PAIRS
                    && syllables >= marked * LEAST_SHARE_OF_SYLLABLES
                    && pairs >= marked * LEAST_SHARE_OF_PAIRS;
        }
    }
}
