package vn.bantin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import vn.bantin.kit.text.Language;

/** Shows in a text, in its own spelling, what a query found there. */
public final class Highlighting {
    private static final int EXCERPT = 220;
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    private final Query query;

    Highlighting(SearchQuery asked, Demand demand) {
        this.query = query(asked, demand);
    }

    private static Query query(SearchQuery asked, Demand demand) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : asked.words()) {
            query.add(word(demand.form(word)), Occur.SHOULD);
            demand.variants(word).forEach(variant -> query.add(word(variant), Occur.SHOULD));
        }
        for (List<Word> phrase : asked.phrases()) {
            query.add(Phrases.placed(phrase), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query word(String form) {
        return new TermQuery(new Term(Fields.ORDER, form));
    }

    /** The whole text. */
    public List<Piece> whole(String text) {
        return pieces(text, new WholeBreakIterator(), 1);
    }

    /** The one or two stretches of the text that show best what was found; its beginning where nothing was. */
    public List<Piece> excerpt(String text) {
        return pieces(
                text,
                LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Language.VIETNAMESE.locale()), EXCERPT / 2, 0.5f),
                2);
    }

    private List<Piece> pieces(String text, BreakIterator stretches, int most) {
        if (text.isEmpty()) {
            return List.of();
        }
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(ANALYZER)
                .withBreakIterator(() -> stretches)
                .withFormatter(new Pieces())
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(most)
                .build();
        try {
            Object pieces = highlighter.highlightWithoutSearcher(Fields.ORDER, query, text, most);
            return pieces instanceof PieceList list ? list.pieces() : List.of(new Piece(text, false));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record PieceList(List<Piece> pieces) {}

    /** Puts the passages one after the other, an ellipsis where text is left out, neighbouring words in one mark. */
    private static final class Pieces extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String text) {
            List<Piece> pieces = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    pieces.add(new Piece(end == 0 ? "…" : " … ", false));
                }
                add(pieces, passage, text);
                end = passage.getEndOffset();
            }
            if (end < text.length()) {
                pieces.add(new Piece("…", false));
            }
            return new PieceList(pieces);
        }

        private static void add(List<Piece> pieces, Passage passage, String text) {
            int shown = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int start = Math.max(shown, passage.getMatchStarts()[match]);
                int end = passage.getMatchEnds()[match];
                while (match + 1 < passage.getNumMatches()
                        && isNeighbour(text, end, passage.getMatchStarts()[match + 1])) {
                    match++;
                    end = Math.max(end, passage.getMatchEnds()[match]);
                }
                addPiece(pieces, text, shown, start, false);
                addPiece(pieces, text, start, end, true);
                shown = Math.max(shown, end);
            }
            addPiece(pieces, text, shown, passage.getEndOffset(), false);
        }

        private static boolean isNeighbour(String text, int end, int start) {
            return start <= end || text.substring(end, start).isBlank();
        }

        private static void addPiece(List<Piece> pieces, String text, int start, int end, boolean found) {
            if (start < end) {
                pieces.add(new Piece(text.substring(start, end), found));
            }
        }
    }
}
