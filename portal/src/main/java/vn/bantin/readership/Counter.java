package vn.bantin.readership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.data.Database;
import vn.bantin.vietnamese.Dates;

/**
 * Counts views. Whoever answers a reader only leaves a note, which takes a few microseconds; a timer judges the notes,
 * and adds what counts to the database every few seconds. That much is lost where the process is killed.
 */
public final class Counter implements AutoCloseable {
    /** How often a timer writes down what was noted: with the time that {@link Totals} are trusted, five seconds. */
    public static final Duration TURN = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

    /** Notes that wait at most; a note holds some numbers, and a name that others share. */
    private static final int MOST_NOTES = 50_000;

    private static final int LONGEST_USER_AGENT = 400;

    /** Notes share the names of so many browsers, so that what waits holds little. */
    private static final int MOST_USER_AGENTS = 2_000;

    /** Rows of one transaction, so that nobody who saves waits long. */
    private static final int ROWS = 1_000;

    /** What is left of a visit: no address. */
    private record Note(long site, UUID article, long reader, String userAgent, Instant at) {}

    private final Database database;
    private final InstantSource clock;
    private final DailySalt salt;
    private final Readers readers;
    private final Reloads reloads = new Reloads();
    private final Cache<String, String> userAgents =
            Caffeine.newBuilder().maximumSize(MOST_USER_AGENTS).build();
    private final BlockingQueue<Note> notes = new ArrayBlockingQueue<>(MOST_NOTES);
    private final AtomicLong missed = new AtomicLong();
    private final Map<Long, Map<DayOfArticle, Long>> counted = new HashMap<>();
    private final Instant begin;

    public Counter(Database database, InstantSource clock) {
        this(database, clock, Readers.MOST);
    }

    Counter(Database database, InstantSource clock, int mostReaders) {
        this.database = database;
        this.clock = clock;
        this.salt = new DailySalt(day(clock.instant()));
        this.readers = new Readers(mostReaders);
        this.begin = clock.instant();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Dates.ZONE);
    }

    /** Notes a visit, to be judged and counted in a moment. Every browser says what its reader reads; programs seldom do. */
    public void saw(Visit visit) {
        if (visit.userAgent().isBlank() || visit.languages().isBlank()) {
            return;
        }
        Instant now = clock.instant();
        if (reloads.isOne(visit.address(), visit.userAgent(), visit.article(), now.getEpochSecond())) {
            return;
        }
        long reader = salt.reader(day(now), visit.address(), visit.userAgent());
        if (!notes.offer(new Note(visit.site(), visit.article(), reader, shared(visit.userAgent()), now))) {
            missed.incrementAndGet();
        }
    }

    private String shared(String userAgent) {
        return userAgents.get(shortened(userAgent), Function.identity());
    }

    private static String shortened(String userAgent) {
        return userAgent.length() <= LONGEST_USER_AGENT ? userAgent : userAgent.substring(0, LONGEST_USER_AGENT);
    }

    /**
     * Judges what was noted and adds what counts to the database; what cannot be written now waits for the next time.
     *
     * @throws vn.bantin.kit.data.DatabaseAway where there is no connection to be had
     */
    public synchronized void write() {
        judgeNotes();
        counted.forEach(this::write);
    }

    private void judgeNotes() {
        Robots robots = Robots.known();
        List<Note> waiting = new ArrayList<>();
        notes.drainTo(waiting);
        for (Note note : waiting) {
            if (!robots.include(note.userAgent())
                    && readers.counts(note.reader(), number(note.article()), second(note.at()))) {
                counted.computeIfAbsent(note.site(), site -> new TreeMap<>())
                        .merge(new DayOfArticle(note.article(), day(note.at())), 1L, Long::sum);
            }
        }
        readers.forgetSilent(second(clock.instant()));
        long lost = missed.getAndSet(0);
        if (lost > 0) {
            LOG.warn("{} visits came faster than they could be counted", lost);
        }
    }

    private static long number(UUID article) {
        return article.getMostSignificantBits() ^ article.getLeastSignificantBits();
    }

    private int second(Instant time) {
        return Math.toIntExact(Duration.between(begin, time).toSeconds());
    }

    private void write(long site, Map<DayOfArticle, Long> views) {
        while (!views.isEmpty()) {
            Map<DayOfArticle, Long> some = new TreeMap<>();
            views.entrySet().stream().limit(ROWS).forEach(entry -> some.put(entry.getKey(), entry.getValue()));
            database.change(tx -> new Views(tx, site).add(some));
            views.keySet().removeAll(some.keySet());
        }
    }

    /** Writes what is left. */
    @Override
    public void close() {
        try {
            write();
        } catch (RuntimeException failure) {
            LOG.error("the last views could not be written", failure);
        }
    }

    /** How many readers are remembered. */
    synchronized int readers() {
        return readers.size();
    }
}
