package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.text.Refusal;

/** Whatever a newsroom does with an article, in whatever order, some things always hold. */
class WorkflowProperties {
    private static final Newsroom NEWSROOM = Newsroom.on(Engine.SQLITE);
    private static final List<Account> PEOPLE = List.of(
            NEWSROOM.reporter,
            NEWSROOM.editor,
            NEWSROOM.publisher,
            NEWSROOM.addAccount("Biên tập viên Hạnh", Role.EDITOR),
            NEWSROOM.addAccount("Người duyệt Sơn", Role.PUBLISHER),
            NEWSROOM.publisherOfAnotherSite());
    private static final Set<State> PUBLISHED = EnumSet.of(State.LIVE, State.SUPERSEDED, State.WITHDRAWN);

    @AfterContainer
    static void close() {
        NEWSROOM.database.close();
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void readers_are_safe_from_all_that_a_newsroom_can_do(@ForAll("days") List<Step> day) {
        Watch watch = new Watch(NEWSROOM.draft("Khai giảng"));
        day.forEach(watch::take);
        Statistics.label("an edition went live")
                .collect(watch.wentLive())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("a second edition went live")
                .collect(watch.supersededSomething())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    /** Mostly the next thing that a newsroom would do, so that articles come far; and anything at any time. */
    @Provide
    Arbitrary<List<Step>> days() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        Arbitrary<Integer> back = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1), Tuple.of(1, 2));
        Arbitrary<Step> usual = Combinators.combine(who, Arbitraries.integers().between(0, 9))
                .as((person, turn) -> new Step(null, person, 0, turn == 0));
        Arbitrary<Step> wild = Combinators.combine(Arbitraries.of(Verb.class), who, back)
                .as((verb, person, number) -> new Step(verb, person, number, false));
        return Arbitraries.frequencyOf(Tuple.of(3, usual), Tuple.of(2, wild))
                .list()
                .ofMinSize(20)
                .ofMaxSize(70);
    }

    /** One act; without a verb it is the usual next one, and {@code hour} lets the clock go on and the timer run. */
    record Step(@Nullable Verb verb, int who, int back, boolean hour) {}

    /** One article under observation. */
    private static final class Watch {
        private final Edition first;
        private final Map<UUID, Content> published = new HashMap<>();

        Watch(Edition first) {
            this.first = first;
        }

        void take(Step step) {
            List<Edition> before = editions();
            Article articleBefore = NEWSROOM.article(first);
            Optional<Content> shownBefore = NEWSROOM.shown(first).map(Edition::content);
            boolean done;
            Verb verb = step.verb() == null ? usual(before.getLast().state()) : step.verb();
            if (step.hour()) {
                NEWSROOM.clock.set(NEWSROOM.clock.instant().plus(Duration.ofHours(2)));
                NEWSROOM.publishing().publishDue();
                done = true;
            } else {
                Edition edition = before.get(Math.max(0, before.size() - 1 - step.back()));
                done = apply(verb, PEOPLE.get(step.who()), edition);
            }
            List<Edition> after = editions();
            if (!done) {
                assertThat(after).isEqualTo(before);
                assertThat(NEWSROOM.article(first)).isEqualTo(articleBefore);
            }
            if (!step.hour() && !(done && (verb == Verb.PUBLISH || verb == Verb.WITHDRAW))) {
                assertThat(NEWSROOM.shown(first).map(Edition::content)).isEqualTo(shownBefore);
            }
            check(after, articleBefore);
        }

        private static boolean apply(Verb verb, Account who, Edition edition) {
            try {
                verb.apply(NEWSROOM, who, edition.id());
                return true;
            } catch (Refusal refusal) {
                return false;
            }
        }

        private static Verb usual(State state) {
            return switch (state) {
                case DRAFT -> Verb.SUBMIT;
                case IN_REVIEW -> Verb.APPROVE;
                case APPROVED -> Verb.PUBLISH;
                case SCHEDULED -> Verb.CANCEL;
                case LIVE -> Verb.CORRECT;
                case SUPERSEDED, WITHDRAWN, DISCARDED -> Verb.RESTORE;
            };
        }

        private void check(List<Edition> editions, Article articleBefore) {
            List<Edition> live = in(editions, EnumSet.of(State.LIVE));
            assertThat(live).hasSizeLessThanOrEqualTo(1);
            assertThat(editions.stream().filter(one -> one.state().isInWork())).hasSizeLessThanOrEqualTo(1);

            Article article = NEWSROOM.article(first);
            assertThat(Optional.ofNullable(article.liveEditionId()))
                    .isEqualTo(live.stream().map(Edition::id).findFirst());
            if (articleBefore.publishedAt() != null) {
                assertThat(article.path()).isEqualTo(articleBefore.path());
                assertThat(article.publishedAt()).isEqualTo(articleBefore.publishedAt());
            }
            for (Edition edition : in(editions, PUBLISHED)) {
                published.putIfAbsent(edition.id(), edition.content());
                assertThat(edition.approverId()).isNotNull();
                assertThat(edition.writers()).doesNotContain(edition.approverId());
            }
            Map<UUID, Content> now = new HashMap<>();
            in(editions, PUBLISHED).forEach(edition -> now.put(edition.id(), edition.content()));
            assertThat(now).isEqualTo(published);
        }

        boolean wentLive() {
            return !published.isEmpty();
        }

        boolean supersededSomething() {
            return published.size() > 1;
        }

        private static List<Edition> in(List<Edition> editions, Set<State> states) {
            return editions.stream().filter(one -> states.contains(one.state())).toList();
        }

        private List<Edition> editions() {
            return NEWSROOM.database.read(tx -> new Editions(tx, NEWSROOM.site.id()).of(first.articleId()));
        }
    }
}
