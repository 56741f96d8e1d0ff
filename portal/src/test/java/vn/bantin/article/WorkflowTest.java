package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;

/** The table of states and verbs of the design, cell by cell. */
@ParameterizedClass
@EnumSource(Engine.class)
class WorkflowTest {
    /** What becomes of the edition, or DRAFT for the new draft that correct and restore open; all else is refused. */
    private static final Map<State, Map<Verb, State>> ALLOWED = Map.of(
            State.DRAFT,
            Map.of(Verb.REWRITE, State.DRAFT, Verb.SUBMIT, State.IN_REVIEW, Verb.DISCARD, State.DISCARDED),
            State.IN_REVIEW,
            Map.of(Verb.SEND_BACK, State.DRAFT, Verb.APPROVE, State.APPROVED),
            State.APPROVED,
            Map.of(Verb.SCHEDULE, State.SCHEDULED, Verb.PUBLISH, State.LIVE),
            State.SCHEDULED,
            Map.of(Verb.CANCEL, State.APPROVED),
            State.LIVE,
            Map.of(Verb.CORRECT, State.DRAFT, Verb.WITHDRAW, State.WITHDRAWN),
            State.SUPERSEDED,
            Map.of(Verb.RESTORE, State.DRAFT),
            State.WITHDRAWN,
            Map.of(Verb.RESTORE, State.DRAFT),
            State.DISCARDED,
            Map.of());

    /** Who may do it beside the writers; a verb that is not here is its writers' own. */
    private static final Map<Verb, ArticleRule> OFFICE = new EnumMap<>(Map.of(
            Verb.SEND_BACK, ArticleRule.NOT_A_REVIEWER,
            Verb.APPROVE, ArticleRule.NOT_A_REVIEWER,
            Verb.CORRECT, ArticleRule.NOT_A_REVIEWER,
            Verb.RESTORE, ArticleRule.NOT_A_REVIEWER,
            Verb.SCHEDULE, ArticleRule.NOT_A_PUBLISHER,
            Verb.CANCEL, ArticleRule.NOT_A_PUBLISHER,
            Verb.PUBLISH, ArticleRule.NOT_A_PUBLISHER,
            Verb.WITHDRAW, ArticleRule.NOT_A_PUBLISHER));

    private final Newsroom newsroom;

    WorkflowTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void each_verb_is_allowed_in_its_states_and_refused_in_all_others(State state) {
        for (Verb verb : Verb.values()) {
            Edition edition = in(state);
            State next = allowed(state, verb);
            if (next == null) {
                nothingHappens(wrongIn(state, verb), verb, rightful(verb), edition);
            } else {
                Edition after = verb.apply(newsroom, rightful(verb), edition.id());
                assertThat(after.state()).as("%s %s", verb, state).isEqualTo(next);
                assertThat(newsroom.stored(after)).as("%s %s", verb, state).isEqualTo(after);
            }
        }
    }

    /** Where a draft is in work already, that is as good a reason not to open another. */
    private static ArticleRule[] wrongIn(State state, Verb verb) {
        return state.isInWork() && (verb == Verb.CORRECT || verb == Verb.RESTORE)
                ? new ArticleRule[] {ArticleRule.WRONG_STATE, ArticleRule.WORK_OPEN}
                : new ArticleRule[] {ArticleRule.WRONG_STATE};
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void only_those_whose_office_it_is_may_do_it(State state) {
        Map<Role, Account> others = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            others.put(role, newsroom.addAccount("Người khác " + role, role));
        }
        for (Verb verb : Verb.values()) {
            if (allowed(state, verb) == null || verb == Verb.REWRITE) {
                continue;
            }
            for (Account account : others.values()) {
                ArticleRule obstacle = obstacle(verb, account.role());
                Edition edition = in(state);
                if (obstacle == null) {
                    verb.apply(newsroom, account, edition.id());
                } else {
                    nothingHappens(obstacle, verb, account, edition);
                }
            }
        }
    }

    private static @Nullable ArticleRule obstacle(Verb verb, Role role) {
        ArticleRule office = OFFICE.getOrDefault(verb, ArticleRule.NOT_THE_WRITER);
        boolean holdsIt = switch (office) {
            case NOT_A_REVIEWER -> role == Role.EDITOR || role == Role.PUBLISHER;
            case NOT_A_PUBLISHER -> role == Role.PUBLISHER;
            default -> false;
        };
        return holdsIt ? null : office;
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void the_publisher_of_another_site_finds_nothing_to_do_anything_to(State state) {
        Account stranger = newsroom.publisherOfAnotherSite();
        Edition edition = in(state);
        for (Verb verb : Verb.values()) {
            nothingHappens(ArticleRule.UNKNOWN, verb, stranger, edition);
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void nothing_can_be_done_to_an_edition_that_is_not_there(Verb verb) {
        refused(ArticleRule.UNKNOWN, () -> verb.apply(newsroom, newsroom.publisher, Ids.next()));
    }

    @Test
    void whoever_wrote_a_word_of_an_edition_does_not_approve_it() {
        Edition draft = newsroom.draft("Khai giảng");
        newsroom.rewrite(newsroom.editor, draft, Newsroom.story("Khai giảng năm học mới"));
        newsroom.writing().submit(newsroom.reporter, draft.id());
        nothingHappens(ArticleRule.OWN_WORK, Verb.APPROVE, newsroom.editor, draft);

        Edition approved = newsroom.approve(newsroom.publisher, draft.id());
        assertThat(approved.approverId()).isEqualTo(newsroom.publisher.id());
        assertThat(approved.writers()).containsExactlyInAnyOrder(newsroom.reporter.id(), newsroom.editor.id());
    }

    @Test
    void a_publisher_who_wrote_it_does_not_approve_it_either_but_may_publish_what_another_approved() {
        Edition draft = newsroom.writing().begin(newsroom.publisher, newsroom.news, Newsroom.story("Khai giảng"));
        newsroom.writing().submit(newsroom.publisher, draft.id());
        nothingHappens(ArticleRule.OWN_WORK, Verb.APPROVE, newsroom.publisher, draft);

        newsroom.approve(newsroom.editor, draft.id());
        assertThat(newsroom.publishing().publish(newsroom.publisher, draft.id()).state())
                .isEqualTo(State.LIVE);
    }

    @Test
    void whoever_wrote_only_earlier_editions_may_approve_the_next_one() {
        Edition live = newsroom.live("Khai giảng");
        Edition correction = newsroom.correcting().correct(newsroom.publisher, live.id(), "Sửa cho đúng.");
        assertThat(correction.writers()).containsExactly(newsroom.publisher.id());
        newsroom.writing().submit(newsroom.publisher, correction.id());
        nothingHappens(ArticleRule.OWN_WORK, Verb.APPROVE, newsroom.publisher, correction);
        assertThat(newsroom.approve(newsroom.editor, correction.id()).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void one_who_wrote_along_may_submit_and_discard() {
        Account second = newsroom.addAccount("Phóng viên thứ hai", Role.REPORTER);
        Edition draft = newsroom.draft("Khai giảng");
        nothingHappens(ArticleRule.NOT_THE_WRITER, Verb.SUBMIT, second, draft);
        newsroom.rewrite(second, draft, Newsroom.story("Khai giảng năm học mới"));
        assertThat(newsroom.writing().submit(second, draft.id()).state()).isEqualTo(State.IN_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
    void sending_back_and_withdrawing_want_a_reason(String reason) {
        Edition read = newsroom.inReview("Khai giảng");
        Edition live = newsroom.live("Bế giảng");
        var before = Contents.of(newsroom.database);
        refused(ArticleRule.REASON_MISSING, () -> newsroom.reviewing().sendBack(newsroom.editor, read.id(), reason));
        refused(
                ArticleRule.REASON_MISSING,
                () -> newsroom.withdrawing().withdraw(newsroom.publisher, live.id(), reason));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void the_reason_is_kept_until_the_next_step_answers_it() {
        Edition sentBack = newsroom.reviewing()
                .sendBack(newsroom.editor, newsroom.inReview("Khai giảng").id(), " Thiếu\nnguồn ");
        assertThat(newsroom.stored(sentBack).reason()).isEqualTo("Thiếu nguồn");
        newsroom.rewrite(newsroom.reporter, sentBack, Newsroom.story("Khai giảng, theo nhà trường"));
        assertThat(newsroom.stored(sentBack).reason()).isEqualTo("Thiếu nguồn");
        newsroom.writing().submit(newsroom.reporter, sentBack.id());
        assertThat(newsroom.stored(sentBack).reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -86_400_000})
    void an_hour_that_is_not_in_the_future_is_refused(long millis) {
        Edition approved = newsroom.approved("Khai giảng");
        Instant hour = newsroom.clock.instant().plusMillis(millis);
        var before = Contents.of(newsroom.database);
        refused(
                ArticleRule.TIME_PAST,
                () -> newsroom.scheduling().schedule(newsroom.publisher, approved.id(), hour, null));
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void a_schedule_keeps_its_hour_and_a_cancelled_one_forgets_it() {
        Edition approved = newsroom.approved("Khai giảng");
        Instant hour = newsroom.clock.instant().plus(Duration.ofMillis(1));
        assertThat(newsroom.scheduling()
                        .schedule(newsroom.publisher, approved.id(), hour, null)
                        .due())
                .isEqualTo(hour);
        assertThat(newsroom.stored(approved).due()).isEqualTo(hour);
        newsroom.scheduling().cancel(newsroom.publisher, approved.id());
        assertThat(newsroom.stored(approved).due()).isNull();
    }

    @Test
    void nobody_is_asked_to_read_what_is_not_complete() {
        Map<ArticleRule, Content> incomplete = new HashMap<>();
        incomplete.put(ArticleRule.TITLE_MISSING, new Content(" ", "", "Sapo", "<p>Thân</p>", null, "", "", ""));
        incomplete.put(
                ArticleRule.TITLE_TOO_LONG, new Content("đ".repeat(301), "", "Sapo", "<p>Thân</p>", null, "", "", ""));
        incomplete.put(ArticleRule.LEAD_MISSING, new Content("Tít", "", "\u00A0", "<p>Thân</p>", null, "", "", ""));
        incomplete.put(ArticleRule.BODY_MISSING, new Content("Tít", "", "Sapo", "<p>&nbsp;</p>", null, "", "", ""));
        incomplete.forEach((rule, content) -> {
            Edition draft = newsroom.writing().begin(newsroom.reporter, newsroom.news, content);
            nothingHappens(rule, Verb.SUBMIT, newsroom.reporter, draft);
        });
        Edition longest = newsroom.writing()
                .begin(
                        newsroom.reporter,
                        newsroom.news,
                        new Content("đ".repeat(300), "", "Sapo", "<p>Thân</p>", null, "", "", ""));
        assertThat(newsroom.writing().submit(newsroom.reporter, longest.id()).state())
                .isEqualTo(State.IN_REVIEW);
    }

    @Test
    void an_article_is_corrected_by_one_draft_at_a_time() {
        Edition live = newsroom.live("Khai giảng");
        Edition correction = newsroom.correcting().correct(newsroom.editor, live.id(), "Sửa cho đúng.");
        nothingHappens(ArticleRule.WORK_OPEN, Verb.CORRECT, newsroom.publisher, live);
        newsroom.writing().discard(newsroom.editor, correction.id());
        assertThat(newsroom.correcting()
                        .correct(newsroom.publisher, live.id(), "Sửa cho đúng.")
                        .number())
                .isEqualTo(3);
    }

    @Test
    void a_withdrawn_article_comes_back_by_a_draft_of_the_same_words_under_the_same_path() {
        Edition live = newsroom.live("Khai giảng");
        Article before = newsroom.article(live);
        newsroom.withdrawing().withdraw(newsroom.publisher, live.id(), "Sai số liệu");
        assertThat(newsroom.shown(live)).isEmpty();
        assertThat(newsroom.stored(live).reason()).isEqualTo("Sai số liệu");

        newsroom.clock.set(newsroom.clock.instant().plus(Duration.ofDays(1)));
        Edition draft = newsroom.correcting().restore(newsroom.editor, live.id(), "Sửa cho đúng.");
        assertThat(draft.content()).isEqualTo(live.content());
        newsroom.writing().submit(newsroom.editor, draft.id());
        newsroom.approve(newsroom.publisher, draft.id());
        newsroom.publishing().publish(newsroom.publisher, draft.id());

        Article after = newsroom.article(live);
        assertThat(after.path()).isEqualTo(before.path());
        assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
        assertThat(after.liveEditionId()).isEqualTo(draft.id());
        assertThat(newsroom.stored(live).state()).isEqualTo(State.WITHDRAWN);
    }

    private void nothingHappens(ArticleRule rule, Verb verb, Account who, Edition edition) {
        nothingHappens(new ArticleRule[] {rule}, verb, who, edition);
    }

    private void nothingHappens(ArticleRule[] oneOf, Verb verb, Account who, Edition edition) {
        var before = Contents.of(newsroom.database);
        try {
            verb.apply(newsroom, who, edition.id());
            throw new AssertionError("%s may %s what is %s".formatted(who.role(), verb, edition.state()));
        } catch (Refusal refusal) {
            assertThat(refusal.rule())
                    .as("%s: %s what is %s", who.role(), verb, edition.state())
                    .isIn((Object[]) oneOf);
        }
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    private static @Nullable State allowed(State state, Verb verb) {
        return ALLOWED.getOrDefault(state, Map.of()).get(verb);
    }

    /** Somebody from the cast whom nothing but the state can stop. */
    private Account rightful(Verb verb) {
        return switch (verb) {
            case REWRITE, SUBMIT, DISCARD -> newsroom.reporter;
            case SEND_BACK, APPROVE, CORRECT, RESTORE -> newsroom.editor;
            case SCHEDULE, CANCEL, PUBLISH, WITHDRAW -> newsroom.publisher;
        };
    }

    /** An edition that went the ordinary way to this state, written by the reporter alone. */
    private Edition in(State state) {
        return switch (state) {
            case DRAFT -> newsroom.draft("Khai giảng");
            case IN_REVIEW -> newsroom.inReview("Khai giảng");
            case APPROVED -> newsroom.approved("Khai giảng");
            case SCHEDULED -> then(Verb.SCHEDULE, in(State.APPROVED));
            case LIVE -> newsroom.live("Khai giảng");
            case WITHDRAWN -> then(Verb.WITHDRAW, in(State.LIVE));
            case DISCARDED -> then(Verb.DISCARD, in(State.DRAFT));
            case SUPERSEDED -> superseded();
        };
    }

    private Edition then(Verb verb, Edition edition) {
        return verb.apply(newsroom, rightful(verb), edition.id());
    }

    private Edition superseded() {
        Edition first = newsroom.live("Khai giảng");
        Edition second = newsroom.correcting().correct(newsroom.editor, first.id(), "Sửa cho đúng.");
        newsroom.writing().submit(newsroom.editor, second.id());
        newsroom.approve(newsroom.publisher, second.id());
        newsroom.publishing().publish(newsroom.publisher, second.id());
        return newsroom.stored(first);
    }
}
