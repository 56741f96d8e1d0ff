package vn.bantin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.account.Administering;
import vn.bantin.account.LinkMail;
import vn.bantin.account.Rehearsal;
import vn.bantin.account.Retiring;
import vn.bantin.account.Tidying;
import vn.bantin.archive.Importing;
import vn.bantin.article.Publishing;
import vn.bantin.article.Withdrawing;
import vn.bantin.challenge.Challenges;
import vn.bantin.command.Failure;
import vn.bantin.command.Installation;
import vn.bantin.comment.Dropped;
import vn.bantin.comment.Forgetting;
import vn.bantin.comment.Submitting;
import vn.bantin.delivery.Delivery;
import vn.bantin.delivery.Room;
import vn.bantin.demonstration.Demonstration;
import vn.bantin.demonstration.DemonstrationAccounts;
import vn.bantin.demonstration.DemonstrationCampaigns;
import vn.bantin.demonstration.DemonstrationComments;
import vn.bantin.demonstration.DemonstrationDirectives;
import vn.bantin.demonstration.DemonstrationDirectory;
import vn.bantin.demonstration.DemonstrationFigures;
import vn.bantin.demonstration.DemonstrationMentions;
import vn.bantin.demonstration.DemonstrationQuestions;
import vn.bantin.desk.AccountParts;
import vn.bantin.desk.Desk;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.FolderLock;
import vn.bantin.kit.data.Sha256;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.secret.Seal;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Listening;
import vn.bantin.kit.web.Origin;
import vn.bantin.kit.web.Server;
import vn.bantin.media.Library;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.Pictures;
import vn.bantin.media.Shelf;
import vn.bantin.media.Vault;
import vn.bantin.notice.Notifying;
import vn.bantin.reader.CommentParts;
import vn.bantin.reader.Reader;
import vn.bantin.readership.Counter;
import vn.bantin.readership.MostRead;
import vn.bantin.readership.Totals;
import vn.bantin.record.directive.Reminding;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Escalating;
import vn.bantin.search.Search;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.spam.Judging;
import vn.bantin.spam.RateLimits;

/** The whole program put together: settings, database, parts, server. */
public final class Portal implements Installation {
    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

    private static final long MEGABYTE = 1 << 20;

    private static final Duration PATIENCE_WITH_THE_INDEX = Duration.ofSeconds(10);

    private final CompletableFuture<Assets> assets;
    private final Settings settings;
    private final InstantSource clock;
    private final Database database;
    private final Vault vault;
    private final Dropped dropped;
    private @Nullable Server server;
    private @Nullable Timers timers;
    private @Nullable Search search;
    private @Nullable Counter counter;
    private @Nullable Delivery delivery;
    private @Nullable FolderLock lock;
    private String greeting = "";

    private Portal(
            CompletableFuture<Assets> assets, Settings settings, InstantSource clock, Database database, Vault vault) {
        this.assets = assets;
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.vault = vault;
        this.dropped = new Dropped(database, clock);
    }

    /** Opens a data folder; one that is empty is given the demonstration. */
    public static Portal open(Settings settings, InstantSource clock) {
        makeFolder(settings.data());
        CompletableFuture<Assets> assets = CompletableFuture.supplyAsync(Portal::readAssets);
        Database database = Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        Vault vault = new Vault(settings.data().resolve("media"));
        Portal portal = new Portal(assets, settings, clock, database, vault);
        try {
            portal.demonstrate();
            return portal;
        } catch (RuntimeException failure) {
            portal.close();
            throw failure;
        }
    }

    /** They need no database, so they are read while it opens. */
    private static Assets readAssets() {
        return new Assets(
                Stream.concat(Reader.ASSETS.stream(), Desk.ASSETS.stream()).toList());
    }

    private void demonstrate() {
        if (settings.demonstration() && new Demonstration(database, library(), clock).layIfEmpty()) {
            LOG.info("There was no site yet: laid the demonstration into {}", settings.data());
            greeting = new DemonstrationAccounts(database, new Rehearsal(database, clock, seal()))
                    .write(settings.data().resolve("accounts.txt"));
            new DemonstrationComments(database, seal(), clock).lay();
            new DemonstrationFigures(database, clock).lay();
            new DemonstrationDirectory(database, clock).lay();
            new DemonstrationMentions(database, clock).lay();
            new DemonstrationDirectives(database, clock).lay();
            new DemonstrationCampaigns(database, clock).lay();
            new DemonstrationQuestions(database, clock, questionPhotos()).lay();
        }
    }

    private Seal seal() {
        return Seal.in(settings.data().resolve("account.key"));
    }

    /** What a migration cannot do, since no engine knows Vietnamese letters. */
    private void foldOldPictures() {
        List<Site> sites = database.read(tx -> new Sites(tx).all());
        database.change(tx -> sites.forEach(site -> new Pictures(tx, site.id()).foldOld()));
    }

    static void makeFolder(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException failure) {
            throw new Failure("cannot make the data folder " + data);
        }
    }

    @Override
    public synchronized int serve() {
        lock = lock(settings.data());
        search = search();
        Assets assets = this.assets.join();
        counter = new Counter(database, clock);
        MostRead mostRead = new MostRead(clock);
        Totals totals = new Totals(database);
        delivery = new Delivery(
                database,
                clock,
                counter,
                totals,
                Reader.live(database, mostRead, assets),
                room(),
                settings.sharedCache());
        Reader reader =
                new Reader(database, clock, vault, questionPhotos(), search, assets, comments(), delivery, mostRead);
        server = start(
                delivery,
                reader,
                new Desk(
                        database,
                        clock,
                        assets,
                        library(),
                        shelf(),
                        vault,
                        questionPhotos(),
                        new AccountParts(seal(), linkMail(), settings.provider())));
        timers = new Timers(
                new Publishing(database, clock),
                new Withdrawing(database, clock),
                search,
                dropped,
                counter,
                totals,
                delivery::follow,
                this::tidy);
        search.await(PATIENCE_WITH_THE_INDEX);
        return server.port();
    }

    private Room room() {
        return new Room(
                settings.pageMegabytes() * MEGABYTE,
                settings.data().resolve("pages"),
                settings.pageDiskMegabytes() * MEGABYTE,
                Program.name());
    }

    private void tidy() {
        foldOldPictures();
        Tidying tidying = new Tidying(database, clock);
        Retiring retiring = new Retiring(database, clock);
        Forgetting forgetting = new Forgetting(database, clock);
        Answering answering = new Answering(database, clock, questionPhotos());
        Challenges challenges = challenges();
        try {
            database.read(tx -> new Sites(tx).all()).forEach(site -> {
                tidying.tidy(site.id());
                retiring.retire(site.id());
                forgetting.forget(site.id());
                answering.forget(site.id());
                answering.recount(site.id());
                challenges.tidy(site.id());
            });
        } finally {
            remind();
        }
    }

    /** Comes last: a mail server that does not answer takes its time. */
    private void remind() {
        Notifying notifying = new Notifying(database, clock, new Postbox(settings.mail()));
        Reminding reminding = new Reminding(clock, notifying);
        Escalating escalating = new Escalating(clock, notifying);
        database.read(tx -> new Sites(tx).all()).forEach(site -> {
            reminding.remind(site.id(), site.name(), path -> address(site, path));
            escalating.escalate(site.id(), site.name(), path -> address(site, path));
        });
    }

    private PhotoFolder questionPhotos() {
        return new PhotoFolder(settings.data().resolve("question-photos"));
    }

    private CommentParts comments() {
        return new CommentParts(
                new Submitting(database, seal(), clock),
                challenges(),
                new Judging(clock),
                new RateLimits(clock),
                dropped);
    }

    private Challenges challenges() {
        return new Challenges(database, seal(), clock);
    }

    /** Two portals on one folder would each keep an index of their own and undo the other's. */
    static FolderLock lock(Path data) {
        Path file = data.resolve("serving.lock");
        try {
            return FolderLock.take(file)
                    .orElseThrow(() -> new Failure("another portal, process %s, serves the data folder %s already"
                            .formatted(FolderLock.holder(file), data)));
        } catch (IOException failure) {
            throw new Failure("cannot write into the data folder " + data);
        }
    }

    @Override
    public Search search() {
        return new Search(database, settings.data().resolve("search"), source());
    }

    private Server start(Delivery delivery, Reader reader, Desk desk) {
        try {
            return Server.start(
                    settings.listening(), Routes.of(reader, desk), reader.problem(), List.of(delivery.front()));
        } catch (RuntimeException refused) {
            throw new Failure("cannot listen at %s:%d: the port is in use, or the address is not this machine's;"
                            .formatted(
                                    settings.listening().address(),
                                    settings.listening().port())
                    + " choose others with --port and --address");
        }
    }

    /** Names the database without telling what its address may hold. */
    private String source() {
        return Sha256.of(settings.databaseUrl().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public Administering administering() {
        return new Administering(database, clock);
    }

    @Override
    public LinkMail linkMail() {
        return new LinkMail(new Postbox(settings.mail()));
    }

    /** A portal behind a proxy is taken to be reached by HTTPS; one without is reached at its own port. */
    @Override
    public String address(Site site, String path) {
        Listening listening = settings.listening();
        if (listening.proxies().stand()) {
            return "https://" + site.host() + path;
        }
        Listening.Tls tls = listening.tlsOrNull();
        return tls == null
                ? Origin.of("http", site.host(), listening.port()) + path
                : Origin.of("https", site.host(), tls.port()) + path;
    }

    @Override
    public String greeting() {
        return greeting;
    }

    public Library library() {
        return new Library(database, vault, settings.pictureMegabytes());
    }

    public Shelf shelf() {
        return new Shelf(database, vault, clock, settings.documentMegabytes());
    }

    @Override
    public Importing importing() {
        return new Importing(database, clock);
    }

    private void keepCounts() {
        try {
            dropped.flush();
        } catch (RuntimeException away) {
            LOG.warn("how much spam was turned away in the last seconds is not written down: {}", away.getMessage());
        }
    }

    /** Stops in the reverse order of the start; closing twice does no harm. */
    @Override
    public synchronized void close() {
        closeEach(server, search, timers, this::keepCounts, counter, delivery, database, lock);
    }

    /** What one of them suffers keeps no other from closing. */
    private static void closeEach(@Nullable AutoCloseable... parts) {
        for (AutoCloseable part : parts) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception failure) {
                LOG.error("a part of the portal could not be closed", failure);
            }
        }
    }
}
