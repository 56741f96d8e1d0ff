package vn.bantin.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * All articles but those that another query finds. As a filter it is asked only of articles that fulfil everything else,
 * where Lucene's own exclusion stops at each article with an unwanted word, however many they are.
 */
final class Without extends Query {
    private final Query unwanted;

    Without(Query unwanted) {
        this.unwanted = unwanted;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = unwanted.rewrite(searcher);
        return rewritten == unwanted ? this : new Without(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(unwanted, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                int articles = leaf.reader().maxDoc();
                Scorer found = weight.scorer(leaf);
                return found == null
                        ? ConstantScoreScorerSupplier.matchAll(score(), mode, articles)
                        : ConstantScoreScorerSupplier.fromIterator(
                                TwoPhaseIterator.asDocIdSetIterator(new Absent(articles, found)),
                                score(),
                                mode,
                                articles);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return weight.isCacheable(leaf);
            }
        };
    }

    /** Goes through all articles and looks each up among the unwanted ones. */
    private static final class Absent extends TwoPhaseIterator {
        private final DocIdSetIterator unwanted;

        Absent(int articles, Scorer unwanted) {
            super(DocIdSetIterator.all(articles));
            this.unwanted = unwanted.iterator();
        }

        @Override
        public boolean matches() throws IOException {
            int article = approximation().docID();
            return (unwanted.docID() < article ? unwanted.advance(article) : unwanted.docID()) != article;
        }

        @Override
        public float matchCost() {
            return 10;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "without(" + unwanted.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && unwanted.equals(((Without) other).unwanted);
    }

    @Override
    public int hashCode() {
        return classHash() * 31 + unwanted.hashCode();
    }
}
