package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.bantin.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.AccountRule;
import vn.bantin.account.Audit;
import vn.bantin.account.AuditQuery;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.proofreading.HostRule;

@ParameterizedClass
@EnumSource(Engine.class)
class AllowingTest {
    private static final String LIBRARY = "thuvien.example";

    private final Newsroom newsroom;
    private final Allowing allowing;
    private final Account administrator;
    private final long site;

    AllowingTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.allowing = new Allowing(newsroom.database, newsroom.clock);
        this.administrator = newsroom.addAccount("Quản trị viên Sen", Role.SITE_ADMINISTRATOR);
        this.site = newsroom.site.id();
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void an_article_may_link_to_a_host_as_soon_as_it_is_listed() {
        Edition draft = linking();
        refused(ArticleRule.PROOF_BLOCKED, () -> newsroom.writing().submit(newsroom.reporter, draft.id()));
        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        newsroom.writing().submit(newsroom.reporter, draft.id());
        assertThat(newsroom.stored(draft).state()).isEqualTo(State.IN_REVIEW);
    }

    private Edition linking() {
        return newsroom.writing()
                .begin(
                        newsroom.reporter,
                        newsroom.news,
                        new Content(
                                "Ngày hội sách",
                                "ML",
                                "Thư viện mời bạn đọc.",
                                "<p>Xem <a href=\"https://" + LIBRARY + "/sach\">danh mục sách</a> của thư viện.</p>",
                                null,
                                "",
                                "",
                                "Mến"));
    }

    @Test
    void what_another_site_has_listed_does_not_count_here() {
        Account elsewhere = newsroom.addAccountElsewhere("Quản trị viên nơi khác", Role.SITE_ADMINISTRATOR);
        allowing.allow(elsewhere, elsewhere.siteId(), LIBRARY, "Thư viện của họ");
        assertThat(listed(site)).isEmpty();
        Edition draft = linking();
        refused(ArticleRule.PROOF_BLOCKED, () -> newsroom.writing().submit(newsroom.reporter, draft.id()));
    }

    @Test
    void a_host_taken_off_holds_the_article_up_at_every_further_step() {
        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        Edition draft = linking();
        newsroom.writing().submit(newsroom.reporter, draft.id());

        allowing.remove(administrator, site, LIBRARY);
        refused(ArticleRule.PROOF_BLOCKED, () -> newsroom.approve(newsroom.editor, draft.id()));
        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        newsroom.approve(newsroom.editor, draft.id());

        allowing.remove(administrator, site, LIBRARY);
        Instant hour = newsroom.clock.instant().plus(Duration.ofHours(1));
        refused(
                ArticleRule.PROOF_BLOCKED,
                () -> newsroom.scheduling().schedule(newsroom.publisher, draft.id(), hour, null));
        refused(ArticleRule.PROOF_BLOCKED, () -> newsroom.publishing().publish(newsroom.publisher, draft.id()));
        assertThat(newsroom.stored(draft).state()).isEqualTo(State.APPROVED);

        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        newsroom.scheduling().schedule(newsroom.publisher, draft.id(), hour, null);
        allowing.remove(administrator, site, LIBRARY);
        newsroom.clock.set(hour);
        assertThat(newsroom.publishing().publishDue()).isZero();
        assertThat(newsroom.shown(draft)).isEmpty();
        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        assertThat(newsroom.publishing().publishDue()).isEqualTo(1);
    }

    @Test
    void only_administrators_change_the_list_and_only_that_of_their_site() {
        Account stranger = newsroom.addAccountElsewhere("Quản trị viên nơi khác", Role.SITE_ADMINISTRATOR);
        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        for (Account nobody : List.of(newsroom.editor, newsroom.publisher, stranger)) {
            refused(
                    AccountRule.NOT_AN_ADMINISTRATOR,
                    () -> allowing.allow(nobody, site, "khac.example", "Không phải việc của họ"));
            refused(AccountRule.NOT_AN_ADMINISTRATOR, () -> allowing.remove(nobody, site, LIBRARY));
        }
        assertThat(listed(site)).containsExactly(LIBRARY);
        Account province = newsroom.addAccountElsewhere("Quản trị viên tỉnh", Role.PROVINCE_ADMINISTRATOR);
        allowing.allow(province, site, "*.thuvien.example", "Thư viện toàn tỉnh");
        assertThat(listed(site)).containsExactly("*.thuvien.example", LIBRARY);
    }

    @Test
    void what_is_allowed_already_and_what_has_no_reason_is_not_listed() {
        allowing.allow(administrator, site, "*.thuvien.example", "Thư viện của phường");
        for (String known : List.of("*.thuvien.example", "xa.thuvien.example", "a.gov.vn", "mailinh.example")) {
            refused(HostRule.ALLOWED_ALREADY, () -> allowing.allow(administrator, site, known, "Lý do"));
        }
        refused(HostRule.NOTE_MISSING, () -> allowing.allow(administrator, site, "a.example", " \u200B"));
        refused(HostRule.NOTE_TOO_LONG, () -> allowing.allow(administrator, site, "a.example", "x".repeat(201)));
        refused(HostRule.TOO_WIDE, () -> allowing.allow(administrator, site, "*.com.vn", "Lý do"));
        assertThat(listed(site)).containsExactly("*.thuvien.example");
    }

    @Test
    void the_log_says_who_listed_what_and_why_and_who_took_it_off() {
        allowing.allow(administrator, site, LIBRARY, "Thư viện của phường");
        allowing.remove(administrator, site, LIBRARY);
        allowing.remove(administrator, site, LIBRARY);
        assertThat(log())
                .extracting(Entry::accountName, Entry::deed, Entry::detail)
                .containsExactly(
                        tuple("Quản trị viên Sen", Deed.LINK_HOST_REMOVED, "thuvien.example"),
                        tuple("Quản trị viên Sen", Deed.LINK_HOST_ALLOWED, "thuvien.example: Thư viện của phường"));
    }

    private List<Entry> log() {
        AuditQuery all = new AuditQuery("", null, "", null, null);
        return newsroom.database.<List<Entry>>read(tx -> new Audit(tx, site, newsroom.clock).find(all, 10));
    }

    private List<String> listed(long one) {
        return newsroom.database.<List<String>>read(tx ->
                new LinkHosts(tx, one).listed().stream().map(LinkHost::host).toList());
    }
}
