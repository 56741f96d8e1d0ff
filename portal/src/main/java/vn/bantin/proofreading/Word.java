package vn.bantin.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters, marks and digits in a text.
 *
 * @param follows whether blanks alone part it from the word before
 * @param joined whether a hyphen or an apostrophe ties it to the word before or after, as in Cam-pu-chia and M’Nông
 */
record Word(String text, int start, int end, boolean follows, boolean joined) {
    private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern ADDRESS =
            Pattern.compile("@|://|^\\W*www\\.|\\.(?:vn|com|net|org)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** The words of a text in reading order, but for those in addresses and broken words, which are no prose. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int proseFrom = -1;
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.find()) {
            if (ADDRESS.matcher(chunk.group()).find() || BrokenLetters.isBroken(chunk.group())) {
                proseFrom = -1;
                continue;
            }
            Matcher word = WORD.matcher(text).region(chunk.start(), chunk.end());
            while (word.find()) {
                boolean follows = proseFrom >= 0 && isBlank(text.substring(proseFrom, word.start()));
                words.add(new Word(word.group(), word.start(), word.end(), follows, isJoined(text, word)));
                proseFrom = word.end();
            }
        }
        return words;
    }

    private static boolean isBlank(String between) {
        return between.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isJoined(String text, Matcher word) {
        return isTie(text, word.start() - 1) || isTie(text, word.end());
    }

    private static boolean isTie(String text, int at) {
        return at >= 0 && at < text.length() && "-‐‑'’ʼ`´_".indexOf(text.charAt(at)) >= 0;
    }

    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isLowerCase() {
        return text.equals(lowerCase());
    }

    boolean isUpperCase() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Another spelling of this word, written large where the word is. */
    String inItsCase(String lowerCase) {
        if (isUpperCase()) {
            return lowerCase.toUpperCase(Locale.ROOT);
        }
        return isLowerCase() ? lowerCase : lowerCase.substring(0, 1).toUpperCase(Locale.ROOT) + lowerCase.substring(1);
    }
}
