package vn.bantin.challenge;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Refusal;

/**
 * Asks whoever writes without an account to show that they are no script: by a code, or by work that their browser does
 * unseen. Each challenge serves once, for ten minutes, for one article; what was used outlives a restart.
 */
public final class Challenges {
    private final Database database;
    private final Seal seal;
    private final InstantSource clock;
    private final ProofOfWork work;

    public Challenges(Database database, Seal seal, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
        this.work = new ProofOfWork(seal);
    }

    /** A token that stands for a new code; only this portal can read it. */
    public String newCode(Subject subject) {
        return Code.random(subject, clock.instant()).token(seal);
    }

    /** The picture of a code, as PNG; always the same for the same token, none once its time is over. */
    public Optional<byte[]> drawn(String token) {
        return current(token).map(DrawnCode::png);
    }

    /** The same code spoken, as WAV. */
    public Optional<byte[]> spoken(String token, Language language) {
        return current(token).map(code -> SpokenCode.wav(code, language));
    }

    private Optional<Code> current(String token) {
        return Code.of(token, seal).filter(code -> !code.isOver(clock.instant()));
    }

    /**
     * The answer of a person who typed a code. A wrong one spends the code, so that nobody guesses twice.
     *
     * @throws Refusal where the code is wrong, over, used, or of another article
     */
    public Answer byCode(Subject subject, String token, String typed) {
        Instant now = clock.instant();
        Code code = Code.of(token, seal)
                .filter(one -> one.subject().equals(subject))
                .orElseThrow(() -> new Refusal(ChallengeRule.CODE_SPENT));
        if (code.isOver(now)) {
            throw new Refusal(ChallengeRule.CODE_LATE);
        }
        Answer answer = new Answer(subject, code.id(), code.askedAt(), code.end(), ChallengeRule.CODE_SPENT);
        if (!code.isAnsweredBy(typed)) {
            database.change(answer::redeem);
            throw new Refusal(ChallengeRule.CODE_WRONG);
        }
        requireUnused(answer);
        return answer;
    }

    private void requireUnused(Answer answer) {
        if (database.read(tx -> new UsedChallenges(tx, answer.subject().site()).contain(answer.id()))) {
            throw new Refusal(answer.rule());
        }
    }

    /** Work for a browser. */
    public Puzzle newPuzzle(Subject subject) {
        return work.puzzle(subject, clock.instant());
    }

    /**
     * The answer of a browser that has worked.
     *
     * @throws Refusal where the solution is wrong, over, used, or of another article
     */
    public Answer byWork(Subject subject, String solution) {
        Answer answer = work.answer(subject, solution, clock.instant())
                .orElseThrow(() -> new Refusal(ChallengeRule.PROOF_WORTHLESS));
        requireUnused(answer);
        return answer;
    }

    /** Forgets the used ones of a site that could not serve again anyway. */
    public void tidy(long site) {
        database.change(tx -> new UsedChallenges(tx, site).tidy(clock.instant()));
    }
}
