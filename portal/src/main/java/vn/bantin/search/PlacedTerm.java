package vn.bantin.search;

import java.util.ArrayList;
import java.util.List;

/** A term of {@link Fields#ORDER}: a word in one of its forms, so many positions after the term before it. */
record PlacedTerm(String term, int step, Word word) {

    /** Both forms of every word; those of a code stand where its first part stands. */
    static List<PlacedTerm> of(List<Word> words) {
        List<PlacedTerm> terms = new ArrayList<>(2 * words.size());
        int start = -1;
        for (Word word : words) {
            terms.add(new PlacedTerm(word.folded(), word.start() == start ? 0 : 1, word));
            if (word.isMarked()) {
                terms.add(new PlacedTerm(word.exact(), 0, word));
            }
            start = word.start();
        }
        return terms;
    }
}
