package vn.bantin.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.extraction.Average;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Entry;
import vn.bantin.record.figure.Figure;
import vn.bantin.site.Site;

/** Figures with the way to the sentence that each rests on. */
final class ShownFigures {
    private ShownFigures() {}

    static List<ShownFigure> of(Handle tx, Site site, List<Figure> figures) {
        Set<UUID> articles =
                figures.stream().map(figure -> figure.citation().articleId()).collect(Collectors.toSet());
        Map<UUID, String> paths = new Articles(tx, site.id())
                .live(articles).stream().collect(Collectors.toMap(Headline::articleId, Headline::path));
        return figures.stream()
                .filter(figure -> paths.containsKey(figure.citation().articleId()))
                .map(figure -> new ShownFigure(
                        figure,
                        "/" + paths.get(figure.citation().articleId()),
                        SentenceLink.fragment(figure.citation().sentence())))
                .toList();
    }

    /** What the sentences of these figures give without saying it: 500.000 đồng/suất quà. */
    static List<String> averages(List<Figure> figures) {
        Set<String> quotes = new LinkedHashSet<>();
        Set<String> sentences = new LinkedHashSet<>();
        figures.forEach(figure -> {
            quotes.add(figure.citation().quote());
            sentences.add(figure.citation().sentence());
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
