package vn.bantin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Asks one state of the index one query. */
final class Finding {
    private static final Sort NEWEST = new Sort(
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX), SortField.FIELD_DOC);
    private static final int MOST_VALUES = 200;
    private static final int MOST_SPELLINGS = 20;
    private static final int SHORTEST_MISSPELLED = 3;
    private static final int MOST_PAIRS = 24;
    private static final int LEAST_SHARED = 3;

    private final IndexSearcher searcher;
    private final FacetStates facets;

    /** The facet values of a state of the index that has any articles. */
    @FunctionalInterface
    interface FacetStates {
        SortedSetDocValuesReaderState of(IndexReader reader) throws IOException;
    }

    Finding(IndexSearcher searcher, FacetStates facets) {
        this.searcher = searcher;
        this.facets = facets;
    }

    /** The hits of one page that fulfil a demand. */
    Answer answer(SearchQuery asked, Demand demand, Scope scope, Order order, int skipped, int most)
            throws IOException {
        Ranking ranking = new Ranking(asked, demand);
        List<Query> filters = scope.filters(asked.limits());
        Query matching = filtered(ranking.matching(), filters);
        FacetsCollector found = searcher.search(matching, new FacetsCollectorManager());
        int total = found.getMatchingDocs().stream()
                .mapToInt(docs -> docs.totalHits())
                .sum();
        if (total == 0) {
            return Answer.NOTHING;
        }
        Facets counts = new SortedSetDocValuesFacetCounts(facets.of(searcher.getIndexReader()), found);
        return new Answer(
                skipped < total ? page(asked, ranking, matching, filters, order, skipped, most) : List.of(),
                total,
                values(counts, Fields.SITE),
                values(counts, Fields.SECTION),
                values(counts, Fields.YEAR),
                values(counts, Fields.BYLINE));
    }

    /** A query without words has nothing to be relevant to. */
    private List<Hit> page(
            SearchQuery asked, Ranking ranking, Query matching, List<Query> filters, Order order, int skipped, int most)
            throws IOException {
        TopDocs top = order == Order.NEWEST || asked.words().isEmpty()
                ? searcher.search(matching, skipped + most, NEWEST)
                : best(filtered(ranking.scoring(), filters), skipped + most);
        return hits(top, skipped);
    }

    /** How many articles have what was asked for, by the strict demand. */
    int count(SearchQuery asked, Scope scope) throws IOException {
        return asked.isEmpty()
                ? 0
                : searcher.count(filtered(new Ranking(asked, Demand.STRICT).matching(), scope.filters(asked.limits())));
    }

    /** Reads what was typed, with the names that the index knows. */
    SearchQuery read(String typed) {
        return QueryReading.read(typed, new QueryReading.Known() {
            @Override
            public boolean section(String slug) {
                return has(Fields.SECTION_KEY, slug);
            }

            @Override
            public boolean byline(String folded) {
                return has(Fields.BYLINE_KEY, folded);
            }
        });
    }

    /** Whether the word, with whatever marks, stands in any article. */
    boolean isKnown(Word word) {
        return has(Fields.FOLDED, word.folded());
    }

    private boolean has(String field, String term) {
        return frequency(field, term) > 0;
    }

    private int frequency(String field, String term) {
        try {
            return searcher.getIndexReader().docFreq(new Term(field, term));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The word without marks that is spelled most alike and is most at home between these two. */
    Optional<String> nearest(Word word, String before, String after) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST_MISSPELLED);
        SuggestWord[] near = checker.suggestSimilar(
                new Term(Fields.FOLDED, word.folded()),
                MOST_SPELLINGS,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(near)
                .max(Comparator.comparingInt((SuggestWord other) -> frequency(Fields.PAIRS, before + " " + other.string)
                                + frequency(Fields.PAIRS, other.string + " " + after))
                        .thenComparing(other -> other.score)
                        .thenComparing(other -> other.freq))
                .map(other -> other.string);
    }

    /** The newest articles whose titles have all these words, the last of which may be only begun. */
    List<Hit> titled(List<Word> words, Scope scope, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(Fields.TITLE, word.folded())), Occur.FILTER);
        }
        query.add(new PrefixQuery(new Term(Fields.TITLE, words.getLast().folded())), Occur.FILTER);
        return hits(searcher.search(filtered(query.build(), scope.filters(Limits.NONE)), most, NEWEST), 0);
    }

    /** The articles that share the most telling pairs of words with this text, the nearest first. */
    List<Hit> related(List<Word> words, Scope scope, int most) throws IOException {
        List<Query> pairs = telling(words);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        pairs.forEach(pair -> query.add(pair, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(LEAST_SHARED);
        return pairs.size() < LEAST_SHARED
                ? List.of()
                : hits(best(filtered(query.build(), scope.filters(Limits.NONE)), most), 0);
    }

    /** The rarest pairs that stand in another article too. */
    private List<Query> telling(List<Word> words) {
        Map<String, Integer> frequencies = new LinkedHashMap<>();
        for (int i = 1; i < words.size(); i++) {
            frequencies.computeIfAbsent(
                    EntryTerms.pair(words.get(i - 1), words.get(i)), pair -> frequency(Fields.PAIRS, pair));
        }
        return frequencies.entrySet().stream()
                .filter(pair -> pair.getValue() > 1)
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_PAIRS)
                .map(pair -> (Query) new TermQuery(new Term(Fields.PAIRS, pair.getKey())))
                .toList();
    }

    static Query filtered(Query query, List<Query> filters) {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(query, Occur.MUST);
        filters.forEach(filter -> both.add(filter, Occur.FILTER));
        return both.build();
    }

    /** Only the best are worked out, so the count of all is not asked for here. */
    TopDocs best(Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, null, 1));
    }

    List<Hit> hits(TopDocs found, int skipped) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : Arrays.stream(found.scoreDocs).skip(skipped).toList()) {
            Document document = fields.document(each.doc, Set.of(Fields.ARTICLE, Fields.SITE));
            hits.add(Hit.of(document.get(Fields.SITE), document.get(Fields.ARTICLE)));
        }
        return hits;
    }

    private static List<FacetValue> values(Facets counts, String name) throws IOException {
        FacetResult result = counts.getTopChildren(MOST_VALUES, name);
        return result == null
                ? List.of()
                : Arrays.stream(result.labelValues)
                        .map(value -> new FacetValue(value.label, value.value.intValue()))
                        .toList();
    }
}
