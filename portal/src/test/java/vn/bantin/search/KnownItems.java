package vn.bantin.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds articles of the codified law by their titles where only their bodies are indexed. */
final class KnownItems {
    private static final int SEED = 1;
    private static final int QUERIES = 1_500;

    private final List<SharedText> law;
    private final List<String> bodies;
    private final List<Integer> sought;
    private final Set<String> sharedTitles = new HashSet<>();

    /** The mean of 1 / rank, the share within the first page, and the first where no other article has the title. */
    private record Score(double mrr, double recall, double mrrOfUnique) {}

    KnownItems(List<SharedText> law) {
        this.law = law;
        this.bodies = law.stream().map(SharedText::body).toList();
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, law.size()).boxed().toList());
        Collections.shuffle(numbers, new Random(SEED));
        this.sought = numbers.subList(0, QUERIES);
        Set<String> titles = new HashSet<>();
        law.stream().map(SharedText::title).filter(title -> !titles.add(title)).forEach(sharedTitles::add);
    }

    void measure(Path folder) throws IOException {
        Table table = new Table(
                Table.number("%,.0f titles (seed " + SEED + ") sought in the bodies of ", QUERIES)
                        + Table.number("%,.0f articles of law", law.size()),
                "MRR@10",
                "R@10",
                "MRR@10, titles of one article",
                "ratio of MRR@10");
        double stock = measureStock(table, folder.resolve("stock"));
        measureOurs(table, folder.resolve("ours"), stock);
    }

    /** Gives the mean of the marked titles. */
    private double measureStock(Table table, Path folder) throws IOException {
        double marked = 0;
        try (StockIndex index = new StockIndex(folder, bodies)) {
            for (Typing typing : Typing.values()) {
                List<List<Integer>> pages = new ArrayList<>();
                for (int number : sought) {
                    pages.add(index.best(typing.of(law.get(number).title()), TextIndex.PAGE));
                }
                Score score = score(ranks(pages));
                marked = typing == Typing.MARKED ? score.mrr() : marked;
                row(table, "stock Lucene, " + typing.label, score, "");
            }
        }
        return marked;
    }

    private void measureOurs(Table table, Path folder, double stock) throws IOException {
        double marked = 0;
        List<SharedText> withoutTitles =
                bodies.stream().map(body -> new SharedText("", body)).toList();
        try (TextIndex index = new TextIndex(folder, withoutTitles)) {
            for (Typing typing : Typing.values()) {
                List<TextIndex.Pages> pages = sought.stream()
                        .map(number -> index.ask(typing.of(law.get(number).title())))
                        .toList();
                List<Integer> shown =
                        ranks(pages.stream().map(TextIndex.Pages::shown).toList());
                List<Integer> offered = ranks(pages.stream()
                        .map(page -> page.offered().orElse(List.of()))
                        .toList());
                List<Integer> better = IntStream.range(0, QUERIES)
                        .mapToObj(i -> Math.min(shown.get(i), offered.get(i)))
                        .toList();
                double mrr = score(typing == Typing.TELEX ? better : shown).mrr();
                String ratio = typing == Typing.MARKED
                        ? "/ stock marked = " + Table.goal(mrr / stock, goal(typing))
                        : "/ marked = " + Table.goal(mrr / marked, goal(typing));
                marked = typing == Typing.MARKED ? mrr : marked;
                row(table, "ours, " + typing.label, score(shown), typing == Typing.TELEX ? "" : ratio);
                if (typing == Typing.TELEX || typing == Typing.UNMARKED) {
                    row(table, "... behind “did you mean”", score(offered), "");
                    row(table, "... the better of both", score(better), typing == Typing.TELEX ? ratio : "");
                }
            }
        }
    }

    private static double goal(Typing typing) {
        return switch (typing) {
            case MARKED -> 1.2;
            case UNMARKED -> 0.93;
            case HALF_MARKED -> 0.9;
            case OTHER_TONE_STYLE, NFD -> 1;
            case TELEX -> 0.85;
        };
    }

    /** From 1; a rank without end where what was sought is not on the page. */
    private List<Integer> ranks(List<List<Integer>> pages) {
        return IntStream.range(0, QUERIES)
                .mapToObj(i -> pages.get(i).indexOf(sought.get(i)))
                .map(place -> place < 0 ? Integer.MAX_VALUE : place + 1)
                .toList();
    }

    private Score score(List<Integer> ranks) {
        return new Score(
                ranks.stream().mapToDouble(KnownItems::reciprocal).average().orElseThrow(),
                ranks.stream().filter(rank -> rank <= TextIndex.PAGE).count() / (double) QUERIES,
                IntStream.range(0, QUERIES)
                        .filter(i ->
                                !sharedTitles.contains(law.get(sought.get(i)).title()))
                        .mapToDouble(i -> reciprocal(ranks.get(i)))
                        .average()
                        .orElseThrow());
    }

    private static double reciprocal(int rank) {
        return rank == Integer.MAX_VALUE ? 0 : 1.0 / rank;
    }

    private static void row(Table table, String name, Score score, String ratio) {
        table.row(
                name,
                Table.number("%.3f", score.mrr()),
                Table.number("%.3f", score.recall()),
                Table.number("%.3f", score.mrrOfUnique()),
                ratio);
    }
}
