package vn.bantin.spam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.bantin.vietnamese.Folding;

/**
 * Looks for a site's blocked words in whatever writing: spelled with look-alikes, s p a c e d, with digits for letters. A
 * word with marks is found with its own marks or with none at all, so that "lô đề" is not found in "lo để".
 */
final class WordSearch {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}@$]+");
    private static final int SPACED = 3;
    private static final Map<Character, Character> DIGITS_FOR_LETTERS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's');

    private WordSearch() {}

    static boolean finds(List<String> blocked, String text) {
        List<String> words = words(Skeleton.of(text));
        List<String> respelled = words.stream().map(WordSearch::respelled).toList();
        List<String> joined = joined(words);
        return blocked.stream()
                .map(word -> words(Skeleton.of(word)))
                .filter(word -> !word.isEmpty())
                .anyMatch(word -> stands(word, words)
                        || stands(word, respelled)
                        || stands(word, joined)
                        || standsInOne(word, joined));
    }

    private static List<String> words(String skeleton) {
        return WORD.matcher(skeleton).results().map(MatchResult::group).toList();
    }

    /** c4s1n0 as it is read; what has no letters is a number. */
    private static String respelled(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return word;
        }
        StringBuilder read = new StringBuilder(word.length());
        for (char sign : word.toCharArray()) {
            read.append(DIGITS_FOR_LETTERS.getOrDefault(sign, sign).charValue());
        }
        return read.toString();
    }

    /** Three and more single letters in a row are one word. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String word : words) {
            if (word.codePointCount(0, word.length()) > 1) {
                end(row, joined);
                joined.add(word);
            } else {
                row.add(word);
            }
        }
        end(row, joined);
        return joined.stream().map(WordSearch::respelled).toList();
    }

    private static void end(List<String> row, List<String> joined) {
        if (row.size() >= SPACED) {
            joined.add(String.join("", row));
        } else {
            joined.addAll(row);
        }
        row.clear();
    }

    private static boolean stands(List<String> word, List<String> text) {
        return Collections.indexOfSubList(text, word) >= 0 || Collections.indexOfSubList(text, bare(word)) >= 0;
    }

    private static List<String> bare(List<String> word) {
        return word.stream().map(Folding::fold).toList();
    }

    /** A phrase that was spaced letter by letter has lost its own spaces. */
    private static boolean standsInOne(List<String> word, List<String> text) {
        return text.contains(String.join("", word)) || text.contains(String.join("", bare(word)));
    }
}
