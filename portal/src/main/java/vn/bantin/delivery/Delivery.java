package vn.bantin.delivery;

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
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Totals;
import vn.bantin.readership.Visit;

/**
 * Gives readers pages: ready ones where nothing changed, new ones made once however many ask. {@link Front} gives most of
 * them out before the routes are asked.
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
    private final Stock stock;
    private final Store store;
    private final OpenFiles files;
    private final Sharing sharing;
    private final Optional<Purging> purging;
    private final Map<String, CompletableFuture<Made>> underWay = new ConcurrentHashMap<>();

    /** What came of making a page. */
    private sealed interface Made {}

    /** A page that can be kept. */
    private record Page(Kept kept, Composition body) implements Made {
        static Page of(Composition body) {
            return new Page(new Kept(body), body);
        }

        /** With its lists as they are now, which may have changed since it was made. */
        Page filledBy(Slots slots) {
            return new Page(kept, slots.filled(kept, body));
        }
    }

    /** A page for one reader alone, as its maker does not say what it is made of. */
    private record Passing(Rendered rendered) implements Made {}

    /** Begins to follow the changes. */
    public Delivery(
            Database database,
            InstantSource clock,
            Counter counter,
            Totals totals,
            LiveParts parts,
            Room room,
            SharedCache cache) {
        this.clock = clock;
        this.counter = counter;
        this.store = Store.open(database, room);
        this.latest = store.latest();
        this.stock = new Stock(room.memory(), store.disk());
        this.slots = new Slots(database, totals, latest, parts, stock);
        this.files = new OpenFiles(latest, clock);
        this.sharing = new Sharing(cache, clock, latest, slots);
        this.purging = Optional.ofNullable(cache.purgeOrNull()).map(address -> new Purging(cache, address));
        purging.ifPresent(one -> latest.listen(one::touch));
        database.onCommit(latest::catchUp);
    }

    /** Looks for changes; a timer does, for those that another node or process made. */
    public void follow() {
        latest.catchUp();
        store.tidy();
    }

    /** Answers before all else what is ready. */
    public Handler.Singleton front() {
        return new Front(clock, latest, slots, stock, new Giving(counter, sharing));
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

    /** A handler of files that remembers which were given, and goes on with those while the database is away. */
    public vn.bantin.kit.web.Handler remember(Function<Request, OpenFile> finder) {
        return request -> files.find(Address.of(request, List.of()), () -> finder.apply(request))
                .within(request);
    }

    private Reply answer(Request request, String address, Function<Request, Rendered> maker) {
        boolean fresh = latest.awaitFresh();
        Optional<Kept> known = Optional.ofNullable(stock.find(address));
        if (!fresh && known.isPresent()) {
            return old(request, known.get()).orElseGet(() -> made(request, address, maker));
        }
        Optional<Reply> ready =
                known.filter(kept -> kept.isCurrent(latest, clock.instant())).flatMap(kept -> ready(request, kept));
        try {
            return ready.orElseGet(() -> made(request, address, maker));
        } catch (DatabaseAway away) {
            return known.flatMap(kept -> old(request, kept)).orElseThrow(() -> away);
        }
    }

    private Reply made(Request request, String address, Function<Request, Rendered> maker) {
        for (int wait = 0; wait < MOST_WAITS; wait++) {
            CompletableFuture<Made> mine = new CompletableFuture<>();
            CompletableFuture<Made> first = underWay.putIfAbsent(address, mine);
            if (first == null) {
                return reply(request, makeFor(mine, request, address, maker));
            }
            Optional<Page> page = await(first);
            if (page.isPresent() && latest.awaitFresh() && page.get().kept().isCurrent(latest, clock.instant())) {
                return ready(request, page.get().filledBy(slots));
            }
        }
        return reply(request, make(request, maker));
    }

    private Made makeFor(
            CompletableFuture<Made> waiting, Request request, String address, Function<Request, Rendered> maker) {
        try {
            Made made = madeMeanwhile(address).orElseGet(() -> makeAndKeep(request, address, maker));
            waiting.complete(made);
            return made;
        } catch (Throwable failure) {
            waiting.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.remove(address, waiting);
        }
    }

    /** Whoever made it before may have been done between this reader's look and their turn. */
    private Optional<Made> madeMeanwhile(String address) {
        return Optional.ofNullable(stock.find(address))
                .filter(kept -> latest.awaitFresh() && kept.isCurrent(latest, clock.instant()))
                .flatMap(kept -> slots.filled(kept).map(body -> new Page(kept, body)));
    }

    private Made makeAndKeep(Request request, String address, Function<Request, Rendered> maker) {
        Made made = make(request, maker);
        if (made instanceof Page page && page.kept().isCurrent(latest, clock.instant())) {
            stock.put(address, page.kept(), page.body());
        }
        return made;
    }

    /** What another reader's thread made; where that failed, it may have been right when they asked and wrong now. */
    private static Optional<Page> await(CompletableFuture<Made> first) {
        try {
            return first.join() instanceof Page page ? Optional.of(page) : Optional.empty();
        } catch (CompletionException failure) {
            return Optional.empty();
        }
    }

    private Made make(Request request, Function<Request, Rendered> maker) {
        Instant begin = clock.instant();
        Rendered rendered = maker.apply(request);
        return rendered.footprint()
                .map(footprint -> ReadyPage.of(rendered, footprint, begin))
                .<Made>map(page -> Page.of(slots.composed(page)))
                .orElseGet(() -> new Passing(rendered));
    }

    private Reply reply(Request request, Made made) {
        return switch (made) {
            case Page page -> ready(request, page);
            case Passing once -> Reply.html(200, once.rendered().html());
        };
    }

    private Reply ready(Request request, Page page) {
        return counted(request, page.kept(), reply(request, page.kept(), page.body()));
    }

    private Optional<Reply> ready(Request request, Kept kept) {
        return slots.filled(kept).map(body -> counted(request, kept, reply(request, kept, body)));
    }

    private Reply reply(Request request, Kept kept, Composition body) {
        Reply reply = Ready.reply(request, body);
        for (Map.Entry<String, String> header : sharing.headers(kept).entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    /** The database is away: a page that may be old, which says so; none of an article that was withdrawn or corrected since. */
    private Optional<Reply> old(Request request, Kept kept) {
        return Optional.ofNullable(kept.hasItsArticle(latest) ? stock.body(kept) : null)
                .map(body -> Aged.of(Ready.reply(request, body), kept.checkedAt(), clock.instant()));
    }

    private Reply counted(Request request, Kept kept, Reply reply) {
        UUID article = kept.page().articleOrNull();
        if (article != null && request.opensPage()) {
            counter.saw(new Visit(
                    kept.page().site(), article, request.address(), request.userAgent(), request.languages()));
        }
        return reply;
    }

    /** Writes down what a restart needs to know, and follows no more. */
    @Override
    public void close() {
        purging.ifPresent(Purging::close);
        store.close();
    }
}
