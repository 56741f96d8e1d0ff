package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.web.Access;
import vn.bantin.kit.web.BareProblem;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Listening;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Route;
import vn.bantin.kit.web.Server;
import vn.bantin.kit.web.TrustedProxies;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Totals;

/** A list in a page changes while the page, which stays as it is, is on its way to a reader. */
@ParameterizedClass
@EnumSource(Engine.class)
class ChangedListTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Newsroom newsroom;
    private final HaltingClock clock = new HaltingClock();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Delivery delivery;
    private final Server server;
    private final AtomicInteger askedOfRoutes = new AtomicInteger();
    private volatile Thread lastAsked = Thread.currentThread();
    private volatile String list = "before";

    ChangedListTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        delivery = new Delivery(
                newsroom.database,
                clock,
                new Counter(newsroom.database, clock),
                new Totals(newsroom.database),
                new OneList(),
                new Room(1 << 20, TestDatabases.folder(), 0, "test"),
                new SharedCache(0, null, new SharedCache.Header("", "")));
        Handler page = delivery.keep(this::make);
        server = Server.start(
                Listening.plain("127.0.0.1", 0, TrustedProxies.NONE),
                List.of(Route.get("/", Access.EVERYONE, request -> {
                    lastAsked = Thread.currentThread();
                    askedOfRoutes.incrementAndGet();
                    return page.answer(request);
                })),
                (request, problem) -> BareProblem.reply(problem),
                List.of(delivery.front()));
    }

    /** Stands still where a page that was found or made is asked whether its time is over. */
    private static final class HaltingClock implements InstantSource {
        private final Semaphore halted = new Semaphore(0);
        private final AtomicInteger until = new AtomicInteger();
        private final CountDownLatch goOn = new CountDownLatch(1);

        /** At this look, counted from now on. */
        void haltAt(int look) {
            until.set(look);
        }

        @Override
        public Instant instant() {
            if (until.getAndDecrement() == 1) {
                halted.release();
                try {
                    goOn.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
            return Instant.now();
        }
    }

    /** A list that changes with the directory of the site. */
    private final class OneList implements LiveParts {
        @Override
        public String views(long views, Language language) {
            throw new AssertionError("no slot for views");
        }

        @Override
        public Rendered mostRead(Slot.MostRead slot) {
            Footprint footprint = newsroom.database.read(
                    tx -> Footprint.of(tx, slot.site()).directory().made());
            return Rendered.of("list " + list, slot.site(), slot.language(), footprint);
        }
    }

    private Rendered make(Request request) {
        Footprint footprint = newsroom.database.read(
                tx -> Footprint.of(tx, newsroom.site.id()).made());
        return Rendered.of("page, " + Rendered.mostRead(0), newsroom.site.id(), request.language(), footprint);
    }

    private void changeList() {
        list = "after";
        newsroom.database.change(tx -> new Changes(tx).append(newsroom.site.id(), Change.Kind.DIRECTORY, ""));
    }

    @AfterEach
    void stop() {
        clock.goOn.countDown();
        server.close();
        delivery.close();
        newsroom.database.close();
        client.close();
    }

    @Test
    void who_is_given_a_ready_page_is_not_given_the_list_that_it_was_looked_at_with() throws Exception {
        ask().join();
        Thread following = Thread.startVirtualThread(this::follow);
        await(() -> {
            int before = askedOfRoutes.get();
            ask().join();
            return askedOfRoutes.get() == before;
        });
        clock.haltAt(1);
        CompletableFuture<String> reader = ask();
        clock.halted.acquire();
        changeList();
        clock.goOn.countDown();
        assertThat(reader.join()).isEqualTo("page, list after");
        following.interrupt();
    }

    /** As the timer does. */
    private void follow() {
        while (!Thread.interrupted()) {
            delivery.follow();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Test
    void who_waited_for_what_another_had_made_is_given_the_list_as_it_is_now() throws Exception {
        clock.haltAt(2);
        CompletableFuture<String> first = ask();
        clock.halted.acquire();
        changeList();
        CompletableFuture<String> second = ask();
        await(() -> askedOfRoutes.get() == 2 && lastAsked.getState() == Thread.State.WAITING);
        clock.goOn.countDown();
        assertThat(second.join()).isEqualTo("page, list after");
        assertThat(first.join()).startsWith("page, list");
    }

    private static void await(BooleanSupplier seen) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!seen.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private CompletableFuture<String> ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(HttpResponse::body)
                .thenApply(body -> new String(Gzip.unpacked(body), StandardCharsets.UTF_8));
    }
}
