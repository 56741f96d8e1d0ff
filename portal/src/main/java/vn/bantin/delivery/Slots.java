package vn.bantin.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.jetty.io.ByteBufferPool;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Codings;
import vn.bantin.readership.Totals;
import vn.bantin.readership.Views;

/** Fills the slots of pages with what is true now, or was a few seconds ago. */
final class Slots {
    /** A version of what is not known to be true now. */
    private static final long UNKNOWN = -1;

    private static final int LISTS = 5_000;
    private static final Duration AHEAD = Duration.ofSeconds(2);
    private static final Duration YOUNG = Duration.ofSeconds(3);
    private static final Duration OLD = Duration.ofMinutes(1);
    private static final double SHARE_OF_MAKING = 0.1;

    /** A list as it was at a time. */
    private record Listed(Filling filling, Check check, long madeAt, AtomicBoolean underWay) {
        boolean isOver(Duration age) {
            return System.nanoTime() - madeAt >= age.toNanos();
        }
    }

    /** The lists in a page's slots and the versions of all of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Now(@Nullable Filling[] lists, long[] versions) {}

    private final Database database;
    private final Totals totals;
    private final Latest latest;
    private final LiveParts parts;
    private final Stock stock;
    private final Budget making = new Budget(SHARE_OF_MAKING);
    private final Cache<Slot.MostRead, Listed> lists =
            Caffeine.newBuilder().maximumSize(LISTS).build();

    Slots(Database database, Totals totals, Latest latest, LiveParts parts, Stock stock) {
        this.database = database;
        this.totals = totals;
        this.latest = latest;
        this.parts = parts;
        this.stock = stock;
    }

    /** The page with its slots as they are now; null where that takes waiting or unpacking, or its body is gone. */
    @Nullable
    Outgoing outgoing(Kept kept, Codings codings, ByteBufferPool pool) {
        Now now = now(kept);
        if (now == null) {
            return null;
        }
        Composition held = stock.held(kept);
        if (held != null && Arrays.equals(held.versions(), now.versions())) {
            return held.packed(codings);
        }
        if (stock.lendsToOne(kept)) {
            if (!codings.preferGzip()) {
                return null;
            }
            Lent lent = Arrays.equals(kept.versions(), now.versions())
                    ? Lent.stored(kept, stock.disk(), pool)
                    : Lent.filled(kept, fillings(kept, now), stock.disk(), pool);
            if (lent != null) {
                return lent;
            }
        }
        Composition filled = filled(kept, now);
        return filled == null ? null : filled.packed(codings);
    }

    private @Nullable Composition filled(Kept kept, Now now) {
        Composition body = stock.body(kept);
        return body == null ? null : filled(kept, body, now);
    }

    private Composition filled(Kept kept, Composition body, Now now) {
        return Arrays.equals(body.versions(), now.versions())
                ? body
                : renewed(kept, Composition.of(body.page(), fillings(kept, now)));
    }

    /** What is true now; null where that takes waiting. */
    private @Nullable Now now(Kept kept) {
        List<Slot> wanted = kept.page().slots();
        @Nullable Filling[] lists = new Filling[wanted.size()];
        long[] versions = new long[lists.length];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = wanted.get(i) instanceof Slot.MostRead list ? ready(list) : null;
            versions[i] = version(wanted.get(i), lists[i]);
            if (versions[i] == UNKNOWN) {
                return null;
            }
        }
        return new Now(lists, versions);
    }

    private long version(Slot slot, @Nullable Filling list) {
        return switch (slot) {
            case Slot.Views views -> totals.of(views.article());
            case Slot.MostRead _ -> list == null ? UNKNOWN : list.version();
        };
    }

    private List<Filling> fillings(Kept kept, Now now) {
        List<Filling> fillings = new ArrayList<>(now.lists().length);
        for (int i = 0; i < now.lists().length; i++) {
            Filling list = now.lists()[i];
            fillings.add(
                    list != null
                            ? list
                            : filling((Slot.Views) kept.page().slots().get(i), now.versions()[i]));
        }
        return fillings;
    }

    private Composition renewed(Kept kept, Composition filled) {
        stock.renew(kept, filled);
        return filled;
    }

    /** The same, however long it takes; empty where its body is gone. */
    Optional<Composition> filled(Kept kept) {
        return Optional.ofNullable(stock.body(kept)).map(body -> filled(kept, body));
    }

    /** The body with the page's slots as they are now. */
    Composition filled(Kept kept, Composition body) {
        Now now = now(kept);
        return now == null ? renewed(kept, composed(body.page())) : filled(kept, body, now);
    }

    /** What the lists of a page are made of. */
    LongStream topicsOfLists(Kept kept) {
        return kept.page().slots().stream()
                .flatMap(slot ->
                        slot instanceof Slot.MostRead list ? Stream.ofNullable(lists.getIfPresent(list)) : Stream.of())
                .flatMapToLong(listed -> listed.check().topics());
    }

    /** A page with its slots filled. */
    Composition composed(ReadyPage page) {
        return Composition.of(page, page.slots().stream().map(this::filling).toList());
    }

    /** Lists are made anew every few seconds, unless so many are asked for that this would take more than their share. */
    private @Nullable Filling ready(Slot.MostRead slot) {
        Listed listed = lists.getIfPresent(slot);
        if (listed == null || !listed.check().isCurrent(latest)) {
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
        return known == null || known.isOver(YOUNG) || !known.check().isCurrent(latest) ? made(slot) : known;
    }

    private Listed made(Slot.MostRead slot) {
        long begin = System.nanoTime();
        Rendered rendered = making.spend(() -> parts.mostRead(slot));
        Piece piece = Piece.deflated(rendered.html().getBytes(StandardCharsets.UTF_8));
        return new Listed(
                new Filling(piece, Integer.toUnsignedLong(piece.crc())),
                new Check(rendered.footprint().orElseThrow()),
                begin,
                new AtomicBoolean());
    }
}
