package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.text.Refusal;

/** Two people who press two buttons on one edition at the same moment. */
@ParameterizedClass
@EnumSource(Engine.class)
class AtOnceTest {
    private static final String ALLOWED = "allowed";

    private final Newsroom newsroom;

    AtOnceTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void one_who_publishes_and_one_who_schedules_do_not_both_have_their_way() {
        Edition approved = newsroom.approved("Khai giảng");
        assertThat(atOnce(
                        approved,
                        () -> Verb.PUBLISH.apply(newsroom, newsroom.publisher, approved.id()),
                        () -> Verb.SCHEDULE.apply(newsroom, newsroom.publisher, approved.id())))
                .containsExactlyInAnyOrder(ALLOWED, ArticleRule.WRONG_STATE.name());
    }

    @Test
    void one_who_approves_and_one_who_sends_back_do_not_both_have_their_way() {
        Edition read = newsroom.inReview("Khai giảng");
        assertThat(atOnce(
                        read,
                        () -> Verb.APPROVE.apply(newsroom, newsroom.editor, read.id()),
                        () -> Verb.SEND_BACK.apply(newsroom, newsroom.publisher, read.id())))
                .containsExactlyInAnyOrder(ALLOWED, ArticleRule.WRONG_STATE.name());
    }

    @Test
    void words_that_come_too_late_are_refused_and_not_lost_in_silence() {
        Edition draft = newsroom.draft("Khai giảng");
        List<String> outcomes = atOnce(
                draft,
                () -> Verb.SUBMIT.apply(newsroom, newsroom.reporter, draft.id()),
                () -> newsroom.rewrite(newsroom.editor, draft, Newsroom.story("Viết lại")));
        boolean rewritten = newsroom.stored(draft).content().title().equals("Viết lại");
        assertThat(outcomes.getLast().equals(ALLOWED)).isEqualTo(rewritten);
    }

    @Test
    void two_who_open_a_correction_get_one_and_a_sentence() {
        Edition live = newsroom.live("Khai giảng");
        assertThat(atOnce(
                        live,
                        () -> Verb.CORRECT.apply(newsroom, newsroom.editor, live.id()),
                        () -> Verb.CORRECT.apply(newsroom, newsroom.publisher, live.id())))
                .containsExactlyInAnyOrder(ALLOWED, ArticleRule.WORK_OPEN.name());
    }

    /** Holds the edition until both acts wait for it, then lets go. */
    private List<String> atOnce(Edition edition, Supplier<Edition> one, Supplier<Edition> other) {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Edition>> acts = newsroom.database.write(tx -> {
                tx.execute(
                        "UPDATE edition SET reason = reason WHERE article_id = ?",
                        edition.articleId().toString());
                List<CompletableFuture<Edition>> waiting = List.of(
                        CompletableFuture.supplyAsync(one, people), CompletableFuture.supplyAsync(other, people));
                pause();
                return waiting;
            });
            return acts.stream().map(AtOnceTest::outcome).toList();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String outcome(CompletableFuture<Edition> act) {
        try {
            act.join();
            return ALLOWED;
        } catch (CompletionException failure) {
            return failure.getCause() instanceof Refusal refusal
                    ? refusal.rule().name()
                    : failure.toString();
        }
    }
}
