package vn.bantin.kit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text taken apart into its sentences. */
public final class Sentences {
    /** Marks that may end a sentence with the quotation marks and brackets closed after them, or the end of a line. */
    private static final Pattern END = Pattern.compile("([.?!…]+)[\"'”’»)\\]]*|\\R");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+$");
    private static final int LONGEST_ABBREVIATION = 8;

    /** What bears a dot in the middle of a sentence; a single capital (Q. 1, Nguyễn V. A) does so too. */
    private static final Set<String> ABBREVIATIONS = Set.of("""
            TP Tp tp TX Tx TT Tt tt đ c tr Tr v vd VD Thg NXB Nxb ĐC
            GS Gs PGS TS Ts TSKH ThS Ths CN KS KTS BS Bs BSCK DS LS NGND NGƯT NSND NSƯT
            Mr Mrs Ms Dr St No vs Co Ltd Jr
            """.strip().split("\\s+"));

    private Sentences() {}

    /** One sentence: where it begins and, exclusive, where it ends. */
    public record Sentence(int start, int end) {}

    /** The sentences of a text in reading order; together they are the whole of it. */
    public static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (end.group(1) == null || endsHere(text, end.start(), end.group(1), end.end())) {
                sentences.add(new Sentence(start, end.end()));
                start = end.end();
            }
        }
        sentences.add(new Sentence(start, text.length()));
        return sentences;
    }

    private static boolean endsHere(String text, int from, String marks, int to) {
        boolean blankFollows = to == text.length() || isBlank(text.charAt(to));
        if (!mayBeginAt(text, to)) {
            return false;
        }
        if (!marks.equals(".")) {
            return true;
        }
        String word = wordBefore(text, from);
        return blankFollows ? !isAbbreviation(word) : isWholeWord(word);
    }

    /** After “TP.”, “v.v...” or 1.100 a sentence that goes on does so in small letters, with figures or a comma. */
    private static boolean mayBeginAt(String text, int at) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        int first = text.codePointAt(next);
        boolean figureAtOnce = next == at && Character.isDigit(first);
        return !figureAtOnce && !Character.isLowerCase(first) && ",;:.)]}%/".indexOf(first) < 0;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String wordBefore(String text, int end) {
        Matcher word = LAST_WORD.matcher(text).region(Math.max(0, end - LONGEST_ABBREVIATION), end);
        return word.find() ? word.group() : "";
    }

    private static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word) || word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** The space after a full stop is often forgotten (xong.Hôm), but not every dot without one is a full stop (TP.HCM). */
    private static boolean isWholeWord(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isLowerCase) && !ABBREVIATIONS.contains(word);
    }
}
