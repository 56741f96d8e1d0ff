package vn.bantin.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.kit.data.SiteStore;

/** Whose accounts of the desk of one site work in which of its bodies. */
public final class Memberships extends SiteStore {
    private final Accounts accounts;

    public Memberships(Handle handle, long site) {
        super(handle, site);
        this.accounts = new Accounts(handle, site);
    }

    /** The ids of the bodies that an account works in; those that ended are among them. */
    public Set<Long> bodiesOf(UUID account) {
        return new LinkedHashSet<>(
                query("""
                SELECT body_id FROM membership WHERE site_id = :site AND account_id = :account ORDER BY body_id
                """).bind("account", account).mapTo(long.class).list());
    }

    /** The ids of the bodies that an account works in, and of all that they carry on. */
    public Set<Long> bodiesActedFor(UUID account) {
        return new LinkedHashSet<>(
                query("""
                WITH RECURSIVE acted (id) AS (
                    SELECT body_id FROM membership WHERE site_id = :site AND account_id = :account
                  UNION
                    SELECT s.body_id FROM body_successor s JOIN acted a ON s.successor_id = a.id WHERE s.site_id = :site)
                SELECT id FROM acted ORDER BY id
                """).bind("account", account).mapTo(long.class).list());
    }

    /** The accounts that work in a body, the oldest first; one that was closed is among them. */
    public List<Account> membersOf(long body) {
        Set<UUID> members =
                Set.copyOf(query("SELECT account_id FROM membership WHERE site_id = :site AND body_id = :body")
                        .bind("body", body)
                        .mapTo(UUID.class)
                        .list());
        return accounts.all().stream()
                .filter(account -> members.contains(account.id()))
                .toList();
    }

    /** Who works in which body, by its id; accounts that were closed are left out, and bodies without anybody. */
    public Map<Long, List<Account>> people() {
        Map<UUID, Account> open = accounts.all().stream()
                .filter(account -> !account.disabled())
                .collect(Collectors.toMap(Account::id, Function.identity()));
        Map<Long, List<Account>> people = new HashMap<>();
        query("SELECT body_id, account_id FROM membership WHERE site_id = :site ORDER BY account_id")
                .map((row, context) -> Map.entry(row.getLong("body_id"), UUID.fromString(row.getString("account_id"))))
                .stream()
                .filter(membership -> open.containsKey(membership.getValue()))
                .forEach(membership -> people.computeIfAbsent(membership.getKey(), body -> new ArrayList<>())
                        .add(Objects.requireNonNull(open.get(membership.getValue()))));
        return people;
    }

    /** Whether it did not work there before. */
    public boolean add(long body, UUID account) {
        return update("""
                        INSERT INTO membership (site_id, body_id, account_id) VALUES (:site, :body, :account)
                        ON CONFLICT DO NOTHING
                        """).bind("body", body).bind("account", account).execute() > 0;
    }

    /** Whether it was there. */
    public boolean remove(long body, UUID account) {
        return update("""
                        DELETE FROM membership WHERE site_id = :site AND body_id = :body AND account_id = :account
                        """).bind("body", body).bind("account", account).execute() > 0;
    }
}
