package vn.bantin.readership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jdbi.v3.core.Handle;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Adopting;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** Feeds the counter what a large portal has in a month, with a clock that passes as fast as views come. */
final class ViewsBench {
    private static final int DAYS = 30;

    /** Between two turns of the timer: 2 seconds at the pace of the load that the portal has to bear. */
    private static final int TURN = 4_000;

    private static final Instant BEGIN = Instant.parse("2026-10-31T17:00:00Z");

    private final int views = number("BENCH_VIEWS", 10_000_000);
    private final int articles = number("BENCH_ARTICLES", 100_000);
    private volatile Instant now = BEGIN;

    private static int number(String name, int otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("bantin-views");
        try {
            new ViewsBench().run(folder);
        } finally {
            IOUtils.rm(folder);
        }
    }

    private void run(Path folder) {
        Path file = folder.resolve("bantin.db");
        try (Database database = Database.open("jdbc:sqlite:" + file, "", "")) {
            Place place = database.write(this::site);
            System.err.printf("laying %d articles%n", articles);
            List<UUID> all = articles(database, place);
            long sizeBefore = size(file);
            Robots.known();
            long heapBefore = heap();
            Counter counter = new Counter(database, () -> now);
            Crowd crowd = new Crowd(place.site().id(), all, new SplittableRandom(5));
            System.out.println();
            row(views + " views over " + articles + " articles in " + DAYS + " days", "figure");
            row("---", "---:");
            feed(counter, crowd);
            row("heap of the counter with the readers of half an hour", megabytes(heap() - heapBefore));
            row("readers it then remembers", String.format(Locale.ROOT, "%,d", counter.readers()));
            heapOfAFullHouse(database, place, all);
            row("database before", megabytes(sizeBefore));
            long grown = size(file) - sizeBefore;
            long rows = rows(database);
            row("database grew by", megabytes(grown));
            row("rows of an article and a day", String.format(Locale.ROOT, "%,d", rows));
            row("bytes a row, the running totals with them", String.format(Locale.ROOT, "%.0f", (double) grown / rows));
            lists(database, place);
        }
    }

    private record Place(Site site, Section section, Account archivist) {}

    private Place site(Handle tx) {
        Unit unit = new Units(tx).add("tỉnh", Unit.Kind.CITY, LocalDate.of(2025, 7, 1));
        Site site = new Sites(tx)
                .add(unit, "Cổng tỉnh", Accent.LA, Newsroom.IMPRINT, List.of("localhost"), new Changes(tx));
        Section section = new Sections(tx, site.id()).add("tin-tuc", "Tin tức", null, new Changes(tx));
        return new Place(site, section, new Accounts(tx, site.id()).add("Người nhập", Role.PUBLISHER));
    }

    private List<UUID> articles(Database database, Place place) {
        List<UUID> ids = new ArrayList<>();
        Adopting adopting = new Adopting(InstantSource.system());
        while (ids.size() < articles) {
            database.change(tx -> {
                for (int i = 0; i < 1_000 && ids.size() < articles; i++) {
                    ids.add(adopting.adopt(
                                    tx,
                                    place.archivist(),
                                    place.section(),
                                    Newsroom.story("Bài số " + ids.size()),
                                    BEGIN.minus(Duration.ofMinutes(ids.size())))
                            .id());
                }
            });
        }
        return ids;
    }

    private void feed(Counter counter, Crowd crowd) {
        Duration step = Duration.ofDays(DAYS).dividedBy(views);
        long noting = 0;
        long writing = 0;
        long longest = 0;
        Visit[] visits = new Visit[TURN];
        for (int seen = 0; seen < views; seen += TURN) {
            int turn = Math.min(TURN, views - seen);
            Arrays.setAll(visits, i -> crowd.next());
            long begin = System.nanoTime();
            for (int i = 0; i < turn; i++) {
                counter.saw(visits[i]);
            }
            long noted = System.nanoTime();
            now = BEGIN.plus(step.multipliedBy((long) seen + turn));
            counter.write();
            long written = System.nanoTime();
            noting += noted - begin;
            writing += written - noted;
            longest = Math.max(longest, written - noted);
            tell(seen, seen + turn);
        }
        row("time in the request, a view", String.format(Locale.ROOT, "%.2f µs", noting / 1e3 / views));
        row("time in the timer, a view", String.format(Locale.ROOT, "%.2f µs", writing / 1e3 / views));
        row("longest turn of the timer with " + TURN + " views", String.format(Locale.ROOT, "%.0f ms", longest / 1e6));
    }

    private void tell(int before, int after) {
        if (10L * before / views < 10L * after / views) {
            System.err.printf("%d of %d views%n", after, views);
        }
    }

    /** As many readers within half an hour as are ever remembered. */
    private void heapOfAFullHouse(Database database, Place place, List<UUID> all) {
        long before = heap();
        Counter counter = new Counter(database, () -> now);
        Crowd crowd = new Crowd(place.site().id(), all, new SplittableRandom(6));
        for (int i = 0; i < Readers.MOST * 4; i++) {
            counter.saw(crowd.next());
            if (i % TURN == 0) {
                counter.write();
            }
        }
        counter.write();
        row(
                "heap with " + String.format(Locale.ROOT, "%,d", counter.readers()) + " readers, the most there can be",
                megabytes(heap() - before));
    }

    private static long rows(Database database) {
        return database.read(tx -> tx.createQuery("SELECT COUNT(*) FROM view_day")
                .mapTo(long.class)
                .one());
    }

    private void lists(Database database, Place place) {
        for (Period period : Period.values()) {
            MostRead mostRead = new MostRead(() -> now.minusSeconds(1));
            List<Section> sections = List.of(place.section());
            long begin = System.nanoTime();
            int found = database.read(tx -> mostRead.of(tx, place.site().id(), sections, period, 30))
                    .size();
            long first = System.nanoTime() - begin;
            begin = System.nanoTime();
            database.read(tx -> mostRead.of(tx, place.site().id(), sections, period, 30));
            long again = System.nanoTime() - begin;
            row(
                    "most read, " + period.key() + " (" + found + " found): first, then kept",
                    String.format(Locale.ROOT, "%.0f ms, %.1f ms", first / 1e6, again / 1e6));
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long size(Path file) {
        return Stream.of("", "-wal")
                .map(end -> Path.of(file + end))
                .filter(Files::exists)
                .mapToLong(ViewsBench::bytes)
                .sum();
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static void row(String name, String figure) {
        System.out.println("| " + name + " | " + figure + " |");
    }
}
