package vn.bantin.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Publishing;
import vn.bantin.article.Reviewing;
import vn.bantin.article.Withdrawing;
import vn.bantin.article.Writing;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Moderating;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/**
 * Publishes, comments, approves and withdraws at an even pace beside a serving portal, from a process of its own, and
 * measures how long the transactions take and when readers see what they did.
 */
final class CityWrites {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final String TEXT = "Nội dung bài đo.";
    private static final int WRITES_EACH = 4;
    private static final int LOOK_EVERY = 20;
    private static final int WARMING = 300;

    private final Database database;
    private final CityReader reader;
    private final Site site;
    private final Article neighbour;
    private final Section section;
    private final Account publisher;
    private final Account moderator;
    private final Submitting submitting;
    private final Moderating moderating;
    private final List<Double> publishing = new ArrayList<>();
    private final List<Double> seen = new ArrayList<>();

    private CityWrites(Database database, Path key, int port) {
        this.database = database;
        this.reader = new CityReader(port);
        this.site = database.read(tx -> new Sites(tx).all()).getFirst();
        this.neighbour = newest();
        this.section = database.read(tx ->
                new Sections(tx, site.id()).tree().byId(neighbour.sectionId()).orElseThrow());
        this.publisher = add(Role.PUBLISHER);
        this.moderator = add(Role.MODERATOR);
        this.submitting = new Submitting(database, Seal.in(key), CLOCK);
        this.moderating = new Moderating(database, CLOCK);
    }

    /** Its page lists the next one of its section as newer. */
    private Article newest() {
        return database.read(tx -> {
            UUID id = tx.createQuery("""
                            SELECT id FROM article WHERE site_id = :site AND live_edition_id IS NOT NULL
                            ORDER BY published_at DESC LIMIT 1
                            """)
                    .bind("site", site.id())
                    .mapTo(UUID.class)
                    .one();
            return new Articles(tx, site.id()).byId(id).orElseThrow();
        });
    }

    private Account add(Role role) {
        return database.write(tx -> new Accounts(tx, site.id()).add("Người đo " + UUID.randomUUID(), role));
    }

    /** Arguments: the database's address, the file of its key, the portal's port, seconds, writes a second. */
    public static void main(String[] arguments) {
        try (Database database = Database.open(arguments[0], "", "")) {
            new CityWrites(database, Path.of(arguments[1]), Integer.parseInt(arguments[2]))
                    .run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        }
    }

    private void run(int seconds, int pace) {
        warm();
        List<Edition> ready = prepared(Math.max(1, seconds * pace / WRITES_EACH));
        System.out.println("READY");
        if (System.console() == null) {
            readLine();
        }
        long begin = System.nanoTime();
        long pause = Duration.ofSeconds(1).toNanos() / pace;
        int written = 0;
        for (int i = 0; i < ready.size(); i++) {
            Edition edition = ready.get(i);
            boolean looks = i % LOOK_EVERY == 0;
            await(begin + written++ * pause);
            long start = System.nanoTime();
            new Publishing(database, CLOCK).publish(publisher, edition.id());
            publishing.add(milliseconds(start));
            String page = page(edition);
            if (looks) {
                seen.add(spent(() -> awaitShown(page, edition)));
            }
            await(begin + written++ * pause);
            Comment comment = comment(edition);
            await(begin + written++ * pause);
            moderating.approve(moderator, comment.id());
            if (looks) {
                seen.add(spent(() -> reader.awaitSaid(page, comment.words())));
            }
            await(begin + written++ * pause);
            new Withdrawing(database, CLOCK).withdraw(publisher, edition.id(), "Đo.");
            if (looks) {
                seen.add(spent(() -> awaitGone(page, edition)));
            }
        }
        double spent = milliseconds(begin) / 1000;
        System.out.printf(Locale.ROOT, "writes %d in %.1f s, %.0f a second%n", written, spent, written / spent);
        print("publish, transaction, ms", publishing);
        print("seen on every page after, ms", seen);
    }

    /** A portal that has served for a while has compiled what writes; this process stands for one. */
    private void warm() {
        List<Edition> ready = prepared(WARMING);
        for (int i = 0; i < WARMING; i++) {
            Edition edition = ready.get(i);
            new Publishing(database, CLOCK).publish(publisher, edition.id());
            if (i % LOOK_EVERY == 0) {
                awaitShown(page(edition), edition);
            }
            moderating.approve(moderator, comment(edition).id());
            new Withdrawing(database, CLOCK).withdraw(publisher, edition.id(), "Đo.");
        }
    }

    private Comment comment(Edition edition) {
        Submission submission =
                new Submission("Người đọc", "", "Về bài này", "Ý kiến " + UUID.randomUUID(), Wish.PUBLICATION);
        Reference reference =
                submitting.submit(site.id(), edition.articleId(), submission, Suspicion.NONE, "192.0.2.7", tx -> {});
        return database.read(
                tx -> new Comments(tx, site.id()).byReference(reference).orElseThrow());
    }

    private static void readLine() {
        try {
            var _ = System.in.read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Edition> prepared(int count) {
        Account reporter = add(Role.REPORTER);
        Account editor = add(Role.EDITOR);
        List<Edition> ready = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = "Bài đo " + UUID.randomUUID();
            Content content = new Content(title, "ĐO", "Sapo của " + title, "<p>" + TEXT + "</p>", null, "", "", "Đo");
            Edition draft = new Writing(database, CLOCK).begin(reporter, section, content);
            Edition waiting = new Writing(database, CLOCK).submit(reporter, draft.id());
            ready.add(new Reviewing(database, CLOCK).approve(editor, draft.id(), waiting.revision()));
        }
        return ready;
    }

    private String page(Edition edition) {
        return "/"
                + database.read(tx -> new Articles(tx, site.id())
                                .byId(edition.articleId())
                                .orElseThrow())
                        .path();
    }

    /** On every page that shows it: its own, its section's, the home page, its neighbour's. */
    private void awaitShown(String page, Edition edition) {
        reader.awaitSaid(page, TEXT);
        lists().forEach(list -> reader.awaitSaid(list, edition.content().title()));
    }

    private void awaitGone(String page, Edition edition) {
        reader.awaitUnsaid(page, TEXT);
        lists().forEach(list -> reader.awaitUnsaid(list, edition.content().title()));
    }

    private List<String> lists() {
        return List.of("/" + section.slug(), "/", "/" + neighbour.path());
    }

    private static double spent(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return milliseconds(start);
    }

    private static void await(long time) {
        while (System.nanoTime() < time) {
            LockSupport.parkNanos(time - System.nanoTime());
        }
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void print(String what, List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f, p99 %.1f, max %.1f%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                Arrays.stream(sorted).max().orElse(0));
    }
}
