package vn.bantin.readership;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;

/**
 * Tells one reader from another without knowing either: a number that nobody can lead back to an address, since the
 * salt in it is random, never leaves the memory of this process and is forgotten at the end of the day.
 */
final class DailySalt {
    private static final int BYTES = 32;

    private record Salt(LocalDate day, ByteBuffer bytes) {
        static Salt of(LocalDate day) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return new Salt(day, ByteBuffer.wrap(bytes).asReadOnlyBuffer());
        }
    }

    private volatile Salt salt;

    DailySalt(LocalDate today) {
        this.salt = Salt.of(today);
    }

    /** The number of whoever comes from this address with this browser, for this day. */
    long reader(LocalDate today, String address, String userAgent) {
        MessageDigest digest = sha256();
        digest.update(of(today).bytes().duplicate());
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(userAgent.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private Salt of(LocalDate today) {
        Salt known = salt;
        return known.day().equals(today) ? known : changed(today);
    }

    private synchronized Salt changed(LocalDate today) {
        if (!salt.day().equals(today)) {
            salt = Salt.of(today);
        }
        return salt;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
