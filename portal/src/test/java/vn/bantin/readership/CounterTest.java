package vn.bantin.readership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class CounterTest {
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";

    private final Newsroom newsroom;
    private final Counter counter;
    private final Article article;
    private final Article another;

    CounterTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        counter = new Counter(newsroom.database, newsroom.clock);
        article = newsroom.adopted("Bài thứ nhất", newsroom.clock.instant());
        another = newsroom.adopted("Bài thứ hai", newsroom.clock.instant());
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    private Visit visit(Article article, String address) {
        return new Visit(newsroom.site.id(), article.id(), address, PHONE, "vi-VN");
    }

    private long views(Article article) {
        counter.write();
        return total(article);
    }

    private long total(Article article) {
        return newsroom.database.read(tx -> new Views(tx, newsroom.site.id()).of(article.id()));
    }

    private void wait(Duration time) {
        newsroom.clock.set(newsroom.clock.instant().plus(time));
    }

    @Test
    void each_reader_of_each_article_counts() {
        counter.saw(visit(article, "192.0.2.1"));
        counter.saw(visit(article, "192.0.2.2"));
        counter.saw(visit(another, "192.0.2.1"));
        assertThat(views(article)).isEqualTo(2);
        assertThat(views(another)).isEqualTo(1);
    }

    @Test
    void nothing_is_written_before_its_time() {
        counter.saw(visit(article, "192.0.2.1"));
        assertThat(total(article)).isZero();
    }

    @Test
    void who_opens_an_article_again_within_half_an_hour_counts_once() {
        counter.saw(visit(article, "192.0.2.1"));
        counter.saw(visit(article, "192.0.2.1"));
        wait(Duration.ofMinutes(29));
        counter.saw(visit(article, "192.0.2.1"));
        assertThat(views(article)).isEqualTo(1);
        wait(Duration.ofMinutes(1));
        counter.saw(visit(article, "192.0.2.1"));
        assertThat(views(article)).isEqualTo(2);
    }

    /** What is noted at all is what the queue has to hold. */
    @Test
    void a_flood_of_reloads_leaves_room_for_others() {
        for (int i = 0; i < 60_000; i++) {
            counter.saw(visit(article, "192.0.2.1"));
        }
        counter.saw(visit(another, "192.0.2.2"));
        assertThat(views(article)).isEqualTo(1);
        assertThat(total(another)).isEqualTo(1);
    }

    @Test
    void two_browsers_behind_one_address_are_two_readers() {
        counter.saw(visit(article, "192.0.2.1"));
        counter.saw(new Visit(newsroom.site.id(), article.id(), "192.0.2.1", PHONE + " Zalo", "vi-VN"));
        assertThat(views(article)).isEqualTo(2);
    }

    @Test
    void programs_do_not_count() {
        for (String program : List.of(
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "curl/8.5.0", "", " ")) {
            counter.saw(new Visit(newsroom.site.id(), article.id(), "192.0.2.1", program, "vi-VN"));
        }
        counter.saw(new Visit(newsroom.site.id(), article.id(), "192.0.2.2", PHONE, ""));
        assertThat(views(article)).isZero();
    }

    @Test
    void a_reader_who_runs_through_the_archive_counts_no_more_until_it_has_been_quiet() {
        List<Article> archive = IntStream.range(0, Reading.MOST_IN_A_MINUTE + 5)
                .mapToObj(i -> newsroom.adopted("Bài cũ " + i, newsroom.clock.instant()))
                .toList();
        archive.forEach(one -> counter.saw(visit(one, "192.0.2.1")));
        counter.saw(visit(archive.getLast(), "192.0.2.2"));
        assertThat(archive.stream().mapToLong(this::views).sum()).isEqualTo(Reading.MOST_IN_A_MINUTE + 1L);

        wait(Duration.ofMinutes(29));
        counter.saw(visit(article, "192.0.2.1"));
        assertThat(views(article)).isZero();
        wait(Duration.ofMinutes(31));
        counter.write();
        counter.saw(visit(article, "192.0.2.1"));
        assertThat(views(article)).isEqualTo(1);
    }

    @Test
    void a_view_belongs_to_its_day_in_vietnam() {
        newsroom.clock.set(Instant.parse("2026-11-20T16:59:59Z"));
        counter.saw(visit(article, "192.0.2.1"));
        wait(Duration.ofSeconds(1));
        counter.saw(visit(article, "192.0.2.2"));
        counter.saw(visit(article, "192.0.2.3"));
        counter.write();
        assertThat(days()).isEqualTo(Map.of("2026-11-20", 1L, "2026-11-21", 2L));
    }

    private Map<String, Long> days() {
        return newsroom.database.read(tx -> tx.createQuery("SELECT day, views FROM view_day")
                .reduceRows(new TreeMap<String, Long>(), (days, row) -> {
                    days.put(row.getColumn("day", String.class), row.getColumn("views", Long.class));
                    return days;
                }));
    }

    @Test
    void two_nodes_add_up() {
        Counter otherNode = new Counter(newsroom.database, newsroom.clock);
        counter.saw(visit(article, "192.0.2.1"));
        otherNode.saw(visit(article, "192.0.2.2"));
        counter.write();
        otherNode.write();
        counter.saw(visit(article, "192.0.2.3"));
        assertThat(views(article)).isEqualTo(3);
        assertThat(days().values()).containsExactly(3L);
    }

    @Test
    void what_could_not_be_written_is_written_the_next_time_and_once() {
        newsroom.database.change(tx -> tx.execute("ALTER TABLE view_total RENAME TO view_away"));
        counter.saw(visit(article, "192.0.2.1"));
        assertThatThrownBy(counter::write).isInstanceOf(JdbiException.class);
        newsroom.database.change(tx -> tx.execute("ALTER TABLE view_away RENAME TO view_total"));
        counter.saw(visit(article, "192.0.2.2"));
        assertThat(views(article)).isEqualTo(2);
        assertThat(days().values()).containsExactly(2L);
    }

    @Test
    void many_articles_are_written_in_steps_and_all_of_them() {
        List<Article> articles = newsroom.database.write(tx -> IntStream.range(0, 1_100)
                .mapToObj(i -> new Adopting(newsroom.clock)
                        .adopt(
                                tx,
                                newsroom.publisher,
                                newsroom.news,
                                Newsroom.story("Bài " + i),
                                newsroom.clock.instant()))
                .toList());
        for (int i = 0; i < articles.size(); i++) {
            counter.saw(visit(articles.get(i), "reader " + i));
        }
        counter.write();
        assertThat(days().keySet()).containsExactly("2026-11-20");
        assertThat(newsroom.database.<List<Long>>read(tx -> tx.createQuery("SELECT views FROM view_total")
                        .mapTo(long.class)
                        .list()))
                .hasSize(1_100)
                .containsOnly(1L);
    }

    @Test
    void the_end_of_the_program_writes_what_is_left() {
        counter.saw(visit(article, "192.0.2.1"));
        counter.close();
        assertThat(total(article)).isEqualTo(1);
    }

    @Test
    void no_more_readers_are_remembered_than_the_bound_says_and_the_forgotten_count_anew() {
        Counter small = new Counter(newsroom.database, newsroom.clock, 10);
        for (int i = 0; i < 25; i++) {
            small.saw(visit(article, "reader " + i));
        }
        small.write();
        assertThat(small.readers()).isEqualTo(10);
        wait(Duration.ofMinutes(2));
        small.saw(visit(article, "reader 0"));
        small.saw(visit(article, "reader 24"));
        small.write();
        assertThat(total(article)).isEqualTo(26);
    }

    @Test
    void readers_are_forgotten_after_half_an_hour() {
        counter.saw(visit(article, "192.0.2.1"));
        counter.write();
        assertThat(counter.readers()).isEqualTo(1);
        wait(Duration.ofMinutes(30));
        counter.write();
        assertThat(counter.readers()).isZero();
    }

    @Test
    void the_database_holds_nothing_of_a_reader() {
        counter.saw(visit(article, "192.0.2.77"));
        counter.write();
        List<Map<String, Object>> rows = newsroom.database.read(tx -> {
            List<Map<String, Object>> all = new ArrayList<>(
                    tx.createQuery("SELECT * FROM view_day").mapToMap().list());
            all.addAll(tx.createQuery("SELECT * FROM view_total").mapToMap().list());
            return all;
        });
        assertThat(rows).hasSize(2);
        assertThat(rows.stream().flatMap(row -> row.keySet().stream()).distinct())
                .containsExactlyInAnyOrder("site_id", "article_id", "day", "views");
    }
}
