package vn.bantin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.PlainText;

/** The accounts of one site. */
public final class Accounts extends SiteStore {
    private static final RowMapper<Account> ROW = (row, context) -> account(row);

    public Accounts(Handle handle, long site) {
        super(handle, site);
    }

    /** An account that nobody signs in to. */
    public Account add(String name, Role role) {
        return add(name, "", role, null);
    }

    /** The account of a person, who signs in by that e-mail. */
    Account add(String name, String email, Role role, @Nullable LocalDate expires) {
        return insert(new Account(
                Ids.next(), site(), PlainText.line(name), email, role, Language.VIETNAMESE, expires, false));
    }

    private Account insert(Account account) {
        update("""
                INSERT INTO account (id, site_id, name, email, role, language, expires, disabled)
                VALUES (:id, :site, :name, :email, :role, :language, :day, :disabled)
                """).bindMethods(account).bind("day", text(account.expires())).execute();
        return account;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The account of that name, made with that role where there is none yet. */
    public Account named(String name, Role role) {
        return byName(name).orElseGet(() -> add(name, role));
    }

    public Optional<Account> byName(String name) {
        return query("SELECT * FROM account WHERE site_id = :site AND name = :name")
                .bind("name", PlainText.line(name))
                .map(ROW)
                .findOne();
    }

    /** The account of the person who signs in by this e-mail. */
    public Optional<Account> byEmail(String email) {
        return query("SELECT * FROM account WHERE site_id = :site AND email = :email AND email <> ''")
                .bind("email", Emails.canonical(email))
                .map(ROW)
                .findOne();
    }

    public Optional<Account> byId(UUID id) {
        return query("SELECT * FROM account WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    /** All accounts of the site: the oldest first. */
    public List<Account> all() {
        return query("SELECT * FROM account WHERE site_id = :site ORDER BY id")
                .map(ROW)
                .list();
    }

    /** The open accounts of people that nobody has come in with, been let into or opened again since then. */
    List<Account> unusedSince(Instant then) {
        return query("""
                SELECT * FROM account
                WHERE site_id = :site AND email <> '' AND NOT disabled AND :then > (
                    SELECT MAX(at) FROM audit
                    WHERE site_id = :site AND subject_id = account.id
                        AND deed IN ('SIGNED_IN', 'INVITED', 'RESET', 'PASSWORD_CHANGED', 'ENABLED'))
                ORDER BY id
                """).bind("then", then).map(ROW).list();
    }

    /** Puts what is new in the place of what was. */
    void replace(Account account) {
        update("""
                UPDATE account
                SET name = :name, email = :email, role = :role, language = :language, expires = :day,
                    disabled = :disabled
                WHERE site_id = :site AND id = :id
                """).bindMethods(account).bind("day", text(account.expires())).execute();
    }

    private static Account account(ResultSet row) throws SQLException {
        String expires = row.getString("expires");
        return new Account(
                UUID.fromString(row.getString("id")),
                row.getLong("site_id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Language.valueOf(row.getString("language")),
                expires == null ? null : LocalDate.parse(expires),
                row.getBoolean("disabled"));
    }
}
