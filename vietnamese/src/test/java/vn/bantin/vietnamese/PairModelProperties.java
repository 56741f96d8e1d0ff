package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** On a language of eight syllables, where every row can be tried, with the likelihoods computed from their definition. */
class PairModelProperties {
    private static final double DISCOUNT = 0.75;

    @Property(tries = 200)
    void no_row_of_spellings_is_likelier_than_the_one_chosen(
            @ForAll("archives") String archive, @ForAll("queries") List<String> query) {
        var counting = new SyllableCounting();
        counting.add(archive);
        var counts = counting.counts();
        var choices = query.stream()
                .map(counts::choiceOf)
                .filter(choice -> !choice.isNone())
                .toList();

        var chosen = new PairModel(counts).likeliest(choices);

        assertThat(chosen).hasSize(choices.size());
        for (var i = 0; i < chosen.length; i++) {
            assertThat(choices.get(i).numbers()).contains(chosen[i]);
        }
        var likeliest = rows(choices).stream()
                .mapToDouble(row -> logLikelihood(counts, row))
                .max()
                .orElseThrow();
        assertThat(logLikelihood(counts, IntStream.of(chosen).boxed().toList())).isCloseTo(likeliest, within(1e-9));
    }

    @Property(tries = 200)
    void what_follows_a_syllable_is_a_share_of_one(@ForAll("archives") String archive) {
        var counting = new SyllableCounting();
        counting.add(archive);
        var counts = counting.counts();
        for (var first = 0; first < counts.size(); first++) {
            var fixed = first;
            var sum = IntStream.range(0, counts.size())
                    .mapToDouble(second -> Math.exp(logFollowing(counts, fixed, second)))
                    .sum();
            assertThat(sum).isCloseTo(1.0, within(1e-9));
        }
    }

    private static List<List<Integer>> rows(List<Choice> choices) {
        List<List<Integer>> rows = List.of(List.of());
        for (var choice : choices) {
            var longer = new ArrayList<List<Integer>>();
            for (var row : rows) {
                choice.numbers().forEach(number -> {
                    var next = new ArrayList<>(row);
                    next.add(number);
                    longer.add(next);
                });
            }
            rows = longer;
        }
        return rows;
    }

    private static double logLikelihood(SyllableCounts counts, List<Integer> row) {
        var log = row.isEmpty() ? 0.0 : Math.log(counts.count(row.getFirst()));
        for (var i = 1; i < row.size(); i++) {
            log += logFollowing(counts, row.get(i - 1), row.get(i));
        }
        return log;
    }

    private static double logFollowing(SyllableCounts counts, int first, int second) {
        var all = IntStream.range(0, counts.size()).boxed().toList();
        var different = new HashSet<List<Integer>>();
        counts.forEachPair((one, other, count) -> different.add(List.of(one, other)));
        var predecessors = all.stream()
                .filter(before -> different.contains(List.of(before, second)))
                .count();
        var share = (predecessors + 1.0) / (different.size() + all.size());
        var standing = counts.count(first);
        var kept = all.stream()
                .mapToDouble(next -> Math.max(0, pair(counts, first, next) - DISCOUNT))
                .sum();
        var direct = Math.max(0, pair(counts, first, second) - DISCOUNT) / standing;
        return Math.log(direct + (standing - kept) / standing * share);
    }

    private static int pair(SyllableCounts counts, int first, int second) {
        return counts.count(counts.spelling(first), counts.spelling(second));
    }

    @Provide
    static Arbitrary<String> archives() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of("ba", "bà", "bạ", "nội", "nói", "nơi", "đi", "dì")),
                        Tuple.of(1, Arbitraries.just(",")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Provide
    static Arbitrary<List<String>> queries() {
        return Arbitraries.of("ba", "noi", "di").list().ofMaxSize(6);
    }
}
