package vn.bantin.kit.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keeps secrets unreadable in the database: AES-256-GCM under a key that stands in a file of the data folder. */
public final class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The seal whose key is in this file, which is made, for its owner's eyes only, where it is missing. */
    public static Seal in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException(file + " holds no key of " + KEY_BYTES + " bytes");
            }
            return new Seal(key);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read or write " + file, failure);
        }
    }

    /** Written aside and linked into place, so that of two processes that start at once both use one whole key. */
    private static void write(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        Path aside = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(aside, key);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /**
     * Seals a secret.
     *
     * @param purpose what it is for; it opens for nothing else
     */
    public byte[] seal(byte[] secret, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret, purpose);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The secret that was sealed for this purpose.
     *
     * @throws IllegalArgumentException where it was sealed for another, with another key, or is damaged
     */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length <= NONCE_BYTES) {
            throw new IllegalArgumentException("no sealed secret");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), purpose);
    }

    /**
     * What tells a text from others without telling the text: an HMAC-SHA256 under the same key, in lower-case hexadecimal.
     *
     * @param purpose what it is for; the same text looks different for another
     */
    public String fingerprint(String text, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("a secret cannot be read with the key of this data folder", unreadable);
        }
    }
}
