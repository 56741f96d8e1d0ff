package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bantin.Refusals.refused;

import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.change.Change;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Imprint;

@ParameterizedClass
@EnumSource(Engine.class)
class AdoptingTest {
    private static final Instant LONG_AGO = Instant.parse("2019-02-14T08:31:00Z");

    private final Engine engine;
    private final Newsroom newsroom;
    private final Account archivist;

    AdoptingTest(Engine engine) {
        this.engine = engine;
        this.newsroom = Newsroom.on(engine);
        this.archivist = newsroom.addAccount("Nhập dữ liệu", Role.REPORTER);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_past_article_is_live_at_once_under_its_first_date() {
        Article article = adopt(newsroom, Newsroom.story("Khai giảng"), source("trang.html"));
        assertThat(article.publishedAt()).isEqualTo(LONG_AGO);
        assertThat(article.isLive()).isTrue();
        assertThat(newsroom.latest()).extracting(Headline::path).containsExactly("tin-tuc/khai-giang");
        assertThat(newsroom.told())
                .last()
                .extracting(Change::kind, Change::id)
                .containsExactly(Change.Kind.ARTICLE, article.id().toString());
    }

    @Test
    void its_source_is_kept_byte_for_byte() {
        Source source = source("trang cũ.html");
        Article article = adopt(newsroom, Newsroom.story("Khai giảng"), source);
        Source kept = newsroom.database.read(
                tx -> new Sources(tx, newsroom.site.id()).of(article.id()).orElseThrow());
        assertThat(kept).isEqualTo(source);
        assertThat(kept.bytes()).hasSize(256).isEqualTo(source.bytes());
        assertThat(kept.name()).isEqualTo("trang cũ.html");
    }

    @Test
    void the_same_bytes_are_known_again_whatever_the_file_is_called_and_only_on_this_site() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        Article article = adopt(newsroom, Newsroom.story("Khai giảng"), source("a.html"));
        newsroom.database.read(tx -> {
            assertThat(new Sources(tx, newsroom.site.id()).articleFrom(source("b.html")))
                    .contains(article.id());
            assertThat(new Sources(tx, newsroom.site.id()).articleFrom(new Source("a.html", new byte[0])))
                    .isEmpty();
            assertThat(new Sources(tx, other).articleFrom(source("a.html"))).isEmpty();
            assertThat(new Sources(tx, other).of(article.id())).isEmpty();
            return null;
        });
    }

    @Test
    void when_the_source_cannot_be_kept_the_article_is_not_kept_either() {
        adopt(newsroom, Newsroom.story("Khai giảng"), source("a.html"));
        var before = Contents.of(newsroom.database);
        assertThatThrownBy(() -> adopt(newsroom, Newsroom.story("Bế giảng"), source("a.html")))
                .isInstanceOf(JdbiException.class);
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void an_article_without_a_title_a_lead_or_a_body_is_not_taken_in() {
        var before = Contents.of(newsroom.database);
        refused(
                ArticleRule.TITLE_MISSING,
                () -> adopt(newsroom, new Content("", "", "Sapo", "<p>Thân</p>", null, "", "", ""), source("a.html")));
        refused(
                ArticleRule.LEAD_MISSING,
                () -> adopt(newsroom, new Content("Tít", "", "", "<p>Thân</p>", null, "", "", ""), source("a.html")));
        refused(
                ArticleRule.BODY_MISSING,
                () -> adopt(newsroom, new Content("Tít", "", "Sapo", "", null, "", "", ""), source("a.html")));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void nothing_is_taken_in_while_the_footer_does_not_say_who_answers_for_it() {
        Newsroom nameless =
                Newsroom.withImprint(engine, new Imprint("UBND phường", "Bà Nhài", "Số 2", "", "a@b.example"));
        var before = Contents.of(nameless.database);
        refused(ArticleRule.IMPRINT_INCOMPLETE, () -> adopt(nameless, Newsroom.story("Khai giảng"), source("a.html")));
        assertThat(Contents.of(nameless.database)).isEqualTo(before);
        nameless.database.close();
    }

    @Test
    void an_adopted_article_is_corrected_like_any_other() {
        Article article = adopt(newsroom, Newsroom.story("Khai giảng"), source("a.html"));
        Edition correction = newsroom.correcting()
                .correct(newsroom.editor, Objects.requireNonNull(article.liveEditionId()), "Sửa cho đúng.");
        newsroom.writing().submit(newsroom.editor, correction.id());
        newsroom.approve(newsroom.publisher, correction.id());
        newsroom.publishing().publish(newsroom.publisher, correction.id());
        assertThat(newsroom.article(correction).publishedAt()).isEqualTo(LONG_AGO);
        assertThat(newsroom.article(correction).liveEditionId()).isEqualTo(correction.id());
    }

    private Article adopt(Newsroom where, Content content, Source source) {
        Account account = where == newsroom ? archivist : where.reporter;
        return where.database.write(
                tx -> new Adopting(where.clock).adopt(tx, account, where.news, content, LONG_AGO, source));
    }

    /** A file of every byte there is. */
    private static Source source(String name) {
        byte[] bytes = new byte[256];
        for (int value = 0; value < bytes.length; value++) {
            bytes[value] = (byte) value;
        }
        return new Source(name, bytes);
    }
}
