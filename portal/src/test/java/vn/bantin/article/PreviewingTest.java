package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class PreviewingTest {
    private final Newsroom newsroom;
    private final Previewing previewing;

    PreviewingTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.previewing = new Previewing(newsroom.database, newsroom.clock);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_link_shows_the_edition_as_it_stands_for_a_week_and_nothing_afterwards() {
        Edition draft = newsroom.draft("Khai giảng");
        Instant opened = newsroom.clock.instant();
        String token = previewing.open(newsroom.reporter, draft.id());
        newsroom.rewrite(newsroom.reporter, draft, Newsroom.story("Khai giảng năm học mới"));

        newsroom.clock.set(opened.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(previewing.edition(newsroom.site.id(), token))
                .hasValueSatisfying(seen -> assertThat(seen.content().title()).isEqualTo("Khai giảng năm học mới"));
        newsroom.clock.set(opened.plus(Duration.ofDays(7)));
        assertThat(previewing.edition(newsroom.site.id(), token)).isEmpty();
    }

    @Test
    void a_link_that_ran_out_does_not_end_a_later_one() {
        Edition draft = newsroom.draft("Khai giảng");
        String first = previewing.open(newsroom.reporter, draft.id());
        newsroom.clock.set(newsroom.clock.instant().plus(Duration.ofDays(6)));
        String second = previewing.open(newsroom.reporter, draft.id());
        newsroom.clock.set(newsroom.clock.instant().plus(Duration.ofDays(6)));
        assertThat(previewing.edition(newsroom.site.id(), first)).isEmpty();
        assertThat(previewing.edition(newsroom.site.id(), second)).isPresent();
    }

    @Test
    void a_link_of_one_site_shows_nothing_at_another() {
        String token =
                previewing.open(newsroom.reporter, newsroom.draft("Khai giảng").id());
        long elsewhere = newsroom.publisherOfAnotherSite().siteId();
        assertThat(previewing.edition(elsewhere, token)).isEmpty();
        assertThat(previewing.edition(newsroom.site.id(), token)).isPresent();
    }
}
