package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as its words: runs of letters and figures, with an apostrophe inside (H'Hen). */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "\\p{N}+(?:[.,/]\\p{N}+){0,6}(?:\\p{L}+\\p{N}*)?|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+){0,6}");

    private static final Set<String> HYPHENS = Set.of(" - ", " – ");

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Words(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            spans.add(new Span(word.start(), word.end()));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return spans.size();
    }

    Span span(int word) {
        return spans.get(word);
    }

    String at(int word) {
        return spans.get(word).of(text);
    }

    String lower(int word) {
        return at(word).toLowerCase(Locale.ROOT);
    }

    boolean is(int word, String lower) {
        return word >= 0 && word < size() && lower(word).equals(lower);
    }

    /** Whether nothing but one space parts it from the word before. */
    boolean isSpaced(int word) {
        return word > 0 && word < size() && isBlank(between(word));
    }

    /** Whether a hyphen with spaces parts it from the word before, as in Phan Rang - Tháp Chàm. */
    boolean isHyphened(int word) {
        return word > 0 && word < size() && HYPHENS.contains(between(word));
    }

    /** What stands between it and the word before. */
    String between(int word) {
        return text.substring(spans.get(word - 1).end(), spans.get(word).start());
    }

    private static boolean isBlank(String gap) {
        return gap.length() == 1 && (gap.charAt(0) == ' ' || gap.charAt(0) == '\u00A0');
    }

    boolean isCapital(int word) {
        return word < size()
                && Character.isUpperCase(text.codePointAt(span(word).start()));
    }

    boolean isNumber(int word) {
        return word < size() && Character.isDigit(text.charAt(span(word).start()));
    }

    /** The span from the beginning of one word to the end of another. */
    Span span(int first, int last) {
        return spans.get(first).to(spans.get(last));
    }

    /** The word that begins at this place or the next one behind it; {@link #size} behind the last. */
    int from(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
