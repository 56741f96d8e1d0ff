package vn.bantin.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** Words that have to stand side by side, each as it was typed; what may be written with i or y in either spelling. */
final class Phrases {
    private Phrases() {}

    /** One word, or two without marks, are a term of their own, so that nobody needs to look up their places. */
    static Query of(List<Word> words) {
        Word first = words.getFirst();
        if (words.size() == 1) {
            return terms(first.isMarked() ? Fields.EXACT : Fields.FOLDED, forms(first));
        }
        if (words.size() == 2 && words.stream().noneMatch(Word::isMarked)) {
            return pair(first, words.getLast());
        }
        return placed(words);
    }

    /** By the places of the words, in the field that has them. */
    static Query placed(List<Word> words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Word word : words) {
            phrase.add(forms(word).map(form -> new Term(Fields.ORDER, form)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Stream<String> forms(Word word) {
        return Stream.concat(Stream.of(Demand.STRICT.form(word)), Demand.STRICT.variants(word).stream());
    }

    /** What finds the articles in which the words may stand so, before their places are looked up. */
    static List<Query> pairs(List<Word> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> pair(words.get(i - 1), words.get(i)))
                .toList();
    }

    private static Query pair(Word first, Word second) {
        return terms(Fields.PAIRS, letters(first).flatMap(one -> letters(second).map(other -> one + " " + other)));
    }

    private static Stream<String> letters(Word word) {
        Stream<String> variants =
                word.isMarked() && !word.exactVariants().isEmpty() ? word.foldedVariants().stream() : Stream.empty();
        return Stream.concat(Stream.of(word.folded()), variants);
    }

    private static Query terms(String field, Stream<String> terms) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        terms.forEach(term -> query.addTerm(new Term(field, term)));
        return query.build();
    }
}
