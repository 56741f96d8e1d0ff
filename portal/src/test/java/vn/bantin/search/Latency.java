package vn.bantin.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.bantin.vietnamese.MarkRestoring;
import vn.bantin.vietnamese.SyllableCounts;

/** How long readers wait for the engine, several of them at once. */
final class Latency {
    private static final int CLIENTS = 4;
    private static final int WARMING = 2_000;
    private static final int MEASURED = 4_000;
    private static final int SLOWEST = 5;
    private static final int PAGE = 10;
    private static final double GOAL_P50 = 3;
    private static final double GOAL_P99 = 25;

    private final Index index;
    private final Readers readers;
    private final MarkRestoring marks = new MarkRestoring(SyllableCounts.shipped());

    /** What each query took, in nanoseconds: of the clock, and of the processor alone, whatever else the machine did. */
    private record Times(long[] clock, long[] processor) {}

    /** One way to answer; gives the number of hits. */
    @FunctionalInterface
    private interface Work {
        int with(Finding finding, Readers.Question question) throws IOException;
    }

    Latency(Index index, Readers readers) {
        this.index = index;
        this.readers = readers;
    }

    void measure() {
        Table table = new Table(
                Table.number("%,.0f queries by " + CLIENTS + " clients, ms", MEASURED),
                "p50",
                "p90",
                "p99",
                "max",
                "queries/s",
                "of the processor p50",
                "p99",
                "goals");
        Times whole = row(table, "answer: hits, count, facets", CLIENTS, Latency::answer);
        row(table, "the ten best hits alone", CLIENTS, Latency::best);
        row(table, "find: the answer and “did you mean”", CLIENTS, this::find);
        row(table, "answer, one client", 1, Latency::answer);
        printSlowest(whole.processor());
    }

    private static int answer(Finding finding, Readers.Question question) throws IOException {
        return finding.answer(
                        finding.read(question.typed()),
                        Demand.STRICT,
                        question.scope(),
                        new Window(Order.RELEVANCE, 0, PAGE))
                .total();
    }

    private static int best(Finding finding, Readers.Question question) throws IOException {
        SearchQuery asked = finding.read(question.typed());
        Ranking ranking = new Ranking(asked, Demand.STRICT, question.scope().filters(asked.limits()));
        return finding.hits(finding.mostRelevant(ranking, PAGE), 0).size();
    }

    private int find(Finding finding, Readers.Question question) throws IOException {
        return new Answering(finding, marks, hits -> List.of())
                .find(question.typed(), question.scope(), new Window(Order.RELEVANCE, 0, PAGE))
                .answer()
                .total();
    }

    private Times row(Table table, String name, int clients, Work work) {
        run(readers.questions(WARMING, 1), clients, work);
        long started = System.nanoTime();
        Times times = run(readers.questions(MEASURED, 2), clients, work);
        double seconds = (System.nanoTime() - started) / 1e9;
        double[] clock = sorted(times.clock());
        double[] processor = sorted(times.processor());
        boolean isMet = at(clock, 0.5) <= GOAL_P50 && at(clock, 0.99) <= GOAL_P99;
        table.row(
                name,
                Table.number("%.1f", at(clock, 0.5)),
                Table.number("%.1f", at(clock, 0.9)),
                Table.number("%.1f", at(clock, 0.99)),
                Table.number("%.1f", at(clock, 1)),
                Table.number("%.0f", MEASURED / seconds),
                Table.number("%.1f", at(processor, 0.5)),
                Table.number("%.1f", at(processor, 0.99)),
                "p50 ≤ 3, p99 ≤ 25: " + (isMet ? "met" : "**missed**"));
        return times;
    }

    /** In milliseconds. */
    private static double[] sorted(long[] nanoseconds) {
        return Arrays.stream(nanoseconds)
                .mapToDouble(time -> time / 1e6)
                .sorted()
                .toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    private Times run(List<Readers.Question> questions, int clients, Work work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Times times = new Times(new long[questions.size()], new long[questions.size()]);
        AtomicInteger next = new AtomicInteger();
        LargeIndex.inParallel(clients, () -> {
            for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
                Readers.Question question = questions.get(i);
                long clock = System.nanoTime();
                long processor = threads.getCurrentThreadCpuTime();
                index.search(finding -> work.with(finding, question));
                times.clock()[i] = System.nanoTime() - clock;
                times.processor()[i] = threads.getCurrentThreadCpuTime() - processor;
            }
            return clients;
        });
        return times;
    }

    private void printSlowest(long[] times) {
        List<Readers.Question> questions = readers.questions(MEASURED, 2);
        Table table = new Table("the slowest of the answers", "ms of the processor", "hits");
        IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -times[i]))
                .limit(SLOWEST)
                .map(i -> List.of(
                        questions.get(i).toString(),
                        Table.number("%.1f", times[i] / 1e6),
                        Table.number("%,.0f", index.search(finding -> answer(finding, questions.get(i))))))
                .forEach(row -> table.row(row.get(0), row.get(1), row.get(2)));
    }
}
