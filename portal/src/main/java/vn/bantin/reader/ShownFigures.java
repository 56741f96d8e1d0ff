package vn.bantin.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.bantin.extraction.Average;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Entry;
import vn.bantin.record.figure.PublishedFigure;

/** Figures with the way to the sentence that each rests on. */
final class ShownFigures {
    private ShownFigures() {}

    static List<ShownFigure> of(List<PublishedFigure> figures) {
        return figures.stream()
                .map(published -> new ShownFigure(
                        published.figure(),
                        published.path(),
                        SentenceLink.fragment(published.figure().citation().sentence())))
                .toList();
    }

    /** What the sentences of these figures give without saying it: 500.000 đồng/suất quà. */
    static List<String> averages(List<PublishedFigure> figures) {
        Set<String> quotes = new LinkedHashSet<>();
        Set<String> sentences = new LinkedHashSet<>();
        figures.stream().map(published -> published.figure().citation()).forEach(citation -> {
            quotes.add(citation.quote());
            sentences.add(citation.sentence());
        });
        List<String> averages = new ArrayList<>();
        for (String sentence : sentences) {
            for (Average average : Average.in(sentence)) {
                if (quotes.contains(quote(
                                sentence,
                                average.count().span().start(),
                                average.count().span().end()))
                        && quotes.contains(quote(
                                sentence,
                                average.total().span().start(),
                                average.total().span().end()))) {
                    averages.add(Amount.shown(
                            average.each(), Entry.MONEY + "/" + average.count().unit()));
                }
            }
        }
        return averages;
    }

    private static String quote(String sentence, int start, int end) {
        return sentence.substring(start, end);
    }
}
