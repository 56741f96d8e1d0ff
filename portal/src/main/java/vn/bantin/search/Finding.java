package vn.bantin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Asks one state of the index one query. */
final class Finding {
    private static final Sort NEWEST = new Sort(
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX), SortField.FIELD_DOC);
    private static final int MOST_VALUES = 12;
    private static final int MOST_SPELLINGS = 20;
    private static final int SHORTEST_MISSPELLED = 3;
    private static final int MOST_PAIRS = 24;
    private static final int LEAST_SHARED = 3;
    private static final int REFINED = 30;
    private static final int ENOUGH = 10;
    private static final int COSTLY = 10_000;

    private final Searcher searcher;
    private final FacetStates facets;

    /** The facet values of a state of the index that has any articles. */
    @FunctionalInterface
    interface FacetStates {
        SortedSetDocValuesReaderState of(IndexReader reader) throws IOException;
    }

    Finding(Searcher searcher, FacetStates facets) {
        this.searcher = searcher;
        this.facets = facets;
    }

    /** The hits of one page that fulfil a demand. */
    Answer answer(SearchQuery asked, Demand demand, Scope scope, Window window) throws IOException {
        Ranking ranking = new Ranking(asked, demand, scope.filters(asked.limits()));
        Tally tally = Tally.of(searcher, ranking.matching());
        if (tally.total() == 0) {
            return Answer.NOTHING;
        }
        Facets counts = new SortedSetDocValuesFacetCounts(facets.of(searcher.getIndexReader()), tally.found());
        return new Answer(
                window.skipped() < tally.total() ? page(asked, ranking, window) : List.of(),
                tally.total(),
                tally.isExact(),
                values(tally, counts, Fields.SITE),
                values(tally, counts, Fields.SECTION),
                years(tally, counts),
                values(tally, counts, Fields.BYLINE));
    }

    /** A query of limits alone has nothing to be relevant to. */
    private List<Hit> page(SearchQuery asked, Ranking ranking, Window window) throws IOException {
        boolean byTime = window.order() == Order.NEWEST
                || asked.words().isEmpty() && asked.phrases().isEmpty();
        ScoreDoc[] top = byTime
                ? searcher.search(ranking.matching(), window.end(), NEWEST).scoreDocs
                : mostRelevant(ranking, window.end());
        return hits(top, window.skipped());
    }

    /** The best by what was typed, whatever order and page are asked for. */
    List<Hit> best(SearchQuery asked, Scope scope, int most) throws IOException {
        Ranking ranking = new Ranking(asked, Demand.STRICT, scope.filters(asked.limits()));
        return page(asked, ranking, new Window(Order.RELEVANCE, 0, most));
    }

    /** The first are looked at more closely, always the same ones, so that pages follow on each other. */
    ScoreDoc[] mostRelevant(Ranking ranking, int most) throws IOException {
        ScoreDoc[] head = head(ranking);
        if (most <= head.length) {
            return Arrays.copyOf(head, most);
        }
        Set<Integer> known = Arrays.stream(head).map(hit -> hit.doc).collect(Collectors.toSet());
        Stream<ScoreDoc> tail = Arrays.stream(best(ranking.candidates(), most + head.length).scoreDocs)
                .filter(hit -> !known.contains(hit.doc));
        return Stream.concat(Arrays.stream(head), tail).limit(most).toArray(ScoreDoc[]::new);
    }

    private ScoreDoc[] head(Ranking ranking) throws IOException {
        ScoreDoc[] near = refined(ranking, ranking.neighbours());
        return near.length < ENOUGH ? refined(ranking, ranking.candidates()) : near;
    }

    private ScoreDoc[] refined(Ranking ranking, Query query) throws IOException {
        TopDocs found = best(query, REFINED);
        TopDocs refined = new Refining(ranking.refined()).rescore(searcher, found, found.scoreDocs.length);
        return Arrays.stream(refined.scoreDocs)
                .filter(hit -> hit.score > Refining.NOT_FOUND)
                .toArray(ScoreDoc[]::new);
    }

    /** Puts hits in order by another query's scores alone. */
    private static final class Refining extends QueryRescorer {
        private static final float NOT_FOUND = -1;

        Refining(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean matches, float second) {
            return matches ? second : NOT_FOUND;
        }
    }

    /** How many articles have what was asked for, by the strict demand; none where it cannot be read. */
    int count(SearchQuery asked, Scope scope) throws IOException {
        return asked.isEmpty() || !asked.unreadable().isEmpty()
                ? 0
                : searcher.count(new Ranking(asked, Demand.STRICT, scope.filters(asked.limits())).matching());
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

    private boolean has(String field, String term) {
        return frequency(field, term) > 0;
    }

    private int frequency(String field, String term) {
        try {
            return searcher.frequency(new Term(field, term));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** In how many articles a term stands; of one that stands in very many, those of all sites are told. */
    int frequency(String field, String term, Scope scope) throws IOException {
        int everywhere = frequency(field, term);
        return everywhere == 0 || everywhere > COSTLY || scope.site().isEmpty()
                ? everywhere
                : searcher.count(filtered(new TermQuery(new Term(field, term)), scope.filters(Limits.NONE)));
    }

    /** Whether these words stand side by side in any article. */
    boolean stand(List<Word> words, Scope scope) throws IOException {
        List<Query> filters = new ArrayList<>(scope.filters(Limits.NONE));
        filters.addAll(Phrases.pairs(words));
        Query query = searcher.rewrite(filtered(Phrases.placed(words), filters));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && hasAny(scorer.iterator(), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(DocIdSetIterator found, @Nullable Bits live) throws IOException {
        int article = found.nextDoc();
        while (article != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(article)) {
            article = found.nextDoc();
        }
        return article != DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Words without marks that are spelled much like this one, and how much. */
    Map<String, Float> similar(String folded) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST_MISSPELLED);
        SuggestWord[] near = checker.suggestSimilar(
                new Term(Fields.FOLDED, folded), MOST_SPELLINGS, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
        return Arrays.stream(near).collect(Collectors.toMap(other -> other.string, other -> other.score));
    }

    /** The newest articles whose titles have all these words, the last of which may be only begun. */
    List<Hit> titled(List<Word> words, Scope scope, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(Fields.TITLE, word.folded())), Occur.FILTER);
        }
        query.add(new PrefixQuery(new Term(Fields.TITLE, words.getLast().folded())), Occur.FILTER);
        return hits(searcher.search(filtered(query.build(), scope.filters(Limits.NONE)), most, NEWEST).scoreDocs, 0);
    }

    /** The articles that share the most telling pairs of words with this text, the nearest first. */
    List<Hit> related(List<Word> words, Scope scope, int most) throws IOException {
        List<Query> pairs = telling(words);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        pairs.forEach(pair -> query.add(pair, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(LEAST_SHARED);
        return pairs.size() < LEAST_SHARED
                ? List.of()
                : hits(best(filtered(query.build(), scope.filters(Limits.NONE)), most).scoreDocs, 0);
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

    private static Query filtered(Query query, List<Query> filters) {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(query, Occur.MUST);
        filters.forEach(filter -> both.add(filter, Occur.FILTER));
        return both.build();
    }

    /** Only the best are worked out, so the count of all is not asked for here. */
    private TopDocs best(Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, null, 1));
    }

    List<Hit> hits(ScoreDoc[] found, int skipped) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : Arrays.stream(found).skip(skipped).toList()) {
            Document document = fields.document(each.doc, Set.of(Fields.ARTICLE, Fields.SITE));
            hits.add(Hit.of(document.get(Fields.SITE), document.get(Fields.ARTICLE)));
        }
        return hits;
    }

    private static List<FacetValue> values(Tally tally, Facets counts, String name) throws IOException {
        return values(tally, counts.getTopChildren(MOST_VALUES, name));
    }

    /** All of them, the newest first; there are never many. */
    private static List<FacetValue> years(Tally tally, Facets counts) throws IOException {
        return values(tally, counts.getAllChildren(Fields.YEAR)).stream()
                .sorted(Comparator.comparing(FacetValue::value).reversed())
                .toList();
    }

    private static List<FacetValue> values(Tally tally, @Nullable FacetResult result) {
        return result == null
                ? List.of()
                : Arrays.stream(result.labelValues)
                        .map(value -> new FacetValue(value.label, tally.share() * value.value.intValue()))
                        .toList();
    }
}
