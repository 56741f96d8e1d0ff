package vn.bantin.vietnamese;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The orders in which Vietnamese lists stand: people by given name, everything else by the alphabet.
 *
 * <p>Both compare word after word as dictionaries do, and within a word first the letters (a ă â b c d đ e ê …), then the
 * tone (ngang huyền hỏi ngã sắc nặng): all of <i>ma</i>, <i>ma lực</i>, <i>ma sát</i> comes before <i>mà</i>. Case, foreign
 * marks, spaces and punctuation count only between texts with the same words, where NFC code units decide; so two texts
 * are equal only if they are the same in NFC. Both orders are total; any string has a place, the empty one the first.
 */
public final class NameOrder {
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameOrder() {}

    /**
     * The order of people: by the given name, which is the last word, then the middle names from left to right, then the
     * family name, which is the first. Nguyễn Văn An stands before Lê Thị Bình; who has no middle name stands before who
     * has one; a name of one word is a given name.
     */
    public static Comparator<String> comparator() {
        return Comparator.comparing(NameOrder::givenNameFirst).thenComparing(Unicode::nfc);
    }

    private static String givenNameFirst(String name) {
        var words = words(name);
        if (words.size() < 2) {
            return keys(words);
        }
        var given = DictionaryKey.of(words.getLast());
        var middle = keys(words.subList(1, words.size() - 1));
        var family = DictionaryKey.of(words.getFirst());
        return given + middle + DictionaryKey.END + family;
    }

    /** The order of titles and all other words: as they are written, from the first word to the last. */
    public static Comparator<String> alphabetical() {
        return Comparator.comparing((String title) -> keys(words(title))).thenComparing(Unicode::nfc);
    }

    private static List<String> words(String text) {
        var withoutApostrophes = APOSTROPHES.matcher(Unicode.nfc(text)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(withoutApostrophes)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String keys(List<String> words) {
        var keys = new StringBuilder();
        words.forEach(word -> keys.append(DictionaryKey.of(word)));
        return keys.toString();
    }
}
