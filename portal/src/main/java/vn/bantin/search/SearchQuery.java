package vn.bantin.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader typed, as {@link QueryReading} understood it: words of which most should stand in an article, phrases
 * that must and phrases that must not, and the limits that were typed with them.
 */
record SearchQuery(
        List<Word> words, List<List<Word>> phrases, List<List<Word>> unwanted, List<TypedLimit> typedLimits) {

    SearchQuery {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        unwanted = List.copyOf(unwanted);
        typedLimits = List.copyOf(typedLimits);
    }

    /** Within what to look; of two limits of a kind the later one holds. */
    Limits limits() {
        return typedLimits.stream()
                .filter(limit -> !limit.unwanted())
                .flatMap(SearchQuery::meaning)
                .reduce(Limits.NONE, Limits::with);
    }

    /** What must not hold. */
    List<Limits> unwantedLimits() {
        return typedLimits.stream()
                .filter(TypedLimit::unwanted)
                .flatMap(SearchQuery::meaning)
                .toList();
    }

    private static Stream<Limits> meaning(TypedLimit limit) {
        return Stream.ofNullable(limit.meant());
    }

    /** The limits that cannot be read, as they were typed. */
    List<String> unreadable() {
        return typedLimits.stream()
                .filter(limit -> limit.meant() == null)
                .map(TypedLimit::text)
                .toList();
    }

    /** Whether it asks for nothing at all. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && limits().equals(Limits.NONE);
    }

    /** Whether it asks for words and phrases alone. */
    boolean isUnlimited() {
        return unwanted.isEmpty() && typedLimits.isEmpty();
    }

    /** The words that were typed one by one and not as a phrase or a limit, each of them once or more. */
    boolean isPlain() {
        return !words.isEmpty() && phrases.isEmpty() && unwanted.isEmpty() && typedLimits.isEmpty();
    }
}
