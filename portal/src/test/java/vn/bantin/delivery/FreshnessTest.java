package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/**
 * Random writes on some sites by all nodes while readers ask, held against a model: nobody gets a page that is older than
 * promised, of a draft, of another site, or mixed of two states, in whatever coding, from memory or disk, or by being told
 * that the copy is still good.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class FreshnessTest {
    private static final int WRITES = 80;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int READERS = 4;

    /** Readers have so many pages between two writes at most, so that some pages stay as they are for a while. */
    private static final int LONGEST_REST = 80;

    /** Too little for all pages. */
    private static final Map<String, String> SMALL_MEMORY = Map.of("page.megabytes", "1");

    private final List<RunningPortal> nodes;
    private final List<WrittenSite> sites;
    private final List<Address> addresses;
    private final long seed = new Random().nextLong();
    private final Set<String> ways = ConcurrentHashMap.newKeySet();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    /** Where a page of a site can be had. */
    private record Address(WrittenSite site, String path) {}

    FreshnessTest(Engine engine) {
        RunningPortal first = RunningPortal.with(engine, SMALL_MEMORY);
        nodes = engine == Engine.POSTGRESQL ? List.of(first, first.anotherNode()) : List.of(first);
        sites = IntStream.range(0, WrittenSite.SITES)
                .mapToObj(number -> new WrittenSite(first, number))
                .toList();
        addresses = sites.stream()
                .flatMap(site -> site.paths().stream().map(path -> new Address(site, path)))
                .toList();
    }

    @AfterEach
    void close() {
        nodes.reversed().forEach(RunningPortal::close);
    }

    @Test
    void no_reader_gets_a_page_that_is_older_than_promised_or_a_draft_or_of_another_site_or_mixed() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                working.add(people.submit(reading(new Random(seed + i))));
            }
            List<Future<?>> writing = nodes.stream()
                    .<Future<?>>map(node -> people.submit(writing(node, new Random(seed - nodes.indexOf(node) - 1))))
                    .toList();
            try {
                for (Future<?> writer : writing) {
                    writer.get();
                }
                awaitAllWays();
            } finally {
                over.set(true);
            }
            for (Future<?> reader : working) {
                reader.get();
            }
        }
        assertThat(ways).as("how pages came").isEqualTo(Browser.WAYS);
    }

    private Callable<Void> writing(RunningPortal node, Random random) {
        return () -> {
            for (int i = 0; i < WRITES / nodes.size(); i++) {
                sites.get(random.nextInt(sites.size())).write(node, random);
                long rest = pages.get() + random.nextInt(LONGEST_REST);
                while (pages.get() < rest && !over.get()) {
                    LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                }
            }
            return null;
        };
    }

    /** Packing as Brotli begins when a page has been asked for again and again. */
    private void awaitAllWays() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!ways.equals(Browser.WAYS) && !over.get() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private Callable<Void> reading(Random random) {
        Browser browser = new Browser(random, ways);
        return () -> {
            try {
                while (!over.get()) {
                    Address address = likely(random);
                    check(
                            address,
                            browser.open(
                                    nodes.get(random.nextInt(nodes.size())),
                                    address.site().host(),
                                    address.path()));
                    pages.incrementAndGet();
                }
                return null;
            } finally {
                over.set(true);
            }
        };
    }

    /** Some pages are read far more than others. */
    private Address likely(Random random) {
        return addresses.get((int) (addresses.size() * Math.pow(random.nextDouble(), 3)));
    }

    private void check(Address address, Answer answer) {
        String place = "%s%s of node %d, seed %d"
                .formatted(address.site().host(), address.path(), nodes.indexOf(answer.node()), seed);
        assertThat(address.site().told(address.path(), answer)).as(place).allMatch(answer::mayTell);
    }
}
