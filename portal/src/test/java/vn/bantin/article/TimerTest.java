package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
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
