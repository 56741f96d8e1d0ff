package vn.bantin.account;

import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Unicode;

/** Passwords as they are kept: Argon2id with a salt of their own, over the NFC of what was typed. */
public final class Passwords {
    /** What OWASP's Password Storage Cheat Sheet asks for: 19 MiB, two passes, one lane. */
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** So many at once, since each takes 19 MiB and a core. */
    private static final Semaphore TURNS =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Checked where there is no account, so that the answer takes as long. */
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {}

    static String hash(String password) {
        Hash hash = inTurn(() ->
                Password.hash(Unicode.nfc(password)).addRandomSalt(SALT_BYTES).with(FUNCTION));
        return hash.getResult();
    }

    /** Whether this is the password; takes as long where there is none. */
    static boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? NOBODYS : hash;
        boolean same = inTurn(() ->
                Password.check(Unicode.nfc(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private static <T> T inTurn(Supplier<T> work) {
        TURNS.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TURNS.release();
        }
    }
}
