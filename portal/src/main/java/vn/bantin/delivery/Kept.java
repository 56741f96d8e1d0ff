package vn.bantin.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a page that is ready; its body is held by the {@link Stock}, or stands on the disk. */
final class Kept {
    private static final int OVERHEAD = 450;
    private static final int PER_PIECE = 90;
    private static final int OFTEN = 32;
    private static final Duration LATELY = Duration.ofSeconds(8);

    /**
     * Where a body stands.
     *
     * @param at the place of its record
     * @param from bytes of the record before it
     */
    record Place(long at, int from, int length) {}

    private final ReadyPage page;

    /** Of what fills the slots of the stored body. */
    private final long[] versions;

    private final Check check;
    private volatile @Nullable Place place;

    /** When it was found current last, in milliseconds: an object for each reader would live just long enough to be copied. */
    private volatile long checkedAt;

    /** About: threads that count at once may count as one. */
    private int reads;

    private long countedSince = System.nanoTime();

    /** A page whose record is to be written. */
    Kept(Composition body) {
        this(body.page().known(), body.versions(), null);
    }

    /** A page whose pieces say where they stand in the stored body. */
    Kept(ReadyPage page, long[] versions, @Nullable Place place) {
        this.page = page;
        this.versions = versions;
        this.place = place;
        this.check = new Check(page.footprint());
        this.checkedAt = page.madeAt().toEpochMilli();
    }

    ReadyPage page() {
        return page;
    }

    long[] versions() {
        return versions;
    }

    @Nullable
    Place place() {
        return place;
    }

    void standsAt(Place written) {
        place = written;
    }

    /** The page with the body that was stored. */
    Composition with(byte[] body) {
        return Composition.of(body, page.within(body), versions);
    }

    Instant checkedAt() {
        return Instant.ofEpochMilli(checkedAt);
    }

    /** Whether nothing that it is made of has changed and its time is not over. */
    boolean isCurrent(Latest latest, Instant now) {
        boolean is = now.isBefore(page.footprint().until()) && check.isCurrent(latest);
        if (is) {
            checkedAt = now.toEpochMilli();
        }
        return is;
    }

    /** Whether the article that its reader reads has not changed, let alone been withdrawn; the rest of the page may have. */
    boolean hasItsArticle(Latest latest) {
        UUID article = page.articleOrNull();
        return article == null || latest.isUnchanged(page.footprint().seq(), Topic.article(page.site(), article));
    }

    /** Counts a reader who waits for the stored body. */
    void countRead() {
        long now = System.nanoTime();
        if (now - countedSince > LATELY.toNanos()) {
            countedSince = now;
            reads = 0;
        }
        reads++;
    }

    /** Whether the body is worth holding: at every so many readers within a few seconds. */
    boolean isReadOften() {
        return reads > 0 && reads % OFTEN == 0;
    }

    /** Bytes of memory, about. */
    int weight() {
        return OVERHEAD
                + page.footprint().topics().length * Long.BYTES
                + page.pieces().size() * PER_PIECE;
    }
}
