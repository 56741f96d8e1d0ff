package vn.bantin.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything that the index counts of one entry, worked out in one reading.
 *
 * <p>A word weighs by its place: most in the title, less and less from the first word of the text on, as news is written
 * with the main thing first. The weights were found on the codified law ({@code bin/bench search}).
 */
final class EntryTerms {
    private static final int TITLE_WEIGHT = 14;
    private static final double OPENING_WEIGHT = 11;
    private static final double OPENING_WORDS = 20;

    /** By word number; past its end a word weighs one. */
    private static final int[] WEIGHTS = IntStream.range(0, 120)
            .map(word -> 1 + (int) Math.round(OPENING_WEIGHT * Math.exp(-word / OPENING_WORDS)))
            .toArray();

    /** So far apart in position that no phrase reaches from one part of an article into the next. */
    private static final int GAP = 50;

    final TermList exact = new TermList();
    final TermList folded = new TermList();
    final TermList pairs = new TermList();
    final TermList order = new TermList();
    final TermList title = new TermList();

    private int wordsOfText;

    EntryTerms(Entry entry) {
        List<Word> titleWords = Words.in(entry.title());
        titleWords.forEach(word -> title.add(word.folded(), 1));
        add(titleWords, true);
        entry.text().forEach(part -> add(Words.in(part), false));
    }

    private void add(List<Word> words, boolean ofTitle) {
        Word before = null;
        for (Word word : words) {
            int weight = ofTitle ? TITLE_WEIGHT : weightOf(wordsOfText++);
            exact.add(word.exact(), weight);
            folded.add(word.folded(), weight);
            if (before != null && !word.code()) {
                pairs.add(pair(before, word), weight);
            }
            before = word.code() ? before : word;
        }
        int gap = GAP;
        for (PlacedTerm placed : PlacedTerm.of(words)) {
            order.add(placed.term(), placed.step() + gap);
            gap = 0;
        }
    }

    private static int weightOf(int word) {
        return word < WEIGHTS.length ? WEIGHTS[word] : 1;
    }

    static String pair(Word first, Word second) {
        return first.folded() + " " + second.folded();
    }
}
