package vn.bantin.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute (RFC 6238, HMAC-SHA-1 as every app has it). */
final class Totp {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    /** Clocks may be half a minute apart. */
    private static final int DRIFT = 1;

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step whose code this is, newer than the last that served; none where the code is wrong or has served. */
    static OptionalLong step(byte[] secret, String code, long lastStep, Instant now) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> step > lastStep && same(code(secret, step), code))
                .findFirst();
    }

    private static boolean same(String expected, String code) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    static long stepAt(Instant time) {
        return time.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /** What authenticator apps read from a QR code. */
    static String uri(byte[] secret, String site, String email) {
        return "otpauth://totp/" + encoded(site) + ":" + encoded(email) + "?secret=" + text(secret) + "&issuer="
                + encoded(site);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The secret as people type it into an app (RFC 4648, base 32). */
    static String text(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte next : secret) {
            waiting = (waiting << 8) | (next & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt((waiting >>> bits) & 31));
            }
            waiting &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE_32.charAt((waiting << (5 - bits)) & 31));
        }
        return text.toString();
    }
}
