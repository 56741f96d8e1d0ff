package vn.bantin.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** An administrator's verbs on the accounts of a site: invite, change, disable, reset. */
public final class Administering {
    private static final int LONGEST_NAME = 120;

    private final Database database;
    private final InstantSource clock;

    public Administering(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The people of a site, without programs. */
    public List<Account> people(Authority by, long site) {
        requireAdministers(by, site);
        return database.read(tx ->
                new Accounts(tx, site).all().stream().filter(Account::canSignIn).toList());
    }

    private static void requireAdministers(Authority by, long site) {
        if (!by.administers(site)) {
            throw new Refusal(AccountRule.NOT_AN_ADMINISTRATOR);
        }
    }

    /** Makes an account whose person chooses the password by the link. */
    public Invited invite(Authority by, long site, String name, String email, Role role, @Nullable LocalDate expires) {
        requireAdministers(by, site);
        requireMayGive(by, role);
        String line = requireName(name);
        String address = Emails.require(email);
        requireNotPast(expires);
        return database.write(tx -> {
            Accounts accounts = new Accounts(tx, site);
            requireFree(accounts, line, address);
            Account account = accounts.add(line, address, role, expires);
            by.record(audit(tx, site), Deed.INVITED, account, role.name());
            return linked(tx, account, Link.Kind.INVITATION);
        });
    }

    private static void requireMayGive(Authority by, Role role) {
        if (!by.mayGive(role)) {
            throw new Refusal(AccountRule.ROLE_ABOVE);
        }
    }

    private static String requireName(String name) {
        String line = PlainText.line(name);
        if (line.isEmpty()) {
            throw new Refusal(AccountRule.NAME_MISSING);
        }
        if (line.length() > LONGEST_NAME) {
            throw new Refusal(AccountRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        return line;
    }

    private void requireNotPast(@Nullable LocalDate expires) {
        if (expires != null && expires.isBefore(Account.today(clock.instant()))) {
            throw new Refusal(AccountRule.DAY_PAST);
        }
    }

    private static void requireFree(Accounts accounts, String name, String email) {
        if (accounts.byName(name).isPresent()) {
            throw new Refusal(AccountRule.NAME_TAKEN, name);
        }
        if (accounts.byEmail(email).isPresent()) {
            throw new Refusal(AccountRule.EMAIL_TAKEN, email);
        }
    }

    private Invited linked(Handle tx, Account account, Link.Kind kind) {
        Instant now = clock.instant();
        String token = new Links(tx, account.siteId()).make(account, kind, now);
        return new Invited(account, kind, token, now.plus(kind.life()));
    }

    /** Another role or last day; all sessions end, since they may have been too weak for it or may see too much. */
    public Account change(Authority by, long site, UUID id, Role role, @Nullable LocalDate day) {
        requireMayGive(by, role);
        return database.write(tx -> {
            Account before = other(tx, by, site, id);
            Account after = before.withRole(role).withExpires(day);
            if (after.role() != before.role()) {
                by.record(audit(tx, site), Deed.ROLE_CHANGED, after, role.name());
            }
            if (!Objects.equals(after.expires(), before.expires())) {
                requireNotPast(day);
                by.record(audit(tx, site), Deed.EXPIRY_CHANGED, after, day == null ? "" : day.toString());
            }
            return replaced(tx, before, after);
        });
    }

    private Account replaced(Handle tx, Account before, Account after) {
        if (!after.equals(before)) {
            new Accounts(tx, after.siteId()).replace(after);
            new Sessions(tx, after.siteId()).endAll(after, clock.instant());
        }
        return after;
    }

    /** Closes the desk to an account at once; it can be opened again. */
    public Account disable(Authority by, long site, UUID account) {
        return change(by, site, account, true);
    }

    public Account enable(Authority by, long site, UUID account) {
        return change(by, site, account, false);
    }

    private Account change(Authority by, long site, UUID id, boolean disabled) {
        return database.write(tx -> {
            Account before = other(tx, by, site, id);
            Account after = before.withDisabled(disabled);
            if (before.disabled() != disabled) {
                by.record(audit(tx, site), disabled ? Deed.DISABLED : Deed.ENABLED, after, "");
            }
            return replaced(tx, before, after);
        });
    }

    /** Nobody administers the own account, so that a site never loses its last administrator by mistake. */
    private static Account other(Handle tx, Authority by, long site, UUID id) {
        requireAdministers(by, site);
        Account account = new Accounts(tx, site).byId(id).orElseThrow(() -> new Refusal(AccountRule.UNKNOWN));
        requireMayGive(by, account.role());
        if (by.is(account)) {
            throw new Refusal(AccountRule.YOURSELF);
        }
        if (!account.canSignIn()) {
            throw new Refusal(AccountRule.PROGRAM);
        }
        return account;
    }

    /**
     * A link for choosing a new password. The password before goes on until the link is used.
     *
     * @param secondFactorToo whether the person has lost it too; then it goes at once, and all sessions end
     */
    public Invited reset(Authority by, long site, UUID id, boolean secondFactorToo) {
        return database.write(tx -> {
            Account account = other(tx, by, site, id);
            if (secondFactorToo) {
                new SecondFactors(tx, site).removeAll(account);
                new KnownBrowsers(tx, site).forgetAll(account);
                new Sessions(tx, site).endAll(account, clock.instant());
                by.record(audit(tx, site), Deed.SECOND_FACTOR_REMOVED, account, "");
            }
            by.record(audit(tx, site), Deed.RESET, account, "");
            return linked(tx, account, Link.Kind.RESET);
        });
    }

    private Audit audit(Handle tx, long site) {
        return new Audit(tx, site, clock);
    }
}
