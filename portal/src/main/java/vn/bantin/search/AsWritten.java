package vn.bantin.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the archive itself writes words that were typed without marks: the surest way to spell a name. */
final class AsWritten {
    private AsWritten() {}

    /** The spelling in which these words stand side by side most often in the texts; empty where they never do. */
    static Optional<String> find(List<Word> typed, List<String> texts) {
        Map<String, Long> spellings = texts.stream()
                .flatMap(text -> occurrences(typed, text))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Stream<String> occurrences(List<Word> typed, String text) {
        List<Word> words = Words.in(text);
        return IntStream.rangeClosed(0, words.size() - typed.size())
                .filter(at -> matches(typed, words, at))
                .mapToObj(at -> text.substring(
                        words.get(at).start(), words.get(at + typed.size() - 1).end()))
                .filter(spelling -> !spelling.contains("\n"));
    }

    private static boolean matches(List<Word> typed, List<Word> words, int at) {
        return IntStream.range(0, typed.size())
                .allMatch(i -> typed.get(i).folded().equals(words.get(at + i).folded()));
    }
}
