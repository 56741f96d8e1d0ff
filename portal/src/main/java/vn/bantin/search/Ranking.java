package vn.bantin.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Which articles answer a query and in which order. A word typed with marks is looked up as typed, one without by its
 * letters; neighbouring words that stand side by side in the article too raise it.
 *
 * <p>The order is found in two steps: candidates by scores that let Lucene skip most articles, then the best of them by
 * {@link #refined}, which looks closer.
 */
final class Ranking {
    private static final float PAIR_WEIGHT = 0.3f;
    private static final float TOGETHER_WEIGHT = 0.4f;
    private static final int MOST_OF_A_NAME = 4;
    private static final float VARIANT_WEIGHT = 0.8f;
    private static final float AS_WRITTEN_WEIGHT = 0.1f;

    private final SearchQuery asked;
    private final Demand demand;
    private final List<Query> filters;
    private final List<Query> words;

    /** @param filters what every answer must fulfil besides the query */
    Ranking(SearchQuery asked, Demand demand, List<Query> filters) {
        this.asked = asked;
        this.demand = demand;
        this.filters = filters;
        this.words = words();
    }

    /** The articles that answer, unordered. */
    Query matching() {
        BooleanQuery.Builder query = demanded();
        if (words.isEmpty() && asked.phrases().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return query.build();
    }

    /**
     * Those in which some of the words stand side by side, by how they do: nearly always the best, and few. A phrase is
     * taken by its pairs alone, which are quickly found; {@link #refined} sees whether it is really there.
     */
    Query neighbours() {
        BooleanQuery.Builder query = demandedButForPlaces();
        Stream.concat(Stream.of(asked.words()), asked.phrases().stream())
                .flatMap(words -> pairs(words, 1).stream())
                .forEach(pair -> query.add(pair, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /** All of them, with scores that are good enough to choose candidates by. */
    Query candidates() {
        BooleanQuery.Builder query = demanded();
        words.forEach(word -> query.add(word, Occur.SHOULD));
        pairs(asked.words(), 1).forEach(pair -> query.add(pair, Occur.SHOULD));
        asked.phrases().forEach(phrase -> query.add(Phrases.of(phrase), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /** The scores by which candidates are put in order; it finds none in which a phrase is missing. */
    Query refined() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word, Occur.SHOULD));
        pairs(asked.words(), PAIR_WEIGHT).forEach(pair -> query.add(pair, Occur.SHOULD));
        asked.phrases().forEach(phrase -> query.add(Phrases.of(phrase), Occur.MUST));
        asWritten().forEach(word -> query.add(word, Occur.SHOULD));
        if (isLikeAName()) {
            query.add(new BoostQuery(Phrases.of(asked.words()), TOGETHER_WEIGHT), Occur.SHOULD);
        }
        return query.build();
    }

    /** A few words are likely a name, which has to stand together. */
    private boolean isLikeAName() {
        return asked.words().size() > 1 && asked.words().size() <= MOST_OF_A_NAME;
    }

    /** All that must be and must not be. */
    private BooleanQuery.Builder demanded() {
        BooleanQuery.Builder query = demandedButForPlaces();
        asked.phrases().forEach(phrase -> query.add(Phrases.of(phrase), Occur.FILTER));
        return query;
    }

    private BooleanQuery.Builder demandedButForPlaces() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        addWords(query);
        asked.phrases().forEach(phrase -> Phrases.pairs(phrase).forEach(pair -> query.add(pair, Occur.FILTER)));
        asked.unwanted().forEach(phrase -> query.add(new Without(Phrases.of(phrase)), Occur.FILTER));
        asked.unwantedLimits().forEach(limits -> query.add(new Without(limits.query()), Occur.FILTER));
        return query;
    }

    private void addWords(BooleanQuery.Builder query) {
        int least = demand.of(words.size());
        if (least == words.size()) {
            words.forEach(word -> query.add(word, Occur.FILTER));
        } else {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            words.forEach(word -> some.add(word, Occur.SHOULD));
            query.add(some.setMinimumNumberShouldMatch(least).build(), Occur.FILTER);
        }
    }

    /** Each word of the query once. */
    private List<Query> words() {
        Set<Term> seen = new HashSet<>();
        List<Query> words = new ArrayList<>();
        for (Word word : asked.words()) {
            Term term = term(word);
            if (seen.add(term)) {
                words.add(withVariants(term, word));
            }
        }
        return words;
    }

    private Term term(Word word) {
        return new Term(demand.asksForMarks(word) ? Fields.EXACT : Fields.FOLDED, demand.form(word));
    }

    /** What may be written with i or y is found in both spellings, the typed one first. */
    private Query withVariants(Term term, Word word) {
        Set<String> variants = demand.variants(word);
        if (variants.isEmpty()) {
            return new TermQuery(term);
        }
        SynonymQuery.Builder spellings = new SynonymQuery.Builder(term.field()).addTerm(term);
        variants.forEach(variant -> spellings.addTerm(new Term(term.field(), variant), VARIANT_WEIGHT));
        return spellings.build();
    }

    private static List<Query> pairs(List<Word> words, float weight) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(EntryTerms.pair(words.get(i - 1), words.get(i)));
        }
        return pairs.stream()
                .map(pair -> (Query) new BoostQuery(new TermQuery(new Term(Fields.PAIRS, pair)), weight))
                .toList();
    }

    /** A word without marks that stands in the article without marks too may have been meant so. */
    private List<Query> asWritten() {
        return asked.words().stream()
                .filter(word -> !word.isMarked() && !word.code())
                .map(Word::exact)
                .distinct()
                .map(word -> (Query) new BoostQuery(new TermQuery(new Term(Fields.EXACT, word)), AS_WRITTEN_WEIGHT))
                .toList();
    }
}
