package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.bantin.account.LinkMail;
import vn.bantin.account.OpenId.Provider;
import vn.bantin.account.Seal;
import vn.bantin.desk.AccountParts;
import vn.bantin.desk.Desk;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.mail.MailServer;
import vn.bantin.kit.mail.MailServer.Encryption;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Route;
import vn.bantin.media.Library;
import vn.bantin.media.Vault;
import vn.bantin.reader.Reader;
import vn.bantin.search.Search;

class RoutesTest {
    private static final Assets ASSETS = new Assets(
            Stream.concat(Reader.ASSETS.stream(), Desk.ASSETS.stream()).toList());

    @Test
    void every_route_says_who_may_use_it() {
        try (Database database = TestDatabases.empty(Engine.SQLITE)) {
            Search search = new Search(database, TestDatabases.folder(), "tests");
            Vault vault = new Vault(TestDatabases.folder());
            List<Route> routes = Routes.of(
                    new Reader(database, vault, search, ASSETS),
                    new Desk(
                            database,
                            InstantSource.system(),
                            ASSETS,
                            new Library(database, vault, 20),
                            vault,
                            new AccountParts(
                                    Seal.in(TestDatabases.folder().resolve("account.key")),
                                    new LinkMail(new Postbox(new MailServer("", 25, "", "", "", Encryption.NONE))),
                                    new Provider("", "", "", ""))));
            assertThat(routes)
                    .isNotEmpty()
                    .allSatisfy(route -> assertThat(route.access()).isNotNull());
            assertThat(routes)
                    .extracting(route -> route.method() + " " + route.path())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_route_without_a_rule_cannot_be_made() {
        assertThatThrownBy(() -> Route.get("/x", null, request -> Reply.text(200, "")))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("who may use /x");
    }
}
