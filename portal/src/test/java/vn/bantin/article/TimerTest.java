package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Accent;
import vn.bantin.site.Imprint;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

@ParameterizedClass
@EnumSource(Engine.class)
class TimerTest {
    private final Newsroom newsroom;

    TimerTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_site_that_may_not_publish_does_not_hold_up_the_others() {
        Instant hour = newsroom.clock.instant().plus(Duration.ofHours(1));
        scheduleOnASiteWithoutAnImprint(hour);
        Edition ours = newsroom.approved("Khai giảng");
        newsroom.scheduling().schedule(newsroom.publisher, ours.id(), hour.plusSeconds(1), null);

        newsroom.clock.set(hour.plusSeconds(2));
        assertThat(newsroom.publishing().publishDue()).isEqualTo(1);
        assertThat(newsroom.shown(ours)).isPresent();
    }

    @Test
    void what_breaks_at_one_article_does_not_hold_up_the_others_and_is_told_once() {
        Instant hour = newsroom.clock.instant().plus(Duration.ofHours(1));
        Edition broken = scheduled("Khai giảng", hour);
        Edition whole = scheduled("Bế giảng", hour.plusSeconds(1));
        damage(broken);
        newsroom.clock.set(hour.plusSeconds(2));
        Publishing publishing = newsroom.publishing();
        try (Told told = new Told()) {
            assertThat(publishing.publishDue()).isEqualTo(1);
            assertThat(publishing.publishDue()).isZero();
            assertThat(told.of(broken)).hasSize(1);
        }
        assertThat(newsroom.shown(whole)).isPresent();

        Edition ending = newsroom.live("Tựu trường");
        newsroom.scheduling().expire(newsroom.publisher, ending.id(), new Expiry(hour.plusSeconds(9), "Hết hạn"));
        newsroom.scheduling().expire(newsroom.publisher, whole.id(), new Expiry(hour.plusSeconds(10), "Hết hạn"));
        damage(ending);
        newsroom.clock.set(hour.plusSeconds(11));
        Withdrawing withdrawing = newsroom.withdrawing();
        try (Told told = new Told()) {
            assertThat(withdrawing.withdrawDue()).isEqualTo(1);
            assertThat(withdrawing.withdrawDue()).isZero();
            assertThat(told.of(ending)).hasSize(1);
        }
        assertThat(newsroom.stored(whole).state()).isEqualTo(State.WITHDRAWN);
    }

    private Edition scheduled(String title, Instant hour) {
        return newsroom.scheduling()
                .schedule(newsroom.publisher, newsroom.approved(title).id(), hour, null);
    }

    /** As no verb would leave it: approved by somebody whose id cannot be read. */
    private void damage(Edition edition) {
        newsroom.database.change(tx -> {
            tx.execute(
                    "INSERT INTO account (id, site_id, name, role) VALUES (?, ?, ?, 'EDITOR')",
                    "no id " + edition.number() + edition.id(),
                    newsroom.site.id(),
                    "Không ai " + edition.id());
            tx.execute(
                    "UPDATE edition SET approver_id = ? WHERE id = ?",
                    "no id " + edition.number() + edition.id(),
                    edition.id().toString());
        });
    }

    @Test
    void what_stands_in_the_way_again_is_told_again_and_so_is_another_thing() {
        Allowing allowing = new Allowing(newsroom.database, newsroom.clock);
        Account administrator = newsroom.addAccount("Quản trị viên Sen", Role.SITE_ADMINISTRATOR);
        long site = newsroom.site.id();
        Instant hour = newsroom.clock.instant().plus(Duration.ofHours(1));
        allowing.allow(administrator, site, "thuvien.example", "Thư viện");
        Edition draft = newsroom.writing().begin(newsroom.reporter, newsroom.news, linking());
        newsroom.writing().submit(newsroom.reporter, draft.id());
        newsroom.approve(newsroom.editor, draft.id());
        newsroom.scheduling().schedule(newsroom.publisher, draft.id(), hour, null);
        allowing.remove(administrator, site, "thuvien.example");
        newsroom.clock.set(hour);
        Publishing publishing = newsroom.publishing();
        try (Told told = new Told()) {
            publishing.publishDue();
            publishing.publishDue();
            assertThat(told.of(draft)).singleElement().asString().contains("proof_blocked");

            newsroom.scheduling().cancel(newsroom.publisher, draft.id());
            publishing.publishDue();
            allowing.allow(administrator, site, "thuvien.example", "Thư viện");
            newsroom.scheduling().schedule(newsroom.publisher, draft.id(), hour.plusSeconds(5), null);
            allowing.remove(administrator, site, "thuvien.example");
            newsroom.clock.set(hour.plusSeconds(5));
            publishing.publishDue();
            assertThat(told.of(draft)).hasSize(2);

            newsroom.database.change(tx -> tx.execute("UPDATE site SET phone = '' WHERE id = ?", site));
            publishing.publishDue();
            publishing.publishDue();
            assertThat(told.of(draft)).hasSize(3).last().asString().contains("imprint_incomplete");
        }
    }

    private static Content linking() {
        String body = "<p>Xem <a href=\"https://thuvien.example/\">danh mục sách</a>.</p>";
        return new Content("Ngày hội sách", "ML", "Thư viện mời bạn đọc.", body, null, "", "", "Mến");
    }

    /** What the operator reads in the log. */
    private static final class Told implements AutoCloseable {
        private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
        private final Logger log = (Logger) LoggerFactory.getLogger(DueRun.class);

        Told() {
            lines.start();
            log.addAppender(lines);
        }

        List<String> of(Edition edition) {
            return lines.list.stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .filter(line -> line.contains(edition.id().toString()))
                    .toList();
        }

        @Override
        public void close() {
            log.detachAppender(lines);
        }
    }

    private void scheduleOnASiteWithoutAnImprint(Instant hour) {
        newsroom.database.change(tx -> {
            Unit unit = new Units(tx).add("phường Khác", Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
            Imprint nobody = new Imprint("", "", "", "", "");
            long site = new Sites(tx)
                    .add(unit, "Cổng khác", Accent.SON, nobody, List.of("khac.example"), newsroom.changes(tx))
                    .id();
            Section section = new Sections(tx, site).add("tin-tuc", "Tin tức", null, newsroom.changes(tx));
            Account writer = new Accounts(tx, site).add("Phóng viên", Role.REPORTER);
            Article article = new Articles(tx, site).add(section, "Khai giảng");
            Account publisher = new Accounts(tx, site).add("Người duyệt", Role.PUBLISHER);
            Edition begun = Edition.begun(article.id(), 1, Newsroom.story("Khai giảng"), writer);
            new Editions(tx, site)
                    .add(
                            begun.submitted(writer)
                                    .approved(publisher)
                                    .scheduled(publisher, hour, null, newsroom.clock.instant()),
                            newsroom.clock.instant());
        });
    }
}
