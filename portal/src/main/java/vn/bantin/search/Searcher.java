package vn.bantin.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;

/**
 * One state of the index, which remembers where its terms stand: a query is asked in several passes, and looking its terms
 * up in every segment each time costs as much as all the rest.
 */
final class Searcher extends IndexSearcher {
    /** Some kilobytes each. */
    private static final int MOST_TERMS = 2_000;

    private final Cache<Term, TermStates> terms =
            Caffeine.newBuilder().maximumSize(MOST_TERMS).build();

    Searcher(IndexReader reader, Similarity ranking) {
        super(reader);
        setSimilarity(ranking);
        // Keeping what a whole filter finds makes one reader wait for many, and words are not asked often enough to
        // repay it.
        setQueryCache(null);
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        return super.createWeight(query instanceof TermQuery one ? lookedUp(one) : query, mode, boost);
    }

    private TermQuery lookedUp(TermQuery query) throws IOException {
        return new TermQuery(query.getTerm(), states(query.getTerm()));
    }

    private TermStates states(Term term) throws IOException {
        TermStates known = terms.getIfPresent(term);
        if (known == null) {
            known = TermStates.build(this, term, true);
            terms.put(term, known);
        }
        return known;
    }

    /** In how many articles of all sites it stands. */
    int frequency(Term term) throws IOException {
        return states(term).docFreq();
    }
}
