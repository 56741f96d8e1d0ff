package vn.bantin.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;
import vn.bantin.readership.Totals;
import vn.bantin.readership.Views;

/** Fills the slots of pages with what is true now, or was a few seconds ago. */
final class Slots {
    /** A version of what is not known to be true now. */
    private static final long UNKNOWN = -1;

    private static final int LISTS = 5_000;
    private static final Duration AHEAD = Duration.ofSeconds(1);
    private static final Duration YOUNG = Duration.ofSeconds(3);
    private static final Duration OLD = Duration.ofMinutes(1);
    private static final double SHARE_OF_MAKING = 0.1;

    /** A list as it was at a time. */
    private record Listed(Filling filling, Footprint footprint, long madeAt, AtomicBoolean underWay) {
        boolean isOver(Duration age) {
            return System.nanoTime() - madeAt >= age.toNanos();
        }
    }

    private final Database database;
    private final Totals totals;
    private final Latest latest;
    private final LiveParts parts;
    private final Budget making = new Budget(SHARE_OF_MAKING);
    private final Cache<Slot.MostRead, Listed> lists =
            Caffeine.newBuilder().maximumSize(LISTS).build();

    Slots(Database database, Totals totals, Latest latest, LiveParts parts) {
        this.database = database;
        this.totals = totals;
        this.latest = latest;
        this.parts = parts;
    }

    /** Fills the slots of a page anew where what they hold has changed, unless that would take waiting. */
    boolean fillAtOnce(Kept kept) {
        Composition filled = kept.composition();
        List<Slot> wanted = filled.page().slots();
        boolean same = true;
        for (int i = 0; i < wanted.size(); i++) {
            long version = version(wanted.get(i));
            if (version == UNKNOWN) {
                return false;
            }
            same &= version == filled.versions()[i];
        }
        if (!same) {
            kept.compose(composed(filled.page()));
        }
        return true;
    }

    private long version(Slot slot) {
        return switch (slot) {
            case Slot.Views views -> totals.of(views.article());
            case Slot.MostRead list -> {
                Filling ready = ready(list);
                yield ready == null ? UNKNOWN : ready.version();
            }
        };
    }

    /** The same, however long it takes. */
    void fill(Kept kept) {
        if (!fillAtOnce(kept)) {
            kept.compose(composed(kept.page()));
        }
    }

    /** A page with its slots filled. */
    Composition composed(ReadyPage page) {
        return Composition.of(page, page.slots().stream().map(this::filling).toList());
    }

    /** Lists are made anew every few seconds, unless so many are asked for that this would take more than their share. */
    private @Nullable Filling ready(Slot.MostRead slot) {
        Listed listed = lists.getIfPresent(slot);
        if (listed == null || !latest.isCurrent(listed.footprint())) {
            return null;
        }
        if (!listed.isOver(AHEAD)) {
            return listed.filling();
        }
        boolean room = making.hasRoom();
        if (listed.isOver(room ? YOUNG : OLD)) {
            return null;
        }
        if (room && listed.underWay().compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> lists.put(slot, made(slot)));
        }
        return listed.filling();
    }

    /** What belongs there now, read from the database where it must be. */
    private Filling filling(Slot slot) {
        return switch (slot) {
            case Slot.Views views -> filling(views, views(views.site(), views.article()));
            case Slot.MostRead list -> {
                Filling ready = ready(list);
                yield ready != null
                        ? ready
                        : lists.asMap().compute(list, this::madeOnce).filling();
            }
        };
    }

    private long views(long site, UUID article) {
        int known = totals.of(article);
        return known >= 0 ? known : database.read(tx -> new Views(tx, site).of(article));
    }

    private Filling filling(Slot.Views slot, long views) {
        byte[] words = parts.views(views, slot.language()).getBytes(StandardCharsets.UTF_8);
        return new Filling(Piece.stored(padded(words, slot.width())), views);
    }

    /** With spaces, which a browser does not show. */
    private static byte[] padded(byte[] words, int width) {
        if (words.length > width) {
            throw new IllegalStateException("too long for its slot: " + new String(words, StandardCharsets.UTF_8));
        }
        byte[] padded = Arrays.copyOf(words, width);
        Arrays.fill(padded, words.length, width, (byte) ' ');
        return padded;
    }

    private Listed madeOnce(Slot.MostRead slot, @Nullable Listed known) {
        return known == null || known.isOver(YOUNG) || !latest.isCurrent(known.footprint()) ? made(slot) : known;
    }

    private Listed made(Slot.MostRead slot) {
        long begin = System.nanoTime();
        Rendered rendered = parts.mostRead(slot);
        making.spend(System.nanoTime() - begin);
        Piece piece = Piece.deflated(rendered.html().getBytes(StandardCharsets.UTF_8));
        return new Listed(
                new Filling(piece, Integer.toUnsignedLong(piece.crc())),
                rendered.footprint().orElseThrow(),
                begin,
                new AtomicBoolean());
    }
}
