package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.desk.DeskBrowser.page;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class InboxPageTest {
    private final RunningPortal portal;
    private final Newsroom newsroom;

    InboxPageTest(Engine engine) {
        this.portal = RunningPortal.on(engine);
        this.newsroom = portal.newsroom();
    }

    private Document inbox(Account account) {
        return page(DeskBrowser.as(portal, account).get("/ban-bien-tap"));
    }

    private static String pile(Document inbox, String name) {
        return inbox.select("#" + name + " + ul").text();
    }

    @Test
    void each_finds_what_waits_for_them() {
        Edition draft = newsroom.draft("Bản thảo " + UUID.randomUUID());
        Edition inReview = newsroom.inReview("Chờ duyệt " + UUID.randomUUID());
        Edition approved = newsroom.approved("Đã duyệt " + UUID.randomUUID());
        assertThat(pile(inbox(newsroom.reporter), "drafts"))
                .contains(draft.content().title())
                .doesNotContain(inReview.content().title());
        assertThat(pile(inbox(newsroom.editor), "in_review"))
                .contains(inReview.content().title());
        assertThat(pile(inbox(newsroom.publisher), "approved"))
                .contains(approved.content().title());
        assertThat(inbox(newsroom.editor).text()).doesNotContain(draft.content().title());
    }

    @Test
    void whoever_does_not_write_is_shown_the_way_to_their_work() {
        Document inbox = inbox(newsroom.addAccount("Quản trị " + UUID.randomUUID(), Role.SITE_ADMINISTRATOR));
        assertThat(inbox.select("form.begin")).isEmpty();
        assertThat(inbox.select("main a[href=/ban-bien-tap/nhan-su]")).hasSize(1);
    }
}
