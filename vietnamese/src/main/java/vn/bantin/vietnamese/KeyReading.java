package vn.bantin.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way to understand the first keys of a word: the letters so far, in capitals where they were typed so, the tone as
 * the digit of {@link Syllable#canonical}, and whether any key was more than its own letter.
 */
record KeyReading(String letters, String tone, boolean hasKeys) {
    static final KeyReading OF_NOTHING = new KeyReading("", "", false);

    private static final int LONGEST_SYLLABLE = "nghiêng".length();
    private static final String VOWELS = "aăâeêioôơuưy";

    /** With the key as a letter; empty if it is none or the syllable is full. */
    Optional<KeyReading> withLetter(char key) {
        return letters.length() == LONGEST_SYLLABLE || !Character.isLetter(key)
                ? Optional.empty()
                : Optional.of(new KeyReading(letters + key, tone, hasKeys));
    }

    /** With the tone, 1 to 5; empty for 0, and if there is a tone already or no vowel yet. */
    Optional<KeyReading> withTone(int digit) {
        return digit == 0 || !tone.isEmpty() || !hasVowel()
                ? Optional.empty()
                : Optional.of(new KeyReading(letters, Integer.toString(digit), true));
    }

    private boolean hasVowel() {
        return lowerCase().chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /**
     * With one {@code from} made {@code to}, in its case, for each that there is, the last first. An empty one is at the
     * end only, in the case of the key.
     */
    List<KeyReading> withMark(String from, String to, char key) {
        var readings = new ArrayList<KeyReading>();
        var start = lowerCase().lastIndexOf(from);
        while (start >= 0) {
            var end = start + from.length();
            var model = from.isEmpty() ? Character.toString(key) : letters.substring(start, end);
            var marked = letters.substring(0, start) + LetterCase.like(model, to) + letters.substring(end);
            readings.add(new KeyReading(marked, tone, true));
            start = from.isEmpty() ? -1 : lowerCase().lastIndexOf(from, start - 1);
        }
        return readings;
    }

    /** The Vietnamese syllable that this is, in the style of the press and with its capitals; empty if it is none. */
    Optional<String> syllable() {
        return Inventory.ofCanonical(lowerCase() + tone).map(syllable -> LetterCase.like(letters, syllable));
    }

    private String lowerCase() {
        return letters.toLowerCase(Locale.ROOT);
    }
}
