package vn.bantin;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.account.Sessions;
import vn.bantin.account.Strength;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.record.question.Code;
import vn.bantin.record.question.Questions;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** A portal that listens, with two sites and somebody of every role at each, for tests that attack it. */
public final class TwoSites implements AutoCloseable {
    /** The site that is attacked. */
    public final Desk here;

    /** The site whose people must not reach the other. */
    public final Desk elsewhere;

    /** The time of the portal: that of the machine, and what a test lets pass. */
    public final InstantSource clock = () -> Instant.now().plusMillis(passed());

    public final Path data;

    /** The JDBC address of the portal's database. */
    public final String databaseUrl;

    private final AtomicLong passed = new AtomicLong();
    private final Portal portal;
    private final int port;

    private TwoSites(Engine engine) {
        data = TestDatabases.folder();
        databaseUrl = TestDatabases.migrated(engine);
        Map<String, String> flags =
                Map.of("data", data.toString(), "port", "0", "demonstration", "false", "database.url", databaseUrl);
        portal = Portal.open(Settings.load(flags, Map.of()), clock);
        here = new Desk("127.0.0.1");
        elsewhere = new Desk("localhost");
        port = portal.serve();
    }

    public static TwoSites on(Engine engine) {
        return new TwoSites(engine);
    }

    /** Lets time pass for the portal at once. */
    public void pass(Duration time) {
        passed.addAndGet(time.toMillis());
    }

    private long passed() {
        return passed.get();
    }

    /** Where a question of the site that is attacked stands at its desk. */
    public String question(String number) {
        Code code = Code.read(number).orElseThrow();
        return "/ban-bien-tap/hoi-dap/"
                + database()
                        .read(tx -> new Questions(tx, here.site.id()).byCode(code))
                        .orElseThrow()
                        .id();
    }

    public Database database() {
        return portal.database();
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        portal.close();
    }

    /** One site with its people. */
    public final class Desk {
        public final Site site;
        public final Section news;
        private final String host;
        private final Map<Role, Account> people = new EnumMap<>(Role.class);

        Desk(String host) {
            this.host = host;
            this.site = database().write(tx -> {
                Unit unit = new Units(tx).add("phường " + host, Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
                return new Sites(tx)
                        .add(unit, "Cổng " + host, Accent.LA, Newsroom.IMPRINT, List.of(host), new Changes(tx));
            });
            this.news = database()
                    .write(tx -> new Sections(tx, site.id()).add("tin-tuc", "Tin tức", null, new Changes(tx)));
            Arrays.stream(Role.values()).forEach(role -> people.put(role, add("Người " + role, role)));
        }

        public Account add(String name, Role role) {
            return database().write(tx -> new Accounts(tx, site.id()).add(name, role));
        }

        public Account person(Role role) {
            return Objects.requireNonNull(people.get(role));
        }

        public String origin() {
            return "http://" + host + ":" + port;
        }

        /** A new session of the person of this role. */
        public DeskClient as(Role role) {
            return as(person(role), Strength.TWO_FACTORS);
        }

        public DeskClient as(Account account, Strength strength) {
            return new DeskClient(
                    origin(),
                    database()
                            .write(tx -> new Sessions(tx, site.id())
                                    .begin(account, strength, "127.0.0.1", "a test", clock.instant())));
        }

        public DeskClient asNobody() {
            return new DeskClient(origin(), "");
        }

        /** The address of a new draft of the reporter. */
        public String draft(String title) {
            return DeskClient.location(as(Role.REPORTER)
                    .post("/ban-bien-tap/bai-viet", Map.of("title", title, "section", Long.toString(news.id()))));
        }
    }
}
