package vn.bantin.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart into its letters without tones, in NFC, and the tones that stood on its vowels, in reading order.
 *
 * <p>Only a mark over or under a vowel is a tone: the tilde of <i>ñ</i> stays with its letter. The marks that make other
 * letters of a, e, o and u (ă â ê ô ơ ư) are no tones.
 */
record Toned(String letters, List<Tone> tones) {
    private static final String VOWELS = "aeiouyAEIOUY";

    static Toned of(String text) {
        var letters = new StringBuilder();
        var tones = new ArrayList<Tone>();
        var onVowel = false;
        for (var character : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            var tone = Tone.ofMark(character);
            if (onVowel && tone.isPresent()) {
                tones.add(tone.get());
            } else {
                letters.append(character);
            }
            if (!isMark(character)) {
                onVowel = VOWELS.indexOf(character) >= 0;
            }
        }
        return new Toned(Unicode.nfc(letters.toString()), List.copyOf(tones));
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    boolean hasOneTone() {
        return tones.size() == 1;
    }
}
