package vn.bantin.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.secret.Seal;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Refusal;

@ParameterizedClass
@EnumSource(Engine.class)
class ChallengesTest {
    private final Newsroom newsroom;
    private final Path key = TestDatabases.folder().resolve("account.key");
    private final Challenges challenges;
    private final Subject subject;

    ChallengesTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        challenges = opened();
        subject = new Subject(newsroom.site.id(), UUID.randomUUID());
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    /** As a portal that is started on the same data. */
    private Challenges opened() {
        return new Challenges(newsroom.database, Seal.in(key), newsroom.clock);
    }

    private String digits(String token) {
        return Code.of(token, Seal.in(key)).orElseThrow().digits();
    }

    private void redeem(Answer answer) {
        newsroom.database.change(answer::redeem);
    }

    private static void assertRefused(ChallengeRule rule, Callable<?> act) {
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private void later(Duration time) {
        newsroom.clock.set(newsroom.clock.instant().plus(time));
    }

    @Test
    void whoever_reads_the_code_is_let_through() {
        String token = challenges.newCode(subject);
        Answer answer = challenges.byCode(subject, token, digits(token));
        redeem(answer);
        assertThat(answer.askedAt()).isEqualTo(newsroom.clock.instant());
    }

    @Test
    void digits_may_be_typed_the_way_people_type_them() {
        String token = challenges.newCode(subject);
        String digits = digits(token);
        String fullWidth = digits.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .reduce("", String::concat);
        for (String typed : List.of(
                digits,
                " " + digits + " ",
                digits.substring(0, 3) + " " + digits.substring(3),
                String.join("-", digits.split("")),
                fullWidth)) {
            assertThat(challenges.byCode(subject, token, typed)).as(typed).isNotNull();
        }
    }

    @Test
    void a_code_serves_once_also_after_a_restart() {
        String token = challenges.newCode(subject);
        Answer first = challenges.byCode(subject, token, digits(token));
        Answer second = challenges.byCode(subject, token, digits(token));
        redeem(first);
        assertRefused(ChallengeRule.CODE_SPENT, () -> {
            redeem(second);
            return null;
        });
        assertRefused(ChallengeRule.CODE_SPENT, () -> opened().byCode(subject, token, digits(token)));
    }

    @Test
    void what_is_not_kept_has_not_used_the_code_up() {
        String token = challenges.newCode(subject);
        Answer answer = challenges.byCode(subject, token, digits(token));
        assertThatThrownBy(() -> newsroom.database.change(tx -> {
                    answer.redeem(tx);
                    throw new IllegalStateException("the comment was not kept");
                }))
                .hasMessage("the comment was not kept");
        redeem(challenges.byCode(subject, token, digits(token)));
    }

    @Test
    void of_many_who_share_a_code_one_is_let_through() throws Exception {
        String token = challenges.newCode(subject);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> attempts = Stream.generate(() -> (Callable<Boolean>) () -> {
                        try {
                            redeem(challenges.byCode(subject, token, digits(token)));
                            return true;
                        } catch (Refusal spent) {
                            return false;
                        }
                    })
                    .limit(30)
                    .toList();
            int letThrough = 0;
            for (Future<Boolean> attempt : crowd.invokeAll(attempts)) {
                letThrough += attempt.get() ? 1 : 0;
            }
            assertThat(letThrough).isEqualTo(1);
        }
    }

    @Test
    void a_wrong_code_cannot_be_guessed_again() {
        String token = challenges.newCode(subject);
        String wrong = digits(token).equals("000000") ? "111111" : "000000";
        assertRefused(ChallengeRule.CODE_WRONG, () -> challenges.byCode(subject, token, wrong));
        assertRefused(ChallengeRule.CODE_SPENT, () -> challenges.byCode(subject, token, wrong));
        assertRefused(ChallengeRule.CODE_SPENT, () -> challenges.byCode(subject, token, digits(token)));
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        String token = challenges.newCode(subject);
        later(Duration.ofMinutes(10).minusMillis(1));
        assertThat(challenges.byCode(subject, token, digits(token))).isNotNull();
        assertThat(challenges.drawn(token)).isPresent();
        later(Duration.ofMillis(1));
        assertRefused(ChallengeRule.CODE_LATE, () -> challenges.byCode(subject, token, digits(token)));
        assertThat(challenges.drawn(token)).isEmpty();
        assertThat(challenges.spoken(token, Language.VIETNAMESE)).isEmpty();
    }

    @Test
    void a_code_of_another_article_or_site_is_none() {
        String token = challenges.newCode(subject);
        Subject otherArticle = new Subject(subject.site(), UUID.randomUUID());
        Subject otherSite = new Subject(subject.site() + 1, subject.article());
        for (Subject other : List.of(otherArticle, otherSite)) {
            assertRefused(ChallengeRule.CODE_SPENT, () -> challenges.byCode(other, token, digits(token)));
        }
    }

    @Test
    void tokens_that_others_made_are_none() {
        String token = challenges.newCode(subject);
        Seal another = Seal.in(TestDatabases.folder().resolve("account.key"));
        String forged = Code.random(subject, newsroom.clock.instant()).token(another);
        String changed = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (String foreign : List.of(forged, changed, token + "A", "", "x", "?", "a".repeat(1_000_000))) {
            assertRefused(ChallengeRule.CODE_SPENT, () -> challenges.byCode(subject, foreign, "000000"));
            assertThat(challenges.drawn(foreign)).isEmpty();
        }
    }

    @Test
    void a_browser_that_worked_is_let_through_once() {
        String solution = Worker.solve(challenges.newPuzzle(subject));
        Answer answer = challenges.byWork(subject, solution);
        assertThat(answer.askedAt()).isEqualTo(newsroom.clock.instant());
        redeem(answer);
        assertRefused(ChallengeRule.PROOF_WORTHLESS, () -> opened().byWork(subject, solution));
    }

    @Test
    void work_for_another_article_or_done_too_late_is_worth_nothing() {
        String solution = Worker.solve(challenges.newPuzzle(subject));
        Subject other = new Subject(subject.site(), UUID.randomUUID());
        assertRefused(ChallengeRule.PROOF_WORTHLESS, () -> challenges.byWork(other, solution));
        later(Duration.ofMinutes(10));
        assertRefused(ChallengeRule.PROOF_WORTHLESS, () -> challenges.byWork(subject, solution));
    }

    /** Moving the first digit of the number to the end of the salt leaves the hash and so its signature as they were. */
    @Test
    void a_solution_cannot_be_made_to_look_like_another_one() {
        Puzzle puzzle = challenges.newPuzzle(subject);
        long number = Worker.number(puzzle);
        String digits = Long.toString(number);
        redeem(challenges.byWork(subject, Worker.solution(puzzle, puzzle.salt(), digits)));
        for (int moved = 1; moved < digits.length(); moved++) {
            String spliced =
                    Worker.solution(puzzle, puzzle.salt() + digits.substring(0, moved), digits.substring(moved));
            assertRefused(ChallengeRule.PROOF_WORTHLESS, () -> challenges.byWork(subject, spliced));
        }
        later(Duration.ofMinutes(11));
        String prolonged = Worker.solution(puzzle, puzzle.salt() + digits.charAt(0), digits.substring(1) + "0");
        assertRefused(ChallengeRule.PROOF_WORTHLESS, () -> challenges.byWork(subject, prolonged));
    }

    @Test
    void what_is_no_solution_is_worth_nothing() {
        Puzzle puzzle = challenges.newPuzzle(subject);
        for (String typed : List.of(
                "",
                "x",
                "e30=",
                "bnVsbA==",
                "W10=",
                "a".repeat(3_000),
                Worker.solution(puzzle, puzzle.salt(), "-1"),
                Worker.solution(puzzle, "", "1"),
                Worker.solution(puzzle, puzzle.salt().replace("site=", "site=9"), "1"),
                Worker.encoded("{\"algorithm\":7,\"challenge\":[],\"salt\":{},\"number\":\"x\",\"signature\":null}"),
                Worker.encoded("[".repeat(1_000)),
                "\u0000\uD800")) {
            assertRefused(ChallengeRule.PROOF_WORTHLESS, () -> challenges.byWork(subject, typed));
        }
    }

    @Test
    void used_ones_are_forgotten_once_they_could_not_serve_anyway() {
        String token = challenges.newCode(subject);
        redeem(challenges.byCode(subject, token, digits(token)));
        challenges.tidy(subject.site());
        assertThat(used()).isEqualTo(1);
        later(Duration.ofMinutes(11));
        challenges.tidy(subject.site());
        assertThat(used()).isZero();
    }

    private int used() {
        return newsroom.database.<Integer>read(tx -> tx.createQuery("SELECT COUNT(*) FROM used_challenge")
                .mapTo(int.class)
                .one());
    }

    @Test
    void the_tokens_of_two_codes_tell_nothing_of_their_digits() {
        String token = challenges.newCode(subject);
        assertThat(token).matches("[A-Za-z0-9_-]{90,140}").doesNotContain(digits(token));
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
                .doesNotContain(digits(token));
    }
}
