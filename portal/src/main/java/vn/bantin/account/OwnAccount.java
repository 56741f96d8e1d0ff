package vn.bantin.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Attempts.Kind;
import vn.bantin.account.Attempts.Subject;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Refusal;

/** What a person does with the own account: choose a password, a language, and end sessions. */
public final class OwnAccount {
    private final Database database;
    private final InstantSource clock;

    public OwnAccount(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The link of this token. */
    public Link link(long site, String token) {
        return database.read(tx -> link(tx, site, token));
    }

    private Link link(Handle tx, long site, String token) {
        return new Links(tx, site).find(token, clock.instant()).orElseThrow(() -> new Refusal(AccountRule.LINK_SPENT));
    }

    /** Chooses a password by a one-time link; every session of the account ends, and every bar on it. */
    public Account choosePassword(long site, String token, String password, String repeated, String siteName) {
        Account owner = link(site, token).account();
        String hash = hashOfChoice(owner, password, repeated, siteName);
        Instant now = clock.instant();
        return database.write(tx -> {
            Account account = link(tx, site, token).account();
            new Links(tx, site).spendAll(account, now);
            putPassword(tx, account, hash, now);
            new Attempts(tx, site).forget(new Subject(Kind.EMAIL, account.email()));
            new Attempts(tx, site)
                    .forget(new Subject(Kind.SECOND_FACTOR, account.id().toString()));
            return account;
        });
    }

    /** Changes the password of who knows the one before; every other session ends. */
    public Entrance changePassword(
            SignedIn who, String before, String password, String repeated, String siteName, Browser browser) {
        Account account = who.account();
        List<Subject> subjects =
                List.of(new Subject(Kind.SECOND_FACTOR, account.id().toString()));
        database.change(tx -> new Attempts(tx, account.siteId()).begin(subjects, clock.instant()));
        String known = database.read(
                tx -> new PasswordHashes(tx, account.siteId()).of(account).orElse(null));
        if (!Passwords.matches(before, known)) {
            throw new Refusal(SignInRule.WRONG);
        }
        database.change(tx -> new Attempts(tx, account.siteId()).succeeded(subjects));
        String hash = hashOfChoice(account, password, repeated, siteName);
        Instant now = clock.instant();
        return database.write(tx -> {
            putPassword(tx, account, hash, now);
            return new SignIn(database, clock).admit(tx, account, who.session().strength(), browser, now);
        });
    }

    private static String hashOfChoice(Account account, String password, String repeated, String siteName) {
        if (!password.equals(repeated)) {
            throw new Refusal(PasswordRule.REPEATED);
        }
        PasswordChoice.require(password, account.name(), account.email(), siteName);
        return Passwords.hash(password);
    }

    private void putPassword(Handle tx, Account account, String hash, Instant now) {
        new PasswordHashes(tx, account.siteId()).put(account, hash, now);
        new Sessions(tx, account.siteId()).endAll(account, now);
        audit(tx, account, Deed.PASSWORD_CHANGED, "");
    }

    public void chooseLanguage(SignedIn who, Language language) {
        database.change(tx -> {
            Account account = who.account().withLanguage(language);
            new Accounts(tx, account.siteId()).replace(account);
            audit(tx, account, Deed.LANGUAGE_CHANGED, language.code());
        });
    }

    public List<Session> sessions(SignedIn who) {
        return database.read(tx -> new Sessions(tx, who.account().siteId()).ofAccount(who.account(), clock.instant()));
    }

    public void endSession(SignedIn who, UUID session) {
        database.change(tx -> {
            new Sessions(tx, who.account().siteId()).end(who.account(), session, clock.instant());
            audit(tx, who.account(), Deed.SESSION_ENDED, session.toString());
        });
    }

    private void audit(Handle tx, Account account, Deed deed, String detail) {
        new Audit(tx, account.siteId(), clock)
                .record(account, deed, account.id().toString(), detail);
    }
}
