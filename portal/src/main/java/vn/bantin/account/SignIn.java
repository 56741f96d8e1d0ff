package vn.bantin.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Attempts.Kind;
import vn.bantin.account.Attempts.Subject;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;

/**
 * Coming in and going out. Whoever fails learns neither whether there is such an account nor what was wrong, and the
 * work is the same in every case.
 */
public final class SignIn {
    private final Database database;
    private final InstantSource clock;

    public SignIn(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Signs in by e-mail and password; where a second factor is set up or needed, the session waits for it. */
    public Entrance byPassword(long site, String email, String password, Browser browser) {
        Instant now = clock.instant();
        Attempt attempt = database.write(tx -> begin(tx, site, Emails.canonical(email), browser, now));
        boolean right = Passwords.matches(password, attempt.hash());
        Optional<Entrance> entrance = database.write(tx -> end(tx, site, attempt, right, browser, now));
        return entrance.orElseThrow(() -> new Refusal(SignInRule.WRONG));
    }

    private static Attempt begin(Handle tx, long site, String email, Browser browser, Instant now) {
        Account account = new Accounts(tx, site).byEmail(email).orElse(null);
        List<Subject> subjects = account != null && new KnownBrowsers(tx, site).knows(account, browser.known(), now)
                ? List.of(new Subject(Kind.BROWSER, Tokens.hash(browser.known())))
                : List.of(new Subject(Kind.EMAIL, email), Subject.address(browser.address()));
        new Attempts(tx, site).begin(subjects, now);
        String hash = account == null
                ? null
                : new PasswordHashes(tx, site).of(account).orElse(null);
        return new Attempt(account, hash, subjects);
    }

    private Optional<Entrance> end(Handle tx, long site, Attempt attempt, boolean right, Browser browser, Instant now) {
        Account account = attempt.account();
        if (right && account != null && account.isWelcome(now)) {
            new Attempts(tx, site).succeeded(attempt.subjects());
            return Optional.of(enter(tx, account, browser, now));
        }
        Audit audit = new Audit(tx, site, clock);
        audit.recordOf(
                account == null ? "" : account.name(),
                Deed.SIGN_IN_FAILED,
                account == null ? "" : account.id().toString(),
                "");
        return Optional.empty();
    }

    /** The first factor was right. */
    Entrance enter(Handle tx, Account account, Browser browser, Instant now) {
        boolean wantsMore =
                account.role().needsSecondFactor() || new SecondFactors(tx, account.siteId()).isSetUp(account);
        return admit(tx, account, wantsMore ? Strength.PASSWORD : Strength.ONE_FACTOR, browser, now);
    }

    /** Begins the session that this strength earns. */
    Entrance admit(Handle tx, Account account, Strength strength, Browser browser, Instant now) {
        String token = new Sessions(tx, account.siteId())
                .begin(account, strength, browser.address(), browser.userAgent(), now);
        if (!strength.isIn()) {
            return new Entrance(token, strength, account, "");
        }
        new Audit(tx, account.siteId(), clock)
                .record(account, Deed.SIGNED_IN, account.id().toString(), "");
        String known = new KnownBrowsers(tx, account.siteId()).know(account, browser.known(), now);
        return new Entrance(token, strength, account, known);
    }

    /** The waiting session gives way to one that is in, or is as strong, under a new token. */
    Entrance rise(Handle tx, SignedIn waiting, Browser browser, Instant now) {
        new Sessions(tx, waiting.account().siteId())
                .end(waiting.account(), waiting.session().id(), now);
        return admit(tx, waiting.account(), Strength.TWO_FACTORS, browser, now);
    }

    public void out(SignedIn leaving) {
        database.change(tx -> {
            Account account = leaving.account();
            new Sessions(tx, account.siteId()).end(account, leaving.session().id(), clock.instant());
            new Audit(tx, account.siteId(), clock)
                    .record(account, Deed.SIGNED_OUT, account.id().toString(), "");
        });
    }

    private record Attempt(
            @Nullable Account account, @Nullable String hash, List<Subject> subjects) {
        Attempt {
            subjects = List.copyOf(subjects);
        }
    }
}
