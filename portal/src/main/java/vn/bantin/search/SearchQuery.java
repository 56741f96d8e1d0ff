package vn.bantin.search;

import java.util.List;

/**
 * What a reader typed, as {@link QueryReading} understood it: words of which most should stand in an article, phrases
 * that must and phrases that must not, and the limits that were typed with them.
 */
record SearchQuery(List<Word> words, List<List<Word>> phrases, List<List<Word>> unwanted, Limits limits) {

    SearchQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
    }

    /** Whether it asks for nothing at all. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && limits.equals(Limits.NONE);
    }

    /** The words that were typed one by one and not as a phrase or a limit, each of them once or more. */
    boolean isPlain() {
        return !words.isEmpty() && phrases.isEmpty() && unwanted.isEmpty() && limits.equals(Limits.NONE);
    }
}
