package vn.bantin.archive;

import java.util.stream.IntStream;

/**
 * The damage done to text that was written as ISO 8859-1 and read as UTF-8: "?" stands for a letter outside Latin-1,
 * U+FFFD for a marked letter inside it.
 */
final class Latin1Loss {
    private static final char LOST_INSIDE = '\uFFFD';
    private static final char LOST_OUTSIDE = '?';

    private Latin1Loss() {}

    /** Whether some part of a line is what this damage makes of a phrase. */
    static boolean couldHold(String line, String phrase) {
        return IntStream.rangeClosed(0, line.length() - phrase.length())
                .anyMatch(start -> couldBe(line.substring(start, start + phrase.length()), phrase));
    }

    private static boolean couldBe(String damaged, String phrase) {
        return !damaged.equals(phrase)
                && IntStream.range(0, phrase.length()).allMatch(i -> damaged.charAt(i) == after(phrase.charAt(i)));
    }

    private static char after(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        return letter <= 0xFF ? LOST_INSIDE : LOST_OUTSIDE;
    }
}
