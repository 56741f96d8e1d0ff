package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.change.Change;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Imprint;

@ParameterizedClass
@EnumSource(Engine.class)
class PublishingTest {
    private final Engine engine;
    private final Newsroom newsroom;

    PublishingTest(Engine engine) {
        this.engine = engine;
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_draft_is_hidden_until_the_desk_publishes_it() {
        Edition approved = newsroom.approved("Khai giảng");
        assertThat(newsroom.shown(approved)).isEmpty();
        assertThat(newsroom.latest()).isEmpty();

        newsroom.publishing().publish(newsroom.publisher, approved.id());

        assertThat(newsroom.latest()).extracting(Headline::path).containsExactly("tin-tuc/khai-giang");
    }

    @Test
    void a_correction_leaves_the_live_page_up_until_it_is_published_itself() {
        Edition first = newsroom.live("Khai giảng");
        Edition correction = newsroom.correcting().correct(newsroom.editor, first.id(), "Sửa cho đúng.");
        newsroom.rewrite(newsroom.editor, correction, Newsroom.story("Khai giảng năm học mới"));
        newsroom.writing().submit(newsroom.editor, correction.id());
        assertThat(newsroom.shown(first).orElseThrow().content().title()).isEqualTo("Khai giảng");

        newsroom.approve(newsroom.publisher, correction.id());
        newsroom.clock.set(Instant.parse("2026-11-21T01:00:00Z"));
        newsroom.publishing().publish(newsroom.publisher, correction.id());

        assertThat(newsroom.shown(first).orElseThrow().content().title()).isEqualTo("Khai giảng năm học mới");
        assertThat(newsroom.stored(first).state()).isEqualTo(State.SUPERSEDED);
        Article article = newsroom.article(first);
        assertThat(article.path()).isEqualTo("tin-tuc/khai-giang");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-11-20T01:00:00Z"));
    }

    @Test
    void nothing_is_published_while_the_footer_does_not_say_who_answers_for_it() {
        Newsroom nameless = Newsroom.withImprint(engine, new Imprint("UBND phường", "", "Số 2", "0200", "a@b.example"));
        Edition approved = nameless.approved("Khai giảng");

        refused(ArticleRule.IMPRINT_INCOMPLETE, () -> nameless.publishing().publish(nameless.publisher, approved.id()));

        assertThat(nameless.stored(approved).state()).isEqualTo(State.APPROVED);
        assertThat(nameless.shown(approved)).isEmpty();
        nameless.database.close();
    }

    @Test
    void everyone_is_told_of_a_publication_in_its_own_transaction() {
        Edition live = newsroom.live("Khai giảng");
        assertThat(newsroom.told())
                .last()
                .extracting(Change::kind, Change::id)
                .containsExactly(Change.Kind.ARTICLE, live.articleId().toString());
    }

    @Test
    void the_timer_publishes_at_the_hour_and_not_before() {
        Edition approved = newsroom.approved("Khai giảng");
        Instant hour = Instant.parse("2026-11-20T02:00:00Z");
        newsroom.scheduling().schedule(newsroom.publisher, approved.id(), hour, null);

        newsroom.clock.set(hour.minusMillis(1));
        assertThat(newsroom.publishing().publishDue()).isZero();
        assertThat(newsroom.shown(approved)).isEmpty();

        newsroom.clock.set(hour);
        assertThat(newsroom.publishing().publishDue()).isEqualTo(1);
        assertThat(newsroom.shown(approved)).isPresent();
        assertThat(newsroom.publishing().publishDue()).isZero();
    }

    @Test
    void a_schedule_that_was_cancelled_publishes_nothing() {
        Edition approved = newsroom.approved("Khai giảng");
        Instant hour = Instant.parse("2026-11-20T02:00:00Z");
        newsroom.scheduling().schedule(newsroom.publisher, approved.id(), hour, null);
        newsroom.scheduling().cancel(newsroom.publisher, approved.id());

        newsroom.clock.set(hour);
        assertThat(newsroom.publishing().publishDue()).isZero();
        assertThat(newsroom.stored(approved).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void two_articles_of_one_title_get_two_paths() {
        newsroom.live("Khai giảng");
        newsroom.live("Khai giảng");
        assertThat(newsroom.latest())
                .extracting(Headline::path)
                .containsExactlyInAnyOrder("tin-tuc/khai-giang", "tin-tuc/khai-giang-2");
    }

    @Test
    void a_correction_that_waits_for_its_hour_does_not_bring_a_withdrawn_article_back() {
        Edition live = newsroom.live("Khai giảng");
        Edition correction = newsroom.correcting().correct(newsroom.editor, live.id(), "Sửa cho đúng.");
        newsroom.writing().submit(newsroom.editor, correction.id());
        newsroom.approve(newsroom.publisher, correction.id());
        Instant hour = Instant.parse("2026-11-20T02:00:00Z");
        newsroom.scheduling().schedule(newsroom.publisher, correction.id(), hour, null);

        newsroom.withdrawing().withdraw(newsroom.publisher, live.id(), "Sai số liệu");
        newsroom.clock.set(hour);
        newsroom.publishing().publishDue();

        assertThat(newsroom.shown(live)).isEmpty();
        assertThat(newsroom.stored(correction).state()).isEqualTo(State.APPROVED);
    }
}
