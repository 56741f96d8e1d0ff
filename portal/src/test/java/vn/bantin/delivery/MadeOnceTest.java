package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.kit.data.Database;
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

/** Many ask at once for a page that takes its time to be made. */
@ParameterizedClass
@EnumSource(Engine.class)
class MadeOnceTest {
    private static final int READERS = 50;
    private static final int PATIENCE_SECONDS = 20;

    private final AtomicInteger makings = new AtomicInteger();
    private final CountDownLatch allHaveCome = new CountDownLatch(READERS);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Database database;
    private final Delivery delivery;
    private final Server server;

    MadeOnceTest(Engine engine) {
        database = Database.open(TestDatabases.migrated(engine), "", "");
        delivery = new Delivery(
                database,
                InstantSource.system(),
                new Counter(database, InstantSource.system()),
                new Totals(database),
                new NoLiveParts(),
                new Room(1 << 20, TestDatabases.folder(), 0, "test"),
                new SharedCache(0, null, new SharedCache.Header("", "")));
        Handler page = delivery.keep(this::make);
        server = Server.start(
                Listening.plain("127.0.0.1", 0, TrustedProxies.NONE),
                List.of(Route.get("/", Access.EVERYONE, request -> {
                    allHaveCome.countDown();
                    return page.answer(request);
                })),
                (request, problem) -> BareProblem.reply(problem),
                List.of(delivery.front()));
    }

    /** Pages without slots need none. */
    private static final class NoLiveParts implements LiveParts {
        @Override
        public String views(long views, Language language) {
            throw new AssertionError("no slot for views");
        }

        @Override
        public Rendered mostRead(Slot.MostRead slot) {
            throw new AssertionError("no slot for a list");
        }
    }

    private Rendered make(Request request) {
        int making = makings.incrementAndGet();
        awaitAll();
        Footprint footprint = database.read(tx -> Footprint.of(tx, 1).made());
        return Rendered.of("making " + making, 1, request.language(), footprint);
    }

    private void awaitAll() {
        try {
            assertThat(allHaveCome.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @AfterEach
    void stop() {
        server.close();
        delivery.close();
        database.close();
        client.close();
    }

    @Test
    void it_is_made_for_the_first_and_all_are_given_it() {
        List<CompletableFuture<HttpResponse<String>>> asked =
                Stream.generate(this::ask).limit(READERS).toList();
        assertThat(asked).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).isEqualTo("making 1");
        });
        assertThat(makings).hasValue(1);
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
