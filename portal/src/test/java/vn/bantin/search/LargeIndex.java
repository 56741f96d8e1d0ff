package vn.bantin.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.UnicodeUtil;

/** An index of a made archive on the disk, and what it took to build. */
record LargeIndex(Path folder, int documents, long bytesOfText, double seconds, int threads) {
    private static final String FILE = "made.properties";

    /** Takes the index that stands in the folder, else builds it there. */
    static LargeIndex in(Path folder, int documents, MadeArchive archive) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            build(folder, documents, archive);
        }
        Properties made = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            made.load(in);
        }
        return new LargeIndex(
                folder,
                Integer.parseInt(made.getProperty("documents")),
                Long.parseLong(made.getProperty("bytes")),
                Double.parseDouble(made.getProperty("seconds")),
                Integer.parseInt(made.getProperty("threads")));
    }

    private static void build(Path folder, int documents, MadeArchive archive) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        AtomicInteger next = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        long started = System.nanoTime();
        try (Index index = Index.open(folder.resolve("index"))) {
            inParallel(threads, () -> {
                for (int number = next.getAndIncrement(); number < documents; number = next.getAndIncrement()) {
                    Entry entry = archive.article(number);
                    index.put(entry);
                    bytes.addAndGet(bytes(entry));
                    if (number % 100_000 == 0) {
                        System.err.printf(Locale.ROOT, "%,d articles indexed%n", number);
                    }
                }
                return threads;
            });
            index.condense();
            index.show(0, "bench");
            index.keep();
        }
        Properties made = new Properties();
        made.setProperty("documents", Integer.toString(documents));
        made.setProperty("bytes", Long.toString(bytes.get()));
        made.setProperty("seconds", Double.toString((System.nanoTime() - started) / 1e9));
        made.setProperty("threads", Integer.toString(threads));
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            made.store(out, null);
        }
    }

    /** Does the same work in so many threads. */
    static <T> void inParallel(int threads, Callable<T> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(work))
                    .toList()
                    .forEach(LargeIndex::await);
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long bytes(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.text().stream())
                .mapToLong(text -> UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length()))
                .sum();
    }

    Index open() throws IOException {
        return Index.open(folder.resolve("index"));
    }

    long size() {
        return size(folder.resolve("index"));
    }

    static long size(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
