package vn.bantin.challenge;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.secret.Seal;

/**
 * Work for the reader's machine in place of a code for the reader, by ALTCHA: find the number that, put behind a salt,
 * has a given SHA-256. Subject and times stand in the salt, under a signature.
 */
final class ProofOfWork {
    private static final Gson JSON = new Gson();
    private static final Duration LIFE = Code.LIFE;

    /** Some 25,000 hashes on average: a third of a second on a desk, about two on an old phone. */
    private static final long LARGEST_NUMBER = 50_000;

    private static final int LONGEST_SOLUTION = 2_000;

    private final String key;

    ProofOfWork(Seal seal) {
        this.key = seal.fingerprint("key", "proof of work");
    }

    Puzzle puzzle(Subject subject, Instant now) {
        try {
            Altcha.Challenge challenge = Altcha.createChallenge(new ChallengeOptions()
                    .setHmacKey(key)
                    .setMaxNumber(LARGEST_NUMBER)
                    .setSecureRandomNumber(true)
                    .setExpires(now.plus(LIFE).getEpochSecond())
                    .addParam("site", Long.toString(subject.site()))
                    .addParam("article", subject.article().toString())
                    .addParam("asked", Long.toString(now.toEpochMilli())));
            return new Puzzle(
                    challenge.algorithm, challenge.challenge, challenge.salt, challenge.signature, challenge.maxnumber);
        } catch (Exception missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The answer that a solution is for this subject; empty for one that is wrong, late, or another's. */
    Optional<Answer> answer(Subject subject, String solution, Instant now) {
        return payload(solution).filter(this::isRight).flatMap(payload -> answer(subject, payload, now));
    }

    private static Optional<Payload> payload(String solution) {
        if (solution.length() > LONGEST_SOLUTION) {
            return Optional.empty();
        }
        try {
            String json = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);
            return Optional.ofNullable(JSON.fromJson(json, Payload.class)).filter(ProofOfWork::isWhole);
        } catch (IllegalArgumentException | JsonParseException foreign) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Payload payload) {
        return payload.algorithm != null
                && payload.challenge != null
                && payload.number != null
                && payload.salt != null
                && payload.signature != null;
    }

    /** The end is looked at by our own clock. */
    private boolean isRight(Payload payload) {
        try {
            return Altcha.verifySolution(payload, key, false);
        } catch (Exception malformed) {
            return false;
        }
    }

    private static Optional<Answer> answer(Subject subject, Payload payload, Instant now) {
        Map<String, String> said = said(payload);
        Instant askedAt = instant(said.get("asked"));
        Instant end = askedAt.plus(LIFE);
        boolean isForSubject = Long.toString(subject.site()).equals(said.get("site"))
                && subject.article().toString().equals(said.get("article"));
        return isForSubject && now.isBefore(end)
                ? Optional.of(new Answer(subject, payload.challenge, askedAt, end, ChallengeRule.PROOF_WORTHLESS))
                : Optional.empty();
    }

    private static Map<String, String> said(Payload payload) {
        try {
            return Altcha.extractParams(payload.salt);
        } catch (Exception malformed) {
            return Map.of();
        }
    }

    private static Instant instant(@Nullable String millis) {
        return millis != null && millis.matches("[0-9]{1,15}")
                ? Instant.ofEpochMilli(Long.parseLong(millis))
                : Instant.EPOCH;
    }
}
