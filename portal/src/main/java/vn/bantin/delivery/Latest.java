package vn.bantin.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;

/**
 * Follows the change feed and knows of each topic when it changed last. A page is looked at when somebody asks for it, so
 * that a change costs the same however many pages are kept.
 */
final class Latest {
    private static final int BATCH = 500;

    /** Beyond so many topics all that is older is taken for changed. */
    static final int MOST_TOPICS = 200_000;

    /** How old the last look at the feed may be for pages to be given out unseen. */
    static final Duration TRUSTED = Duration.ofMillis(60);

    /** How long whoever asks for a page waits for another's look: as long as that waits for the database at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Database database;
    private final Map<Long, Long> changed = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** Of changes up to this one nothing is known. */
    private volatile long floor;

    private volatile long seq;
    private String last;
    private volatile long heardAt;
    private volatile boolean away;
    private LongConsumer listener = topic -> {};

    /** Begins with the newest change: no page that was made before is known to be current. */
    Latest(Database database) {
        this(database, database.read(Latest::now));
    }

    /** Goes on where one stood before; the history must be the same. */
    Latest(Database database, Checkpoint checkpoint) {
        this.database = database;
        this.floor = checkpoint.floor();
        this.seq = checkpoint.seq();
        this.last = checkpoint.last();
        this.changed.putAll(checkpoint.changed());
        this.heardAt = System.nanoTime() - TRUSTED.toNanos();
    }

    private static Checkpoint now(Handle tx) {
        long newest = new Changes(tx).newest();
        return new Checkpoint(newest, newest, name(tx, newest), Map.of());
    }

    /** What a change was; the empty text where there is none of this number. */
    static String name(Handle tx, long seq) {
        return new Changes(tx)
                .after(seq - 1, 1).stream()
                        .filter(change -> change.seq() == seq)
                        .map(Latest::name)
                        .findFirst()
                        .orElse("");
    }

    private static String name(Change change) {
        return change.siteId() + " " + change.kind() + " " + change.id();
    }

    /** Tells of every topic that changes from now on; set before anything is followed. */
    void listen(LongConsumer heard) {
        listener = heard;
    }

    /** Where it stands now. */
    Checkpoint checkpoint() {
        turn.lock();
        try {
            return new Checkpoint(floor, seq, last, Map.copyOf(changed));
        } finally {
            turn.unlock();
        }
    }

    /** The newest change that is known here. */
    long seq() {
        return seq;
    }

    /** Whether the feed was looked at a moment ago. */
    boolean isFresh() {
        return isFreshAt(System.nanoTime());
    }

    private boolean isFreshAt(long time) {
        return time - heardAt < TRUSTED.toNanos();
    }

    /** Whether nothing that the page is made of has changed, as far as the feed has been followed. */
    boolean isCurrent(Footprint footprint) {
        return isUnchanged(footprint.seq(), footprint.topics());
    }

    /** Whether none of these topics has changed after this change, as far as the feed has been followed. */
    boolean isUnchanged(long since, long... topics) {
        for (long topic : topics) {
            Long last = changed.get(topic);
            if (last != null && last > since) {
                return false;
            }
        }
        /* Asked last: what was forgotten while the topics were looked up lies below it. */
        return since >= floor;
    }

    /**
     * Looks at the feed unless that was done a moment ago; a look may take its time, since whoever waits for it has asked before.
     *
     * @return whether it could be looked at; where not, the database is away
     */
    boolean awaitFresh() {
        long asked = System.nanoTime();
        if (isFreshAt(asked)) {
            return true;
        }
        if (away) {
            return false;
        }
        try {
            if (turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    if (!isFreshAt(asked) && !away) {
                        follow();
                    }
                } finally {
                    turn.unlock();
                }
            } else {
                /* Until that look ends after all, nobody else waits for it. */
                away = true;
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            away = true;
        }
        return isFreshAt(asked);
    }

    /**
     * Reads on in the feed to its end.
     *
     * @throws RuntimeException where the database is away
     */
    void catchUp() {
        turn.lock();
        try {
            follow();
        } catch (RuntimeException failure) {
            away = true;
            throw failure;
        } finally {
            turn.unlock();
        }
    }

    private void follow() {
        long begin;
        int read;
        do {
            begin = System.nanoTime();
            read = database.read(this::readOn);
        } while (read == BATCH);
        heardAt = begin;
        away = false;
    }

    /** The order matters: who sees the new number also sees the topics. */
    private int readOn(Handle tx) {
        List<Change> changes = new Changes(tx).after(seq, BATCH);
        if (changes.isEmpty()) {
            return 0;
        }
        Map<Long, Touched> sites = new HashMap<>();
        for (Change change : changes) {
            Set<Long> topics = sites.computeIfAbsent(change.siteId(), site -> new Touched(tx, site))
                    .by(change);
            for (long topic : topics) {
                changed.merge(topic, change.seq(), Math::max);
                listener.accept(topic);
            }
        }
        last = name(changes.getLast());
        seq = changes.getLast().seq();
        if (changed.size() > MOST_TOPICS) {
            floor = seq;
            changed.clear();
        }
        return changes.size();
    }
}
