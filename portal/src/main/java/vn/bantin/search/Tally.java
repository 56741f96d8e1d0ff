package vn.bantin.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * How many articles answer, and which they are, for counting what they have in common. Of very many only one stretch of the
 * index in {@code share} is looked at.
 */
record Tally(FacetsCollector found, int share) {
    /** Short enough that some of every site is looked at, since a site's articles lie side by side. */
    private static final int STRETCH = 512;

    private static final int COSTLY = 50_000;
    private static final int ENOUGH = 20_000;
    private static final int SMALLEST_SHARE = 64;

    /** Fewer than these are counted exactly, however dear it is, since all of them can be paged through. */
    private static final int MANY = 10_000;

    static Tally of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        long cost = cost(weight, leaves);
        if (cost > COSTLY) {
            Tally estimate = take(weight, leaves, share(cost));
            if (estimate.total() > MANY) {
                return estimate;
            }
        }
        return take(weight, leaves, 1);
    }

    /** So many stretches are passed over that some twenty thousand articles are looked at. */
    private static int share(long cost) {
        return (int) Math.min(SMALLEST_SHARE, Math.ceilDiv(cost, ENOUGH));
    }

    private static long cost(Weight weight, List<LeafReaderContext> leaves) throws IOException {
        long cost = 0;
        for (LeafReaderContext leaf : leaves) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            cost += supplier == null ? 0 : supplier.cost();
        }
        return cost;
    }

    private static Tally take(Weight weight, List<LeafReaderContext> leaves, int share) throws IOException {
        FacetsCollector found = new FacetsCollector();
        for (LeafReaderContext leaf : leaves) {
            LeafCollector collector = found.getLeafCollector(leaf);
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                collect(leaf, scorer, collector, share);
            }
            collector.finish();
        }
        return new Tally(found, share);
    }

    private static void collect(LeafReaderContext leaf, BulkScorer scorer, LeafCollector collector, int share)
            throws IOException {
        int base = leaf.docBase;
        int end = base + leaf.reader().maxDoc();
        for (int stretch = base / STRETCH; stretch * STRETCH < end; stretch++) {
            if (stretch % share == 0) {
                int from = Math.max(base, stretch * STRETCH) - base;
                int to = Math.min(end, (stretch + 1) * STRETCH) - base;
                int _ = scorer.score(collector, leaf.reader().getLiveDocs(), from, to);
            }
        }
    }

    boolean isExact() {
        return share == 1;
    }

    int total() {
        return share
                * found.getMatchingDocs().stream()
                        .mapToInt(docs -> docs.totalHits())
                        .sum();
    }
}
