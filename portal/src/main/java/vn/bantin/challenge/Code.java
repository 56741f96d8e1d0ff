package vn.bantin.challenge;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.bantin.kit.secret.Seal;

/** Six digits for one subject. All of it travels, sealed, in a token, so that nothing is kept of codes nobody answers. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Code(Subject subject, String digits, Instant askedAt, byte[] nonce) {
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PURPOSE = "challenge code";
    private static final int DIGITS = 6;
    private static final int NONCE_BYTES = 16;
    private static final int LONGEST_TOKEN = 200;

    static Code random(Subject subject, Instant now) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return new Code(subject, String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000)), now, nonce);
    }

    String token(Seal seal) {
        byte[] content = ByteBuffer.allocate(4 * Long.BYTES + DIGITS + NONCE_BYTES)
                .putLong(subject.site())
                .putLong(subject.article().getMostSignificantBits())
                .putLong(subject.article().getLeastSignificantBits())
                .putLong(askedAt.toEpochMilli())
                .put(digits.getBytes(StandardCharsets.US_ASCII))
                .put(nonce)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(content, PURPOSE));
    }

    /** The code of a token that this portal made; empty for any other text. */
    static Optional<Code> of(String token, Seal seal) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            ByteBuffer content =
                    ByteBuffer.wrap(seal.open(Base64.getUrlDecoder().decode(token), PURPOSE));
            Subject subject = new Subject(content.getLong(), new UUID(content.getLong(), content.getLong()));
            Instant askedAt = Instant.ofEpochMilli(content.getLong());
            byte[] digits = new byte[DIGITS];
            content.get(digits);
            byte[] nonce = new byte[NONCE_BYTES];
            content.get(nonce);
            return Optional.of(new Code(subject, new String(digits, StandardCharsets.US_ASCII), askedAt, nonce));
        } catch (IllegalArgumentException | BufferUnderflowException foreign) {
            return Optional.empty();
        }
    }

    Instant end() {
        return askedAt.plus(LIFE);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(end());
    }

    /** Digits as people type them: with spaces, dashes or points between, full-width, Arabic … */
    boolean isAnsweredBy(String typed) {
        StringBuilder read = new StringBuilder();
        typed.codePoints()
                .filter(Character::isDigit)
                .limit(DIGITS + 1)
                .forEach(digit -> read.append(Character.digit(digit, 10)));
        return read.toString().equals(digits);
    }

    String id() {
        return HexFormat.of().formatHex(nonce);
    }

    /** Chance that is always the same for this code: who asks for its picture twice must not learn more from the second. */
    RandomGenerator chance() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(nonce);
    }
}
