package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.kit.text.Sentences;

/** Reckons after what sentences say that belong together: products, totals, shares of a plan, growth. */
public final class Sums {
    /** A sentence that goes on reckoning with the figures of the one before. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\s*(?:trong đó|cụ thể|gồm|bao gồm|mỗi|tổng(?! bí thư| giám đốc| biên tập| thư ký| cục)|kết quả|đến nay"
                    + "|thực hiện(?= được| đạt|:|,)|(?:đã )?(?:giải quyết|xử lý|hoàn thành|khắc phục)(?= (?:được |xong )?\\d))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TWO_FIGURES = Pattern.compile("\\d[^\\d]{1,400}?\\p{L}[^\\d]{0,400}\\d");
    private static final int LONGEST_PASSAGE = 2_000;

    private Sums() {}

    /** The sums of a text that do not agree; never throws, whatever the text. */
    public static List<Sum> wrongIn(String text) {
        return passages(text).stream()
                .flatMap(passage -> wrongIn(text, passage))
                .toList();
    }

    /** Sentences with those behind them that go on reckoning. */
    private static List<Span> passages(String text) {
        List<Span> passages = new ArrayList<>();
        for (Sentences.Sentence sentence : Sentences.in(text)) {
            Span span = new Span(sentence.start(), sentence.end());
            boolean goesOn = !passages.isEmpty()
                    && GOES_ON.matcher(text).region(span.start(), span.end()).lookingAt();
            Span joined = goesOn ? passages.getLast().to(span) : span;
            if (goesOn && isReadable(joined)) {
                passages.set(passages.size() - 1, joined);
            } else if (isReadable(span)) {
                passages.add(span);
            }
        }
        return passages;
    }

    private static boolean isReadable(Span passage) {
        return passage.end() - passage.start() <= LONGEST_PASSAGE;
    }

    /** Words without two figures are not even read. */
    private static Stream<Sum> wrongIn(String text, Span passage) {
        String words = passage.of(text);
        if (!TWO_FIGURES.matcher(words).find()) {
            return Stream.empty();
        }
        Figures figures = Figures.of(words);
        return Stream.of(
                        new Products(figures),
                        new Totals(figures),
                        new Shares(figures),
                        new Growths(figures),
                        new Remainders(figures),
                        new Ratios(figures))
                .flatMap(Reckoning::wrong)
                .distinct()
                .map(sum -> sum.movedBy(passage.start()));
    }
}
