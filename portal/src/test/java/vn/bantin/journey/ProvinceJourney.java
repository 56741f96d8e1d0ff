package vn.bantin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bantin.Newsroom;
import vn.bantin.PublicVoices;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.account.Sessions;
import vn.bantin.account.Strength;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.change.Changes;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;
import vn.bantin.site.Accent;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** Those of the province at work on several sites: the newsroom's, the commune's beside it, and a ward's. */
class ProvinceJourney {
    private static final String COMMUNE = "localhost";
    private static final String WARD = "127.0.0.1";

    private final RunningPortal portal = RunningPortal.with(Map.of());
    private final Database database = portal.portal().database();
    private final PublicVoices voices = new PublicVoices(portal);
    private final Site commune = site("xã Nậm Xe", COMMUNE);
    private final Site ward = site("phường Cầu Mây", WARD);
    private final Article article = article(commune);

    @AfterEach
    void close() {
        portal.portal().close();
    }

    private Site site(String name, String host) {
        return database.write(tx -> {
            Unit unit = new Units(tx).add(name, Unit.Kind.COMMUNE, LocalDate.of(2025, 7, 1));
            return new Sites(tx).add(unit, "Cổng " + name, Accent.LA, Newsroom.IMPRINT, List.of(host), new Changes(tx));
        });
    }

    private Article article(Site site) {
        return database.write((Handle tx) -> {
            Section section = new Sections(tx, site.id()).add("tin-tuc", "Tin tức", null, new Changes(tx));
            Account archivist = new Accounts(tx, site.id()).add("Người nhập", Role.PUBLISHER);
            return new Adopting(InstantSource.system())
                    .adopt(tx, archivist, section, Newsroom.story("Chợ phiên"), Instant.now());
        });
    }

    private void saysAtTheCommune(String title) {
        new Submitting(database, Seal.in(portal.folder().resolve("account.key")), InstantSource.system())
                .submit(
                        commune.id(),
                        article.id(),
                        new Submission("Giàng A Páo", "", title, "Lời về " + title + ".", Wish.PUBLICATION),
                        Suspicion.NONE,
                        "192.0.2.9",
                        tx -> {});
    }

    @Test
    void a_moderator_of_the_province_has_the_comments_of_all_sites_in_one_row_and_one_of_a_ward_those_of_no_other() {
        Comment here = voices.says("Cầu mới");
        saysAtTheCommune("Chợ đông");
        try (Page page = signedIn(Role.PROVINCE_MODERATOR, ward, WARD)) {
            page.navigate(address(WARD, "/ban-bien-tap/binh-luan"));
            assertThat(page.locator("[data-comment]")).hasCount(2);
            assertThat(page.locator("[data-comment]").first()).containsText("Cổng phường Mai Lĩnh");
            assertThat(page.locator("[data-comment]").last()).containsText("Cổng xã Nậm Xe");
            Screen.isForAll(page, "desk-queue-of-the-province", 360);
            page.keyboard().press("a");
            assertThat(page.locator("[data-comment]")).hasCount(1);
            page.keyboard().press("a");
            assertThat(page.locator("main .none")).isVisible();
        }
        try (Page page = Browser.page(1280, ColorScheme.LIGHT)) {
            page.navigate(portal.newsroomAddress(voices.path));
            assertThat(page.locator("main")).containsText("Lời về Cầu mới.");
            page.navigate(address(COMMUNE, "/" + article.path()));
            assertThat(page.locator("main")).containsText("Lời về Chợ đông.");
        }

        saysAtTheCommune("Chợ xa");
        try (Page page = signedIn(Role.MODERATOR, ward, WARD)) {
            page.navigate(address(WARD, "/ban-bien-tap/binh-luan"));
            assertThat(page.locator("main .none")).isVisible();
            assertThat(page.locator("[data-comment]")).hasCount(0);
            page.navigate(address(WARD, "/ban-bien-tap/binh-luan?xem=approved"));
            assertThat(page.locator("[data-comment]")).hasCount(0);
            assertThat(page.navigate(address(WARD, "/ban-bien-tap/binh-luan/" + here.id()))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void an_administrator_of_the_province_adds_a_time_limit_by_keyboard_and_takes_it_back() {
        try (Page page = signedIn(Role.PROVINCE_ADMINISTRATOR, ward, WARD)) {
            page.navigate(address(WARD, "/ban-bien-tap/thoi-han"));
            page.focus("#kind");
            page.keyboard().press("Tab");
            page.keyboard().type("12");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().insertText("Nghị định 9/2090/NĐ-CP");
            page.fill("#from", "2090-07-01");
            page.locator("#from").press("Enter");
            assertThat(page.locator(".items li").first()).containsText("Nghị định 9/2090/NĐ-CP");
            Screen.isForAll(page, "desk-rules", 360);
            page.fill("#amount", "12");
            page.fill("#document", "Nghị định 9/2090/NĐ-CP");
            page.fill("#from", "2090-07-01");
            page.locator("#from").press("Enter");
            assertThat(page.locator(".alert:visible")).containsText("Đã có một thời hạn");
            assertThat(page.locator(".alert:visible")).isFocused();
            assertThat(page.locator("#document")).hasValue("Nghị định 9/2090/NĐ-CP");
            Screen.isForAll(page, "desk-rules-refused", 360);
            page.locator(".items form button").press("Enter");
            assertThat(page.locator(".items form")).hasCount(0);
        }
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + portal.port() + path;
    }

    private Page signedIn(Role role, Site site, String host) {
        Page page = Browser.page(1280, ColorScheme.LIGHT);
        String token = database.write(tx -> {
            Account account = new Accounts(tx, site.id()).add("Người " + role, role);
            return new Sessions(tx, site.id())
                    .begin(account, Strength.TWO_FACTORS, "127.0.0.1", "a test", Instant.now());
        });
        page.context()
                .addCookies(List.of(
                        new Cookie("bantin_phien", token).setDomain(host).setPath("/ban-bien-tap")));
        return page;
    }
}
