package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.Refusals.refused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;

@ParameterizedClass
@EnumSource(Engine.class)
class EditionsTest {
    private final Newsroom newsroom;

    EditionsTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void an_edition_comes_back_as_it_was_written() {
        Edition draft = newsroom.writing()
                .begin(
                        newsroom.reporter,
                        newsroom.news,
                        new Content("Khai giảng", "ML", "Sapo", "<p>Thân</p>", null, "Chú thích", "* Tin thêm", "Mến"));
        assertThat(newsroom.stored(draft)).isEqualTo(draft);
        assertThat(draft.number()).isEqualTo(1);
        assertThat(draft.writers()).containsExactly(newsroom.reporter.id());
        assertThat(draft.content().caption()).isEqualTo("Chú thích");
        assertThat(draft.content().addendum()).isEqualTo("* Tin thêm");
    }

    @Test
    void a_rewritten_draft_has_the_new_words_and_both_writers() {
        Edition draft = newsroom.draft("Khai giảng");
        Edition rewritten = newsroom.rewrite(newsroom.editor, draft, Newsroom.story("Khai giảng năm học mới"));
        assertThat(newsroom.stored(draft)).isEqualTo(rewritten);
        assertThat(rewritten.content().title()).isEqualTo("Khai giảng năm học mới");
        assertThat(rewritten.writers()).containsExactlyInAnyOrder(newsroom.reporter.id(), newsroom.editor.id());
        assertThat(newsroom.article(draft).path()).isEqualTo("tin-tuc/khai-giang-nam-hoc-moi");
    }

    @Test
    void the_words_of_a_live_edition_cannot_be_reached_even_by_one_who_passes_its_rules_by() {
        Edition live = newsroom.live("Khai giảng");
        refused(
                ArticleRule.WRONG_STATE,
                () -> newsroom.database.change(
                        tx -> new Editions(tx, newsroom.site.id()).rewrite(withWords(live, "Bịa đặt"))));
        assertThat(newsroom.stored(live).content()).isEqualTo(live.content());
    }

    @Test
    void moving_an_edition_leaves_its_words_alone() {
        Edition live = newsroom.live("Khai giảng");
        newsroom.database.change(tx -> new Editions(tx, newsroom.site.id())
                .move(live.id(), Instant.EPOCH, edition -> withWords(edition, "Bịa đặt")));
        assertThat(newsroom.stored(live).content()).isEqualTo(live.content());
    }

    @Test
    void a_second_edition_in_work_is_refused_by_the_database_itself() {
        Edition draft = newsroom.draft("Khai giảng");
        rejected(Edition.begun(draft.articleId(), 2, draft.content(), newsroom.reporter));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"DRAFT", "IN_REVIEW", "APPROVED", "SCHEDULED"})
    void whatever_the_work_is_there_is_only_one(State state) {
        Edition approved = newsroom.approved("Khai giảng");
        rejected(in(state, 2, approved));
    }

    @Test
    void a_second_live_edition_is_refused_by_the_database_itself() {
        Edition live = newsroom.live("Khai giảng");
        rejected(in(State.LIVE, 2, live));
    }

    @Test
    void an_article_has_each_number_once() {
        Edition live = newsroom.live("Khai giảng");
        rejected(Edition.begun(live.articleId(), 1, live.content(), newsroom.reporter));
    }

    @Test
    void what_lies_in_the_archive_stands_in_nobodys_way() {
        Edition live = newsroom.live("Khai giảng");
        newsroom.database.change(tx -> {
            Editions editions = new Editions(tx, newsroom.site.id());
            editions.add(in(State.SUPERSEDED, 2, live), Instant.EPOCH);
            editions.add(in(State.SUPERSEDED, 3, live), Instant.EPOCH);
            editions.add(in(State.WITHDRAWN, 4, live), Instant.EPOCH);
            editions.add(in(State.DISCARDED, 5, live), Instant.EPOCH);
            editions.add(in(State.DRAFT, 6, live), Instant.EPOCH);
        });
        List<Edition> all = newsroom.database.read(tx -> new Editions(tx, newsroom.site.id()).of(live.articleId()));
        assertThat(all).extracting(Edition::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void an_edition_of_another_site_is_no_different_from_none() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        Edition draft = newsroom.draft("Khai giảng");
        var before = Contents.of(newsroom.database);
        newsroom.database.change(tx -> {
            Editions theirs = new Editions(tx, other);
            refused(ArticleRule.UNKNOWN, () -> theirs.get(draft.id()));
            assertThat(theirs.byId(draft.id())).isEmpty();
            assertThat(theirs.of(draft.articleId())).isEmpty();
            refused(ArticleRule.UNKNOWN, () -> theirs.move(draft.id(), Instant.EPOCH, edition -> edition));
        });
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    private void rejected(Edition edition) {
        var before = Contents.of(newsroom.database);
        assertThatThrownBy(() -> newsroom.database.change(
                        tx -> new Editions(tx, newsroom.site.id()).add(edition, Instant.EPOCH)))
                .isInstanceOf(JdbiException.class);
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    private Edition in(State state, int number, Edition sister) {
        return new Edition(
                Ids.next(),
                sister.articleId(),
                number,
                state,
                sister.content(),
                "",
                1,
                Set.of(newsroom.reporter.id()),
                null,
                null,
                null,
                Instant.EPOCH,
                "");
    }

    private static Edition withWords(Edition edition, String title) {
        return new Edition(
                edition.id(),
                edition.articleId(),
                edition.number(),
                edition.state(),
                Newsroom.story(title),
                edition.correction(),
                edition.revision(),
                edition.writers(),
                edition.approverId(),
                edition.due(),
                edition.expiry(),
                edition.publishedAt(),
                edition.reason());
    }
}
