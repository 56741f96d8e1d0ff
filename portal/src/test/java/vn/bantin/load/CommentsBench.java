package vn.bantin.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.bantin.kit.data.Engine;
import vn.bantin.safety.PortalProcess;

/**
 * Reads pages of the real program with and without a storm of comments, kills it in the middle of one, and looks whether
 * it kept what it promised.
 */
final class CommentsBench {
    private static final int WARMING = 15;
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC");

    private final int seconds = number("BENCH_SECONDS", 60);
    private final int reads = number("BENCH_READS", 2_000);
    private final int comments = number("BENCH_COMMENTS", 200);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Ledger ledger = new Ledger();

    private static String text(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new CommentsBench().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Engine engine = Engine.valueOf(text("BENCH_ENGINE", "SQLITE"));
        Town town = Town.lay(engine, number("BENCH_ARTICLES", 200), number("BENCH_WAITING", 30_000));
        Promises promises = new Promises(town, ledger);
        try (PortalProcess portal = PortalProcess.on(town.data(), OPTIONS)) {
            Readers readers = new Readers(portal.origin(), town.site(), town.articles());
            Answers answers = new Answers(town.data(), town.database(), town.site());
            Letters letters = new Letters(portal.origin(), town.articles(), answers, ledger);
            compare(portal, readers, letters);
            Promises.head();
            promises.check("while it runs");
            kill(portal, readers, letters);
        }
        promises.check("after SIGKILL");
        try (PortalProcess again = PortalProcess.on(town.data(), OPTIONS)) {
            promises.check("when it runs again");
            promises.kinds();
            DeskLook.take(town, again);
        }
        return promises.areKept();
    }

    /** By turns, so that what else the machine does falls on both. */
    private void compare(PortalProcess portal, Readers readers, Letters letters) throws Exception {
        Phase.head();
        write("warming up", WARMING, portal, readers, letters);
        for (int i = 0; i < 2; i++) {
            phase("reads alone", seconds).readOnly(portal, readers::next);
            write("reads and comments", seconds, portal, readers, letters);
        }
    }

    private void write(String name, int length, PortalProcess portal, Readers readers, Letters letters)
            throws Exception {
        letters.prepare(length * comments);
        phase(name, length).run(portal, readers::next, letters::next);
    }

    private Phase phase(String name, int length) {
        return new Phase(name, Duration.ofSeconds(length), client, reads, comments);
    }

    private void kill(PortalProcess portal, Readers readers, Letters letters) throws Exception {
        letters.prepare(seconds * comments);
        Phase last = phase("until it is killed", seconds);
        try (ExecutorService killer = Executors.newSingleThreadExecutor()) {
            Future<?> killing = killer.submit(() -> {
                Thread.sleep(Duration.ofSeconds(seconds).dividedBy(2));
                portal.close();
                last.end();
                return null;
            });
            last.both(readers::next, letters::next);
            killing.get();
        }
    }
}
