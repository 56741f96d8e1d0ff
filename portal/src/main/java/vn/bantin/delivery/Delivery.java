package vn.bantin.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Totals;
import vn.bantin.readership.Visit;

/**
 * Gives readers pages: ready ones where nothing changed, new ones made once however many ask. {@link Front} gives those
 * in memory out without a thread of their own, {@link FromDisk} those on the disk without asking the routes.
 */
public final class Delivery implements AutoCloseable {
    /** How many articles before and after an article its page lists at most. */
    public static final int NEIGHBOURS = 5;

    /** A page that changes faster than it is made is given to whoever asks as it was made for them. */
    private static final int MOST_WAITS = 3;

    private final InstantSource clock;
    private final Counter counter;
    private final Latest latest;
    private final Slots slots;
    private final Memory memory;
    private final Store store;
    private final Map<String, CompletableFuture<Made>> underWay = new ConcurrentHashMap<>();

    /** What came of making a page; kept only where its maker says what it is made of. */
    private record Made(Rendered rendered, @Nullable Kept kept) {}

    /** Begins to follow the changes. */
    public Delivery(
            Database database, InstantSource clock, Counter counter, Totals totals, LiveParts parts, Room room) {
        this.clock = clock;
        this.counter = counter;
        this.store = Store.open(database, room);
        this.latest = store.latest();
        this.slots = new Slots(database, totals, latest, parts);
        this.memory = new Memory(room.memory());
        database.onCommit(latest::catchUp);
    }

    /** Looks for changes; a timer does, for those that another node or process made. */
    public void follow() {
        latest.catchUp();
        store.tidy();
    }

    /** Answers before all else what is ready in memory. */
    public Handler.Singleton front() {
        return new Front(clock, latest, slots, memory, new Giving(counter));
    }

    /** Answers before the routes what is ready on the disk. */
    public Handler.Singleton fromDisk() {
        return new FromDisk(clock, latest, slots, memory, store.disk(), new Giving(counter));
    }

    /**
     * A handler that has pages made once.
     *
     * @param maker makes the page of a request
     * @param queries the query parameters that the maker reads; all others change nothing
     */
    public vn.bantin.kit.web.Handler keep(Function<Request, Rendered> maker, String... queries) {
        List<String> read = Arrays.asList(queries);
        return request -> answer(request, Address.of(request, read), maker);
    }

    private Reply answer(Request request, String address, Function<Request, Rendered> maker) {
        boolean fresh = latest.awaitFresh();
        Kept known = memory.get(address);
        if (known != null && fresh && known.isCurrent(latest, clock.instant())) {
            return ready(request, known);
        }
        Optional<Kept> old =
                Optional.ofNullable(known).or(() -> store.disk().read(address).map(Kept::new));
        if (known == null && fresh && old.isPresent() && old.get().isCurrent(latest, clock.instant())) {
            memory.put(address, old.get());
            return ready(request, old.get());
        }
        if (old.isPresent() && !fresh) {
            return old(request, old.get());
        }
        try {
            return made(request, address, maker);
        } catch (DatabaseAway away) {
            return old(request, old.orElseThrow(() -> away));
        }
    }

    private Reply made(Request request, String address, Function<Request, Rendered> maker) {
        for (int wait = 0; wait < MOST_WAITS; wait++) {
            CompletableFuture<Made> mine = new CompletableFuture<>();
            CompletableFuture<Made> first = underWay.putIfAbsent(address, mine);
            if (first == null) {
                return reply(request, makeFor(mine, request, address, maker));
            }
            Made made = await(first);
            if (made.kept() != null && latest.awaitFresh() && made.kept().isCurrent(latest, clock.instant())) {
                return ready(request, made.kept());
            }
        }
        return reply(request, make(request, maker));
    }

    private Made makeFor(
            CompletableFuture<Made> waiting, Request request, String address, Function<Request, Rendered> maker) {
        try {
            Made made = make(request, maker);
            if (made.kept() != null && made.kept().isCurrent(latest, clock.instant())) {
                memory.put(address, made.kept());
                store.disk().put(address, made.kept().composition());
            }
            waiting.complete(made);
            return made;
        } catch (Throwable failure) {
            waiting.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.remove(address, waiting);
        }
    }

    private static Made await(CompletableFuture<Made> first) {
        try {
            return first.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private Made make(Request request, Function<Request, Rendered> maker) {
        Instant begin = clock.instant();
        Rendered rendered = maker.apply(request);
        return new Made(
                rendered,
                rendered.footprint()
                        .map(footprint -> ReadyPage.of(rendered, footprint, begin))
                        .map(page -> new Kept(slots.composed(page)))
                        .orElse(null));
    }

    private Reply reply(Request request, Made made) {
        return made.kept() == null
                ? Reply.html(200, made.rendered().html())
                : counted(request, made.kept(), Ready.reply(request, made.kept().composition()));
    }

    private Reply ready(Request request, Kept kept) {
        slots.fill(kept);
        return counted(request, kept, Ready.reply(request, kept.composition()));
    }

    /** The database is away: a page that may be old, which says so (RFC 9111, 5.1; RFC 9211). */
    private Reply old(Request request, Kept kept) {
        long age =
                Math.max(0, Duration.between(kept.checkedAt(), clock.instant()).toSeconds());
        return Ready.reply(request, kept.composition())
                .with("Age", Long.toString(age))
                .with("Cache-Status", "Bantin; hit; ttl=-" + age + "; detail=DATABASE_AWAY");
    }

    private Reply counted(Request request, Kept kept, Reply reply) {
        UUID article = kept.page().articleOrNull();
        if (article != null && request.opensPage()) {
            counter.saw(new Visit(
                    kept.page().site(), article, request.address(), request.userAgent(), request.languages()));
        }
        return reply;
    }

    /** Writes down what a restart needs to know. */
    @Override
    public void close() {
        store.close();
    }
}
