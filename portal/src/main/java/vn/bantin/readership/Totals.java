package vn.bantin.readership;

import com.carrotsearch.hppc.LongIntHashMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;

/**
 * How often each article of all sites was read in all, in memory: some 25 bytes an article. Every node adds what any node
 * writes down, so that a page can show its number without asking the database.
 */
public final class Totals {
    private static final int BATCH = 200;

    /** How often a timer looks for what was written down. */
    public static final Duration TURN = Duration.ofSeconds(1);

    /** A number that was not confirmed for so long is not told any more. */
    static final Duration TRUSTED = Duration.ofSeconds(3);

    private final Database database;
    private final LongSupplier nanos;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable LongIntHashMap views;
    private long seq;
    private volatile long heardAt;

    public Totals(Database database) {
        this(database, System::nanoTime);
    }

    /** With a clock that counts nanoseconds. */
    Totals(Database database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
        this.heardAt = nanos.getAsLong() - TRUSTED.toNanos();
    }

    /** How often it was read; -1 where that is not known to be true now. */
    public int of(UUID article) {
        if (nanos.getAsLong() - heardAt >= TRUSTED.toNanos()) {
            return -1;
        }
        lock.readLock().lock();
        try {
            return views == null ? -1 : views.getOrDefault(number(article), 0);
        } finally {
            lock.readLock().unlock();
        }
    }

    private static long number(UUID article) {
        return article.getMostSignificantBits() * 31 + article.getLeastSignificantBits();
    }

    /**
     * Adds what was written since the last time; the first time, or after a long sleep, reads every total there is.
     *
     * @throws RuntimeException where the database is away
     */
    public synchronized void catchUp() {
        long begin = nanos.getAsLong();
        LongIntHashMap known = views;
        if (known == null || !isBroughtUp(known)) {
            readAll();
        }
        heardAt = begin;
    }

    private boolean isBroughtUp(LongIntHashMap known) {
        Optional<List<ViewBatch>> batches = since(seq);
        while (batches.isPresent() && !batches.get().isEmpty()) {
            add(known, batches.get());
            batches = since(seq);
        }
        return batches.isPresent();
    }

    private Optional<List<ViewBatch>> since(long last) {
        return database.read(tx -> new ViewBatches(tx).after(last, BATCH));
    }

    private void add(LongIntHashMap known, List<ViewBatch> batches) {
        lock.writeLock().lock();
        try {
            for (ViewBatch batch : batches) {
                batch.byArticle().forEach((article, more) -> known.addTo(number(article), Math.toIntExact(more)));
            }
            seq = batches.getLast().seq();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void readAll() {
        LongIntHashMap all = new LongIntHashMap();
        long newest = database.read(tx -> {
            ViewBatches batches = new ViewBatches(tx);
            batches.forEachTotal((article, total) -> all.put(number(article), Math.toIntExact(total)));
            return batches.newest();
        });
        lock.writeLock().lock();
        try {
            views = all;
            seq = newest;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
