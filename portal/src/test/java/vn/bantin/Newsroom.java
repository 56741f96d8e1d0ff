package vn.bantin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Correcting;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Headline;
import vn.bantin.article.Publishing;
import vn.bantin.article.Reviewing;
import vn.bantin.article.Scheduling;
import vn.bantin.article.Withdrawing;
import vn.bantin.article.Writing;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.site.Accent;
import vn.bantin.site.Imprint;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/**
 * The cast of the tests: the portal of phường Mai Lĩnh with its section, its reporter, editor and publisher, and a clock
 * that stands still until a test moves it.
 */
public final class Newsroom {
    public static final Imprint IMPRINT = new Imprint(
            "Ủy ban nhân dân phường Mai Lĩnh",
            "Bà Tô Thị Nhài",
            "Số 2 phố Chợ",
            "0200 000 0200",
            "tin@mailinh.example");

    public final Database database;
    public final TestClock clock = new TestClock(Instant.parse("2026-11-20T01:00:00Z"));
    public final Site site;
    public final Section news;
    public final Account reporter;
    public final Account editor;
    public final Account publisher;

    Newsroom(Database database, Imprint imprint) {
        this(database, "mailinh.example", imprint);
    }

    private Newsroom(Database database, String host, Imprint imprint) {
        this.database = database;
        this.site = database.write(tx -> addSite(tx, host, imprint));
        this.news = addSection("tin-tuc", "Tin tức");
        this.reporter = addAccount("Phóng viên Mến", Role.REPORTER);
        this.editor = addAccount("Biên tập viên Thảo", Role.EDITOR);
        this.publisher = addAccount("Người duyệt Quyên", Role.PUBLISHER);
    }

    public static Newsroom on(Engine engine) {
        return new Newsroom(TestDatabases.empty(engine), IMPRINT);
    }

    public static Newsroom withImprint(Engine engine, Imprint imprint) {
        return new Newsroom(TestDatabases.empty(engine), imprint);
    }

    /** The same people at the same site, at work by another way into the same database. */
    private Newsroom(Newsroom known, Database database) {
        this.database = database;
        this.site = known.site;
        this.news = known.news;
        this.reporter = known.reporter;
        this.editor = known.editor;
        this.publisher = known.publisher;
    }

    /** A newsroom of another site in the same database, with people of its own. */
    public Newsroom elsewhere(String host) {
        return new Newsroom(database, host, IMPRINT);
    }

    /** The same newsroom at work on another node. */
    public Newsroom at(RunningPortal node) {
        return new Newsroom(this, node.portal().database());
    }

    private Site addSite(Handle tx, String host, Imprint imprint) {
        Unit unit = new Units(tx).add("phường Mai Lĩnh", Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
        return new Sites(tx).add(unit, "Cổng phường Mai Lĩnh", Accent.LA, imprint, List.of(host), changes(tx));
    }

    /** A second site in the same database, with a publisher of its own. */
    public Account publisherOfAnotherSite() {
        return addAccountElsewhere("Người duyệt cổng khác", Role.PUBLISHER);
    }

    /** Somebody of a site of their own in the same database. */
    public Account addAccountElsewhere(String name, Role role) {
        return database.write(tx -> {
            Site other = addSite(tx, "khac-" + UUID.randomUUID() + ".example", IMPRINT);
            return new Accounts(tx, other.id()).add(name, role);
        });
    }

    /** A site without sections, and the host that it answers to. */
    public String addEmptySite() {
        String host = "trong-" + UUID.randomUUID() + ".example";
        database.change(tx -> addSite(tx, host, IMPRINT));
        return host;
    }

    public Section addSection(String slug, String name) {
        return addSection(slug, name, null);
    }

    public Section addSection(String slug, String name, @Nullable Section parent) {
        return database.write(tx -> new Sections(tx, site.id()).add(slug, name, parent, changes(tx)));
    }

    public Account addAccount(String name, Role role) {
        return database.write(tx -> new Accounts(tx, site.id()).add(name, role));
    }

    public Changes changes(Handle tx) {
        return new Changes(tx);
    }

    public static Content story(String title) {
        return new Content(title, "ML", "Sapo của bài " + title, "<p>Nội dung.</p>", null, "", "", "Mến");
    }

    public Edition draft(String title) {
        return writing().begin(reporter, news, story(title));
    }

    /** Other words for a draft, by somebody who has seen it as it stands. */
    public Edition rewrite(Account writer, Edition draft, Content content) {
        return writing().rewrite(writer, draft.id(), stored(draft).revision(), content, "Sửa cho đúng.");
    }

    public Edition inReview(String title) {
        return writing().submit(reporter, draft(title).id());
    }

    public Edition approved(String title) {
        return approve(editor, inReview(title).id());
    }

    /** Approves an edition as it stands. */
    public Edition approve(Account reviewer, UUID edition) {
        int read = database.read(tx -> new Editions(tx, reviewer.siteId()).byId(edition))
                .map(Edition::revision)
                .orElse(0);
        return reviewing().approve(reviewer, edition, read);
    }

    public Edition live(String title) {
        return publishing().publish(publisher, approved(title).id());
    }

    /** A past article, live at once, as an archive brings it in. */
    public Article adopted(String title, Instant publishedAt) {
        return adopted(news, title, publishedAt);
    }

    /** A past article of a site of its own. */
    public Article adoptedElsewhere(String title, Instant publishedAt) {
        return database.write(tx -> {
            Site other = addSite(tx, "noi-khac-" + UUID.randomUUID() + ".example", IMPRINT);
            Account archivist = new Accounts(tx, other.id()).add("Người duyệt nơi khác", Role.PUBLISHER);
            Section section = new Sections(tx, other.id()).add("tin-tuc", "Tin tức", null, changes(tx));
            return new Adopting(clock).adopt(tx, archivist, section, story(title), publishedAt);
        });
    }

    public Article adopted(Section section, String title, Instant publishedAt) {
        return adopted(section, story(title), publishedAt);
    }

    public Article adopted(Section section, Content content, Instant publishedAt) {
        return database.write(tx -> new Adopting(clock).adopt(tx, publisher, section, content, publishedAt));
    }

    public Writing writing() {
        return new Writing(database, clock);
    }

    public Reviewing reviewing() {
        return new Reviewing(database, clock);
    }

    public Publishing publishing() {
        return new Publishing(database, clock);
    }

    public Scheduling scheduling() {
        return new Scheduling(database, clock);
    }

    public Withdrawing withdrawing() {
        return new Withdrawing(database, clock);
    }

    public Correcting correcting() {
        return new Correcting(database, clock);
    }

    /** What readers find on the site, newest first. */
    public List<Headline> latest() {
        return database.read(tx -> new Articles(tx, site.id()).latest(100));
    }

    public Article article(Edition edition) {
        return database.read(tx -> new Articles(tx, site.id()).byId(edition.articleId()))
                .orElseThrow();
    }

    /** All that others were told, oldest first. */
    public List<Change> told() {
        return database.read(tx -> changes(tx).after(0, 1000));
    }

    /** An edition as the database has it now. */
    public Edition stored(Edition edition) {
        return database.read(tx -> new Editions(tx, site.id()).byId(edition.id()))
                .orElseThrow();
    }

    /** What readers see of an edition's article now. */
    public Optional<Edition> shown(Edition edition) {
        return database.read(tx -> new Articles(tx, site.id())
                .byId(edition.articleId())
                .flatMap(article -> Optional.ofNullable(article.liveEditionId()))
                .flatMap(live -> new Editions(tx, site.id()).byId(live)));
    }

    /** A clock that a test sets. */
    public static final class TestClock implements InstantSource {
        private volatile Instant now;

        TestClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        public void set(Instant time) {
            now = time;
        }
    }
}
