package vn.bantin.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;

/** Makes accounts that whoever tries the portal out can use at once: password, authenticator secret, recovery codes. */
public final class Rehearsal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final Database database;
    private final InstantSource clock;
    private final Seal seal;

    public Rehearsal(Database database, InstantSource clock, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * An account with all its secrets in clear.
     *
     * @param totp the secret for an authenticator app; empty for a role that needs no second factor
     */
    public record Opened(Account account, String password, String totp, List<String> recoveryCodes) {
        public Opened {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    public Opened open(long site, String name, String email, Role role) {
        String password = password();
        String hash = Passwords.hash(password);
        byte[] secret = Totp.newSecret();
        Instant now = clock.instant();
        return database.write(tx -> {
            Account account = new Accounts(tx, site).add(name, Emails.require(email), role, null);
            new PasswordHashes(tx, site).put(account, hash, now);
            new Audit(tx, site, clock)
                    .recordOf("demonstration", Deed.INVITED, account.id().toString(), role.name());
            if (!role.needsSecondFactor()) {
                return new Opened(account, password, "", List.of());
            }
            new TotpSecrets(tx, site).put(account, seal.seal(secret, SecondFactor.purpose(account)), 0, now);
            List<String> codes = new RecoveryCodes(tx, site).renew(account);
            return new Opened(account, password, Totp.text(secret), codes);
        });
    }

    /** Some 79 bits, in letters that nobody mistakes. */
    private static String password() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> RANDOM.ints(GROUP, 0, LETTERS.length())
                        .mapToObj(index -> LETTERS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
