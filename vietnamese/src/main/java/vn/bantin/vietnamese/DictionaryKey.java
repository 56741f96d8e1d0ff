package vn.bantin.vietnamese;

import java.util.List;
import java.util.Locale;

/**
 * The place of a word in a dictionary as a string, such that comparing two of them char by char is comparing the words:
 * first letter by letter, then by the tone. A key ends with {@link #END}, so that keys one after the other compare word
 * by word.
 */
final class DictionaryKey {
    static final char END = '\u0000';

    private static final char BEFORE_TONES = '\u0001';
    private static final char FIRST_WEIGHT = '\u0002';

    /** The 29 letters, with f j w z where they have their place in Vietnamese lists. */
    private static final String ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final List<Tone> TONES = List.of(Tone.values());

    private DictionaryKey() {}

    static String of(String word) {
        var toned = Toned.of(word.toLowerCase(Locale.ROOT));
        var key = new StringBuilder();
        toned.letters().codePoints().mapToObj(Character::toString).forEach(letter -> key.append(weights(letter)));
        key.append(BEFORE_TONES);
        toned.tones().forEach(tone -> key.append((char) (FIRST_WEIGHT + TONES.indexOf(tone))));
        return key.append(END).toString();
    }

    /** A letter of the alphabet has its number; ü goes with u; Cyrillic and Chinese come after z, by code. */
    private static String weights(String letter) {
        var known = ALPHABET.contains(letter) ? letter : Folding.fold(letter);
        return known.length() == 1 && ALPHABET.contains(known)
                ? Character.toString(FIRST_WEIGHT + ALPHABET.indexOf(known))
                : known;
    }
}
