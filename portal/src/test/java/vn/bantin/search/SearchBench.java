package vn.bantin.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * How well and how fast the search answers, on the shared data whose folder is the argument. BENCH_DOCS is the size of the
 * large archive; in BENCH_INDEX its index is kept and used again. BENCH_PARTS takes some of the measures: known, names,
 * large.
 */
final class SearchBench {
    private static final double GOAL_SIZE = 1.2;

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<String> parts =
                List.of(environment("BENCH_PARTS").orElse("known,names,large").split(","));
        List<SharedText> law = SharedText.law(data);
        List<SharedText> all =
                Stream.concat(law.stream(), SharedText.wikipedia(data).stream()).toList();
        Path work = Files.createTempDirectory("bantin-bench");
        try {
            if (parts.contains("known")) {
                new KnownItems(law).measure(work.resolve("law"));
            }
            Names names = new Names(all);
            if (parts.contains("names")) {
                names.measure(work.resolve("all"));
            }
            if (parts.contains("large")) {
                large(
                        environment("BENCH_INDEX").map(Path::of).orElse(work.resolve("large")),
                        environment("BENCH_DOCS").map(Integer::parseInt).orElse(1_000_000),
                        new MadeArchive(all),
                        names.all());
            }
        } finally {
            IOUtils.rm(work);
        }
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static void large(Path folder, int documents, MadeArchive archive, List<String> names) throws IOException {
        LargeIndex large = LargeIndex.in(folder, documents, archive);
        Table table = new Table("an archive of sentences of law and Wikipedia in new runs", "figure");
        table.row("documents", Table.number("%,.0f", large.documents()));
        table.row("text in UTF-8", Table.number("%.2f GB", large.bytesOfText() / 1e9));
        table.row("index", Table.number("%.2f GB", large.size() / 1e9));
        double share = (double) large.size() / large.bytesOfText();
        table.row(
                "index / text (goal < " + GOAL_SIZE + ")",
                Table.number("%.2f", share) + (share < GOAL_SIZE ? ", met" : ", **missed**"));
        table.row(
                "documents a second, made and indexed by " + large.threads() + " threads",
                Table.number("%,.0f", large.documents() / large.seconds()));
        try (Index index = large.open()) {
            new Latency(index, new Readers(archive, large.documents(), names)).measure();
        }
    }
}
