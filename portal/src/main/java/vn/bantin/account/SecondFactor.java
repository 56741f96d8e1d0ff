package vn.bantin.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Attempts.Kind;
import vn.bantin.account.Attempts.Subject;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** Setting up what stands besides the password, and proving it: an authenticator app, a passkey, or a recovery code. */
public final class SecondFactor {
    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final InstantSource clock;
    private final Seal seal;
    private final SignIn signIn;

    public SecondFactor(Database database, InstantSource clock, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
        this.signIn = new SignIn(database, clock);
    }

    public FactorSummary of(Account account) {
        return database.read(tx -> new SecondFactors(tx, account.siteId()).of(account));
    }

    /** Lets a waiting session in by a code of the app or by a recovery code. */
    public Entrance proveByCode(SignedIn waiting, String typed, Browser browser) {
        String code = typed.replaceAll("[\\s-]", "");
        return prove(waiting, SignInRule.CODE_WRONG, tx -> {
            boolean right = code.matches("[0-9]{6}")
                    ? isTotp(tx, waiting.account(), code)
                    : isRecoveryCode(tx, waiting.account(), code);
            return right ? signIn.rise(tx, waiting, browser, clock.instant()) : null;
        });
    }

    private boolean isTotp(Handle tx, Account account, String code) {
        TotpSecrets secrets = new TotpSecrets(tx, account.siteId());
        OptionalLong step = secrets.of(account)
                .map(row -> Totp.step(seal.open(row.secret(), purpose(account)), code, row.lastStep(), clock.instant()))
                .orElse(OptionalLong.empty());
        step.ifPresent(served -> secrets.served(account, served));
        return step.isPresent();
    }

    static String purpose(Account account) {
        return "totp " + account.id();
    }

    private boolean isRecoveryCode(Handle tx, Account account, String code) {
        boolean used = new RecoveryCodes(tx, account.siteId()).use(account, code, clock.instant());
        if (used) {
            audit(tx, account, Deed.RECOVERY_CODE_USED, "");
        }
        return used;
    }

    /** What the browser is to ask a passkey of the account, as JSON for {@code navigator.credentials.get}. */
    public String askPasskey(SignedIn waiting, Place place) {
        return database.write(tx -> new PasskeyCeremony(tx, place).ask(waiting, clock.instant()));
    }

    /** Lets a waiting session in by what its passkey answered. */
    public Entrance proveByPasskey(SignedIn waiting, Place place, String answer, Browser browser) {
        return prove(
                waiting,
                SignInRule.PASSKEY_WRONG,
                tx -> new PasskeyCeremony(tx, place).isRight(waiting, answer, clock.instant())
                        ? signIn.rise(tx, waiting, browser, clock.instant())
                        : null);
    }

    /** Counted in a transaction of its own, so that a failure stays counted. */
    private Entrance prove(SignedIn waiting, SignInRule rule, Proof proof) {
        Account account = waiting.account();
        List<Subject> subjects =
                List.of(new Subject(Kind.SECOND_FACTOR, account.id().toString()));
        Instant now = clock.instant();
        database.change(tx -> new Attempts(tx, account.siteId()).begin(subjects, now));
        Optional<Entrance> entrance = database.write(tx -> {
            Entrance earned = proof.of(tx);
            if (earned == null) {
                audit(tx, account, Deed.SIGN_IN_FAILED, "");
                return Optional.empty();
            }
            new Attempts(tx, account.siteId()).succeeded(subjects);
            return Optional.of(earned);
        });
        return entrance.orElseThrow(() -> new Refusal(rule));
    }

    @FunctionalInterface
    private interface Proof {
        @Nullable
        Entrance of(Handle tx);
    }

    /** A new secret for an authenticator app. */
    public TotpOffer offerTotp(SignedIn who, String siteName) {
        byte[] secret = Totp.newSecret();
        String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(secret, offer(who)));
        return offer(secret, sealed, who, siteName);
    }

    /** The same offer once more, after a wrong code. */
    public TotpOffer offerAgain(SignedIn who, String siteName, String sealed) {
        return offer(opened(who, sealed), sealed, who, siteName);
    }

    private static TotpOffer offer(byte[] secret, String sealed, SignedIn who, String siteName) {
        return new TotpOffer(
                Totp.text(secret), Totp.uri(secret, siteName, who.account().email()), sealed);
    }

    private static String offer(SignedIn who) {
        return "offer " + who.session().id();
    }

    private byte[] opened(SignedIn who, String sealed) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(sealed), offer(who));
        } catch (IllegalArgumentException notOurs) {
            throw new Refusal(AccountRule.SETUP_STALE);
        }
    }

    /** Takes the offered secret on, once a code shows that the app has it. */
    public FactorSetUp setUpTotp(SignedIn who, String sealed, String typed, Browser browser) {
        byte[] secret = opened(who, sealed);
        Instant now = clock.instant();
        OptionalLong step = Totp.step(secret, typed.replaceAll("\\s", ""), 0, now);
        if (step.isEmpty()) {
            throw new Refusal(SignInRule.CODE_WRONG);
        }
        return setUp(who, "TOTP", browser, tx -> {
            Account account = who.account();
            new TotpSecrets(tx, account.siteId())
                    .put(account, seal.seal(secret, purpose(account)), step.getAsLong(), now);
        });
    }

    /** What the browser is to ask of a new passkey, as JSON for {@code navigator.credentials.create}. */
    public String offerPasskey(SignedIn who, Place place, String siteName) {
        return database.write(tx -> {
            requireMaySetUp(tx, who);
            return new PasskeyCeremony(tx, place).offer(who, siteName, clock.instant());
        });
    }

    public FactorSetUp setUpPasskey(SignedIn who, Place place, String name, String answer, Browser browser) {
        String line = PlainText.line(name);
        String shown = line.isEmpty() ? "Passkey" : line.substring(0, Math.min(line.length(), LONGEST_NAME));
        return setUp(
                who,
                shown,
                browser,
                tx -> new PasskeyCeremony(tx, place).register(who, shown, answer, clock.instant()));
    }

    private FactorSetUp setUp(SignedIn who, String what, Browser browser, Consumer<Handle> keeping) {
        return database.write(tx -> {
            Account account = who.account();
            requireMaySetUp(tx, who);
            RecoveryCodes codes = new RecoveryCodes(tx, account.siteId());
            keeping.accept(tx);
            audit(tx, account, Deed.SECOND_FACTOR_SET, what);
            List<String> fresh = codes.left(account) == 0 ? codes.renew(account) : List.of();
            Entrance entrance = who.isIn() ? null : signIn.rise(tx, who, browser, clock.instant());
            return new FactorSetUp(entrance, fresh);
        });
    }

    /** A session that waits may only set up the first: otherwise the password alone would open all. */
    private static void requireMaySetUp(Handle tx, SignedIn who) {
        boolean mayNot = !who.isIn() && new SecondFactors(tx, who.account().siteId()).isSetUp(who.account());
        if (mayNot) {
            throw new Refusal(AccountRule.FACTOR_FIRST);
        }
    }

    /** Ten new recovery codes in the place of those before. */
    public List<String> renewRecoveryCodes(SignedIn who) {
        return database.write(tx -> {
            Account account = who.account();
            requireIn(who);
            if (!new SecondFactors(tx, account.siteId()).isSetUp(account)) {
                throw new Refusal(AccountRule.FACTOR_UNKNOWN);
            }
            audit(tx, account, Deed.SECOND_FACTOR_SET, "recovery codes");
            return new RecoveryCodes(tx, account.siteId()).renew(account);
        });
    }

    public void removeTotp(SignedIn who) {
        remove(who, "TOTP", tx -> new TotpSecrets(tx, who.account().siteId()).remove(who.account()));
    }

    public void removePasskey(SignedIn who, UUID passkey) {
        remove(who, "passkey", tx -> new Passkeys(tx, who.account().siteId()).remove(who.account(), passkey));
    }

    /** The last one stays where the role needs one; with the last one the recovery codes go. */
    private void remove(SignedIn who, String what, Predicate<Handle> removing) {
        database.change(tx -> {
            Account account = who.account();
            requireIn(who);
            if (!removing.test(tx)) {
                throw new Refusal(AccountRule.FACTOR_UNKNOWN);
            }
            if (!new SecondFactors(tx, account.siteId()).isSetUp(account)) {
                if (account.role().needsSecondFactor()) {
                    throw new Refusal(AccountRule.FACTOR_NEEDED);
                }
                new RecoveryCodes(tx, account.siteId()).removeAll(account);
            }
            audit(tx, account, Deed.SECOND_FACTOR_REMOVED, what);
        });
    }

    private static void requireIn(SignedIn who) {
        if (!who.isIn()) {
            throw new Refusal(AccountRule.FACTOR_FIRST);
        }
    }

    private void audit(Handle tx, Account account, Deed deed, String detail) {
        new Audit(tx, account.siteId(), clock)
                .record(account, deed, account.id().toString(), detail);
    }
}
