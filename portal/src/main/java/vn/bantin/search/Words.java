package vn.bantin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart into its words, in reading order. A document number or date stands whole before the words it is made
 * of; an amount is one word, and stands a second time with its unit.
 */
final class Words {
    /** Longer runs of letters are no words, and cost as much as a page to look up. */
    private static final int LONGEST = 60;

    private static final String NOT_INSIDE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

    /** 43/2018/NĐ-CP, 24/2018/QH14, 05/CT-TTg. */
    private static final String DOCUMENT = "\\d{1,5}(?:/\\d{4})?/\\p{L}{1,10}\\d{0,2}(?:-[\\p{L}\\d]{1,12}){0,4}";

    /** 19.4.2019, 14/02/2019, 24-1-2019. */
    private static final String DATE = "\\d{1,2}(?<between>[./-])\\d{1,2}\\k<between>\\d{4}";

    /** 1.100.000đ, 6,2, 297%, 4.600,5. */
    private static final String AMOUNT = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+|\\d+(?=%))";

    private static final Pattern WORD =
            Pattern.compile(NOT_INSIDE + "(?:(?<document>" + DOCUMENT + ")" + ENDS + "|(?<date>"
                    + DATE + ")" + ENDS + "|(?<amount>" + AMOUNT + ")(?<unit>đ|%|[\\p{L}]{1,4})?" + ENDS
                    + ")|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    private Words() {}

    /** The words of a text in NFC; any text is taken. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.start("amount") >= 0) {
                addAmount(words, matcher);
            } else if (matcher.start("document") >= 0 || matcher.start("date") >= 0) {
                words.add(word(matcher.group(), matcher.start(), matcher.end(), true));
                addParts(words, matcher.group(), matcher.start());
            } else {
                words.add(word(matcher.group(), matcher.start(), matcher.end(), false));
            }
        }
        return words;
    }

    /** 1.100.000đ is found by 1.100.000 too, and by nothing less. */
    private static void addAmount(List<Word> words, Matcher matcher) {
        words.add(word(matcher.group("amount"), matcher.start("amount"), matcher.end("amount"), false));
        if (matcher.start("unit") >= 0) {
            words.add(word(matcher.group(), matcher.start(), matcher.end(), true));
        }
    }

    private static void addParts(List<Word> words, String code, int offset) {
        Matcher part = PART.matcher(code);
        while (part.find()) {
            words.add(word(part.group(), offset + part.start(), offset + part.end(), false));
        }
    }

    private static Word word(String written, int start, int end, boolean code) {
        String known = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        Spelling spelling = Spelling.of(known);
        return code
                ? new Word(start, end, known, spelling.folded(), spelling.folded(), true)
                : new Word(start, end, known, spelling.exact(), spelling.folded(), false);
    }
}
