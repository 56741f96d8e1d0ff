package vn.bantin.proofreading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bantin.vietnamese.Inventory;
import vn.bantin.vietnamese.SyllableCounts;

/**
 * Words that are no Vietnamese syllable and do not look as if they were meant to be anything else: names, abbreviations,
 * codes and what other languages lend are passed over, so that what is pointed out is worth looking at.
 */
final class Misspellings {
    /** A word that stands so often in the law and in Wikipedia is meant as it stands, as café and Krông. */
    private static final int OFTEN = 30;

    private static final int OFTEN_FOR_A_NAME = 5;
    private static final int COMMON = 1000;
    private static final int LONGEST_SYLLABLE = 7;
    private static final int SHORTEST_PLAIN = 3;

    private static final Pattern LETTERS =
            Pattern.compile("[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụ" + "ưừứửữựỳýỷỹỵ]{2,}");

    private static final Pattern PLAIN = Pattern.compile("[a-z]+");
    private static final Pattern VOWEL = Pattern.compile("[^bcdđghklmnpqrstvx]");
    private static final Pattern OF_OTHER_LANGUAGES = Pattern.compile("[fjwz]");

    /** Letters that Vietnamese alone has; the rest of its marked letters are French, Spanish or Portuguese too. */
    private static final Pattern VIETNAMESE_ALONE =
            Pattern.compile("[đăằắẳẵặầấẩẫậảạẻẽẹềếểễệỉĩịỏọồốổỗộơờớởỡợủũụưừứửữựỳỷỹỵ]");

    /** A syllable that has lost its vowel: thnh, trng, nhn. */
    private static final Pattern WITHOUT_VOWEL =
            Pattern.compile("(?:th|tr|ch|nh|kh|ph|ngh?|[bcdghlmnrstvx])(?:ng|nh)|(?:th|tr|ch|nh|kh|ph)[cmnpt]");

    private static final String ENDS_OF_INITIALS_AND_RIMES = "cghnt";

    private Misspellings() {}

    static Stream<Remark> in(TextRun run) {
        List<Word> words = Word.in(run.text());
        return IntStream.range(0, words.size())
                .filter(at -> isMisspelled(words, at))
                .mapToObj(words::get)
                .map(word -> run.remark(Check.NO_SYLLABLE, word.start(), word.end(), word.text()));
    }

    private static boolean isMisspelled(List<Word> words, int at) {
        Word word = words.get(at);
        String letters = word.lowerCase();
        if (word.joined()
                || !LETTERS.matcher(letters).matches()
                || Inventory.contains(letters)
                || MisplacedTones.correction(word).isPresent()) {
            return false;
        }
        return PLAIN.matcher(letters).matches() ? isMisspelledPlain(words, at) : isMisspelledMarked(words, at);
    }

    /** Without marks a word is more likely of another language, so all of the evidence must be against it. */
    private static boolean isMisspelledPlain(List<Word> words, int at) {
        Word word = words.get(at);
        return word.isLowerCase()
                && word.text().length() >= SHORTEST_PLAIN
                && word.text().length() <= LONGEST_SYLLABLE + 1
                && !OF_OTHER_LANGUAGES.matcher(word.text()).find()
                && timesSeen(word.text()) < OFTEN
                && (WITHOUT_VOWEL.matcher(word.text()).matches() || isOneSlipFromCommon(word.text()))
                && !isForeign(words, at - 1)
                && !isForeign(words, at + 1);
    }

    private static int timesSeen(String letters) {
        return SyllableCounts.shipped().count(letters);
    }

    private static boolean isOneSlipFromCommon(String letters) {
        return Stream.concat(withoutSlip(letters), withLetterAdded(letters))
                .anyMatch(meant -> Inventory.contains(meant) && timesSeen(meant) >= COMMON);
    }

    /** What may have been meant if one letter was typed twice or two changed places. */
    private static Stream<String> withoutSlip(String letters) {
        return IntStream.range(0, letters.length() - 1).mapToObj(at -> {
            char first = letters.charAt(at);
            char second = letters.charAt(at + 1);
            String exchanged = first == second ? "" + first : "" + second + first;
            return letters.substring(0, at) + exchanged + letters.substring(at + 2);
        });
    }

    private static Stream<String> withLetterAdded(String letters) {
        return IntStream.rangeClosed(0, letters.length())
                .boxed()
                .flatMap(at -> ENDS_OF_INITIALS_AND_RIMES
                        .chars()
                        .mapToObj(added -> letters.substring(0, at) + (char) added + letters.substring(at)));
    }

    private static boolean isForeign(List<Word> words, int at) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        String letters = words.get(at).lowerCase();
        return letters.length() > 1 && PLAIN.matcher(letters).matches() && !Inventory.contains(letters);
    }

    private static boolean isMisspelledMarked(List<Word> words, int at) {
        Word word = words.get(at);
        String letters = word.lowerCase();
        if (letters.length() > LONGEST_SYLLABLE + 1) {
            return isTwoSyllables(letters);
        }
        if (!VOWEL.matcher(letters).find() || timesSeen(letters) >= (isName(word) ? OFTEN_FOR_A_NAME : OFTEN)) {
            return false;
        }
        if (word.isUpperCase()) {
            return MisplacedTones.hasTone(letters);
        }
        if (VIETNAMESE_ALONE.matcher(letters).find()) {
            return true;
        }
        return word.isLowerCase()
                ? !isForeign(words, at - 1) && !isForeign(words, at + 1)
                : withoutSlip(letters).anyMatch(Inventory::contains);
    }

    private static boolean isName(Word word) {
        return !word.isLowerCase() && !word.isUpperCase();
    }

    /** Two words with the space between them lost. */
    private static boolean isTwoSyllables(String letters) {
        return VIETNAMESE_ALONE.matcher(letters).find()
                && IntStream.range(2, letters.length() - 1)
                        .anyMatch(at -> Inventory.contains(letters.substring(0, at))
                                && Inventory.contains(letters.substring(at)));
    }
}
