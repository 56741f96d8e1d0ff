package vn.bantin.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gives text typed without marks its likeliest spelling, by how often syllables stand beside one another: phuong kim
 * giang gives phường kim giang. It is right for some 19 of 20 syllables of general prose and seldom for the names of
 * people, so offer what it gives and never put it in the place of what was typed.
 *
 * <p>Immutable: one instance serves all threads.
 */
public final class MarkRestoring {
    private static final Pattern BARE = Pattern.compile("[A-Za-z]{1," + Spelling.MOST_LETTERS + "}");

    private final SyllableCounts counts;
    private final PairModel model;

    /** Restoring by these counts: {@link SyllableCounts#shipped}, best with those of one's own archive added. */
    public MarkRestoring(SyllableCounts counts) {
        this.counts = counts;
        this.model = new PairModel(counts);
    }

    /**
     * The text with marks on the words that have none, in NFC and the old tone style (hòa). A word with a mark stays as it
     * was typed and helps its neighbours; so do spaces, punctuation, numbers, addresses of pages and mail, and words that
     * the counts do not know. The case of each letter is kept. {@link Folding#fold} gives the same for the result as for
     * the text, and what is restored already stays. Any string is taken; the time is linear to its length.
     */
    public String restore(String text) {
        var nfc = Unicode.nfc(text);
        var restored = new StringBuilder(nfc);
        var run = new ArrayList<Place>();
        for (var word : Word.in(nfc)) {
            var place = place(word, nfc.substring(word.start(), word.end()));
            if (!word.follows() || place.choice().isNone()) {
                restore(run, restored);
                run.clear();
            }
            if (!place.choice().isNone()) {
                run.add(place);
            }
        }
        restore(run, restored);
        return restored.toString();
    }

    /** Where a word begins, and what it may be. */
    private record Place(int start, boolean isBare, Choice choice) {}

    private Place place(Word word, String typed) {
        var isBare = BARE.matcher(typed).matches();
        var choice = isBare
                ? counts.choiceOf(typed.toLowerCase(Locale.ROOT))
                : Choice.only(counts.number(Spelling.of(typed)));
        return new Place(word.start(), isBare, choice);
    }

    private void restore(List<Place> run, StringBuilder text) {
        var likeliest = model.likeliest(run.stream().map(Place::choice).toList());
        for (var i = 0; i < likeliest.length; i++) {
            var place = run.get(i);
            if (place.isBare()) {
                respell(text, place.start(), counts.spelling(likeliest[i]));
            }
        }
    }

    /** A bare word and its spelling have letter for letter the same place. */
    private static void respell(StringBuilder text, int start, String spelling) {
        for (var i = 0; i < spelling.length(); i++) {
            var letter = spelling.charAt(i);
            var isCapital = Character.isUpperCase(text.charAt(start + i));
            text.setCharAt(start + i, isCapital ? Character.toUpperCase(letter) : letter);
        }
    }
}
