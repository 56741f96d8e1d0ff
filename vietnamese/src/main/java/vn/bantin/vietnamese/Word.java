package vn.bantin.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of letters, marks and digits in a text, from {@code start} up to {@code end}, both Java string indices.
 *
 * @param follows whether blanks alone part it from the word before; a comma, a dash or the end of a line does not
 */
record Word(int start, int end, boolean follows) {
    private static final Pattern IN_AN_ADDRESS =
            Pattern.compile("@|://|^www\\.|\\.(?:vn|com|net|org)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** The words of a text in reading order, but for those in the addresses of pages and mail, which are no prose. */
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var follows = false;
        var blankBefore = true;
        var at = 0;
        while (at < text.length()) {
            var character = text.codePointAt(at);
            var end = at + Character.charCount(character);
            if (blankBefore && isAddress(text, at)) {
                end = endOfChunk(text, at);
                follows = false;
            } else if (isOfWord(character)) {
                end = endOfWord(text, at);
                words.add(new Word(at, end, follows));
                follows = true;
            } else {
                follows = follows && isBlank(character) && !endsLine(character);
            }
            blankBefore = isBlank(character);
            at = end;
        }
        return words;
    }

    private static boolean isAddress(String text, int at) {
        return IN_AN_ADDRESS.matcher(text).region(at, endOfChunk(text, at)).find();
    }

    private static int endOfChunk(String text, int at) {
        var end = at;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int at) {
        var end = at;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean endsLine(int character) {
        return "\n\r\u000B\f\u0085\u2028\u2029".indexOf(character) >= 0;
    }
}
