package vn.bantin.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import vn.bantin.vietnamese.IyVariants;

/**
 * Which articles answer a query and in which order. A word typed with marks is looked up as typed, one without by its
 * letters; neighbouring words that stand side by side in the article too raise it.
 */
final class Ranking {
    private static final float PAIR_WEIGHT = 0.3f;
    private static final float VARIANT_WEIGHT = 0.8f;
    private static final float AS_WRITTEN_WEIGHT = 0.1f;

    private final SearchQuery asked;
    private final Demand demand;

    Ranking(SearchQuery asked, Demand demand) {
        this.asked = asked;
        this.demand = demand;
    }

    /** The articles that answer, unordered. */
    Query matching() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Query> words = words();
        if (!words.isEmpty()) {
            query.add(atLeast(demand.of(words.size()), words), Occur.FILTER);
        }
        addPhrases(query, Occur.FILTER);
        return whole(query);
    }

    /** The same with their scores. */
    Query scoring() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Query> words = words();
        int least = demand.of(words.size());
        if (least == words.size() || words.isEmpty()) {
            words.forEach(word -> query.add(word, Occur.MUST));
        } else {
            query.add(atLeast(least, words), Occur.MUST);
        }
        pairs().forEach(pair -> query.add(pair, Occur.SHOULD));
        asWritten().forEach(word -> query.add(word, Occur.SHOULD));
        addPhrases(query, Occur.MUST);
        return whole(query);
    }

    /** A query of limits alone asks for every article within them. */
    private Query whole(BooleanQuery.Builder query) {
        if (asked.words().isEmpty() && asked.phrases().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        for (List<Word> phrase : asked.unwanted()) {
            query.add(phrase(phrase), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query atLeast(int least, List<Query> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(least);
        return query.build();
    }

    private void addPhrases(BooleanQuery.Builder query, Occur occur) {
        for (List<Word> phrase : asked.phrases()) {
            query.add(phrase(phrase), occur);
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
        return word.isMarked() && !demand.forgetsMarks()
                ? new Term(Fields.EXACT, word.exact())
                : new Term(Fields.FOLDED, word.folded());
    }

    /** What may be written with i or y is found in both spellings, the typed one first. */
    private static Query withVariants(Term term, Word word) {
        Set<String> variants = term.field().equals(Fields.EXACT) ? IyVariants.of(word.written()) : Set.of();
        if (variants.isEmpty()) {
            return new TermQuery(term);
        }
        SynonymQuery.Builder spellings = new SynonymQuery.Builder(term.field()).addTerm(term);
        variants.forEach(variant ->
                spellings.addTerm(new Term(term.field(), Spelling.of(variant).exact()), VARIANT_WEIGHT));
        return spellings.build();
    }

    private List<Query> pairs() {
        Set<String> seen = new HashSet<>();
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < asked.words().size(); i++) {
            String pair =
                    EntryTerms.pair(asked.words().get(i - 1), asked.words().get(i));
            if (seen.add(pair)) {
                pairs.add(new BoostQuery(new TermQuery(new Term(Fields.PAIRS, pair)), PAIR_WEIGHT));
            }
        }
        return pairs;
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

    private static Query phrase(List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (Word word : words) {
            phrase.add(new Term(Fields.ORDER, word.isMarked() ? word.exact() : word.folded()));
        }
        return words.isEmpty() ? new MatchNoDocsQuery() : phrase.build();
    }
}
