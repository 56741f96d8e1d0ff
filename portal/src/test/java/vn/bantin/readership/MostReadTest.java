package vn.bantin.readership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;

@ParameterizedClass
@EnumSource(Engine.class)
class MostReadTest {
    /** The day of the newsroom's clock. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Newsroom newsroom;
    private final Section below;

    MostReadTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        below = newsroom.addSection("hop", "Họp", newsroom.news);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    private Article article(Section section, String title) {
        return newsroom.adopted(section, title, Instant.parse("2026-01-01T01:00:00Z"));
    }

    private void read(Article article, int daysAgo, long views) {
        newsroom.database.change(tx -> new Views(tx, newsroom.site.id())
                .add(Map.of(new DayOfArticle(article.id(), TODAY.minusDays(daysAgo)), views)));
    }

    private List<String> mostRead(Period period, List<Section> sections) {
        return mostRead(new MostRead(newsroom.clock), period, sections);
    }

    private List<String> mostRead(MostRead mostRead, Period period, List<Section> sections) {
        return newsroom.database.read(tx -> mostRead.of(tx, newsroom.site.id(), sections, period, 10).stream()
                .map(popular -> popular.headline().title() + " " + popular.views())
                .toList());
    }

    private List<Section> all() {
        return newsroom.database
                .read(tx -> new Sections(tx, newsroom.site.id()).tree())
                .sections();
    }

    @Test
    void a_period_adds_up_its_days_and_no_others() {
        Article old = article(newsroom.news, "Cũ");
        Article recent = article(newsroom.news, "Mới");
        read(old, 30, 1000);
        read(old, 29, 40);
        read(old, 6, 5);
        read(recent, 7, 30);
        read(recent, 1, 9);
        read(recent, 0, 3);
        assertThat(mostRead(Period.TODAY, all())).containsExactly("Mới 3");
        assertThat(mostRead(Period.WEEK, all())).containsExactly("Mới 12", "Cũ 5");
        assertThat(mostRead(Period.MONTH, all())).containsExactly("Cũ 45", "Mới 42");
        assertThat(mostRead(Period.ALWAYS, all())).containsExactly("Cũ 1045", "Mới 42");
    }

    @Test
    void a_section_has_what_is_read_in_it_and_below_it() {
        Section other = newsroom.addSection("thong-bao", "Thông báo");
        read(article(other, "Nơi khác"), 0, 9);
        read(article(newsroom.news, "Trong mục"), 0, 2);
        read(article(below, "Mục con"), 0, 5);
        assertThat(mostRead(Period.WEEK, List.of(newsroom.news, below))).containsExactly("Mục con 5", "Trong mục 2");
        assertThat(mostRead(Period.ALWAYS, List.of(newsroom.news, below))).containsExactly("Mục con 5", "Trong mục 2");
        assertThat(mostRead(Period.ALWAYS, List.of(below))).containsExactly("Mục con 5");
        assertThat(mostRead(Period.ALWAYS, List.of())).isEmpty();
    }

    @Test
    void what_is_withdrawn_or_renamed_is_so_at_once_though_the_order_is_kept() {
        MostRead mostRead = new MostRead(newsroom.clock);
        Edition gone = newsroom.live("Sẽ gỡ");
        read(newsroom.article(gone), 0, 9);
        read(article(newsroom.news, "Còn đó"), 0, 2);
        assertThat(mostRead(mostRead, Period.WEEK, all())).containsExactly("Sẽ gỡ 9", "Còn đó 2");
        newsroom.withdrawing().withdraw(newsroom.publisher, gone.id(), "Sai số liệu");
        assertThat(mostRead(mostRead, Period.WEEK, all())).containsExactly("Còn đó 2");
        assertThat(mostRead(Period.WEEK, all())).containsExactly("Còn đó 2");
    }

    @Test
    void another_sites_views_are_not_ours() {
        Article elsewhere = newsroom.adoptedElsewhere("Nơi khác", Instant.parse("2026-01-01T01:00:00Z"));
        long site = newsroom.database.read(tx -> tx.createQuery("SELECT site_id FROM article WHERE id = :id")
                .bind("id", elsewhere.id())
                .mapTo(long.class)
                .one());
        newsroom.database.change(tx -> new Views(tx, site).add(Map.of(new DayOfArticle(elsewhere.id(), TODAY), 7L)));
        assertThat(mostRead(Period.ALWAYS, all())).isEmpty();
    }
}
