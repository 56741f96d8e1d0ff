package vn.bantin.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import vn.bantin.DeskClient;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.account.Sessions;
import vn.bantin.account.Strength;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.change.Changes;
import vn.bantin.comment.Regulating;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.secret.Seal;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** A portal's data: the site that is read and written to, one beside it, and comments that wait at both. */
record Town(Path data, Database database, long site, List<Article> articles, Account moderator, Account overseer) {
    private static final String HOST = "127.0.0.1";

    static Town lay(Engine engine, int articles, int waiting) throws IOException {
        Path data = TestDatabases.folder();
        String url = TestDatabases.url(engine);
        Files.writeString(
                data.resolve("bantin.conf"),
                "demonstration = false\nproxy = 127.0.0.1\ndatabase.url = %s\n".formatted(url));
        Database database = Database.open(url, "", "");
        Site site = database.write(tx -> site(tx, "phường Mai Lĩnh", HOST));
        Site beside = database.write(tx -> site(tx, "xã Bến Sen", "bensen.example"));
        Account moderator = account(database, site, Role.MODERATOR);
        Town town = new Town(
                data,
                database,
                site.id(),
                articles(database, site, articles),
                moderator,
                account(database, site, Role.PROVINCE_MODERATOR));
        new Regulating(database, InstantSource.system()).block(moderator, site.id(), "casino\ncá độ");
        town.fill(site.id(), town.articles(), waiting / 2);
        town.fill(beside.id(), articles(database, beside, 10), waiting - waiting / 2);
        return town;
    }

    private static Site site(Handle tx, String name, String host) {
        Unit unit = new Units(tx).add(name, Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
        return new Sites(tx).add(unit, "Cổng " + name, Accent.LA, Newsroom.IMPRINT, List.of(host), new Changes(tx));
    }

    private static Account account(Database database, Site site, Role role) {
        return database.write(tx -> new Accounts(tx, site.id()).add("Người " + role, role));
    }

    private static List<Article> articles(Database database, Site site, int number) {
        Adopting adopting = new Adopting(InstantSource.system());
        return database.write(tx -> {
            Section section = new Sections(tx, site.id()).add("tin-tuc", "Tin tức", null, new Changes(tx));
            Account archivist = new Accounts(tx, site.id()).add("Người duyệt", Role.PUBLISHER);
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                articles.add(adopting.adopt(
                        tx,
                        archivist,
                        section,
                        Newsroom.story("Bài số " + i),
                        Instant.now().minusSeconds(60L * i)));
            }
            return articles;
        });
    }

    /** Comments that came before and that nobody has decided on. */
    private void fill(long to, List<Article> about, int number) {
        Submitting submitting = new Submitting(database, Seal.in(data.resolve("account.key")), InstantSource.system());
        for (int i = 0; i < number; i++) {
            submitting.submit(
                    to,
                    about.get(i % about.size()).id(),
                    new Submission("Người gửi " + i, "", "Thư chờ duyệt", "Lời của thư " + i, Wish.PUBLICATION),
                    Suspicion.NONE,
                    "198.51." + (i / 250 % 250) + "." + i % 250,
                    tx -> {});
        }
    }

    /** At the desk of the portal that answers there. */
    DeskClient signedIn(Account account, String origin) {
        return new DeskClient(
                origin,
                database.write(tx -> new Sessions(tx, account.siteId())
                        .begin(account, Strength.TWO_FACTORS, HOST, "a benchmark", Instant.now())));
    }

    /** How each comment of the site stands, by its number. */
    Map<String, String> standings() {
        return database.read(tx -> tx.createQuery("SELECT reference, standing FROM comment WHERE site_id = :site")
                .bind("site", site)
                .setMapKeyColumn("reference")
                .setMapValueColumn("standing")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }
}
