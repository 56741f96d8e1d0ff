package vn.bantin.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters that were lost or changed on their way from another program: the replacement character and the question mark
 * in its place, UTF-8 read in the Western encoding, letters of the TCVN3 fonts, and marks that stand on no letter.
 */
final class BrokenLetters {
    private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");

    /** What the bytes 80 to BF of UTF-8 look like in windows-1252. */
    private static final String CONTINUATION = "[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    /** The same without what may stand after a whole word in capitals, as the quotation mark in “XÃ”. */
    private static final String CONTINUATION_NO_PUNCTUATION = "[\\x{80}-\\x{9F}¡-ª¬-¶¸-º¼-¾€ƒ†‡ˆ‰ŠŒŽ˜™šœžŸ]";

    private static final Pattern BROKEN = Pattern.compile("\\uFFFD"
            + "|\\p{L}\\?\\p{Ll}(?!\\S{0,300}=)"
            + "|á[º»](?:" + CONTINUATION + "|\\p{L})"
            + "|[ÂÃ]" + CONTINUATION_NO_PUNCTUATION
            + "|Ä[‘ƒ‚©¨]|Å[©¨]|Æ[°¡¯]|â€" + CONTINUATION
            + "|(?<=\\p{L})[µ¸¶¹®¬¨ª](?=\\p{Ll})|[®¬]\\p{Ll}"
            + "|(?<![\\p{L}&&[^\\p{IsLatin}]]|[\\x{250}-\\x{2AF}])[\\x{300}-\\x{303}\\x{306}\\x{309}\\x{31B}\\x{323}]");

    private static final Pattern ADDRESS = Pattern.compile("://|^\\W*www\\.|@");

    private BrokenLetters() {}

    static Stream<Remark> in(TextRun run) {
        return CHUNK.matcher(run.text())
                .results()
                .filter(chunk -> isBroken(chunk.group()))
                .map(chunk -> run.remark(Check.BROKEN_LETTERS, chunk.start(), chunk.end(), chunk.group()));
    }

    static boolean isBroken(String chunk) {
        Matcher broken = BROKEN.matcher(chunk);
        return broken.find() && !ADDRESS.matcher(chunk).find();
    }
}
