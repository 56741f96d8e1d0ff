package vn.bantin.account;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.PlainText;

/** The accounts of one site. */
public final class Accounts extends SiteStore {

    public Accounts(Handle handle, long site) {
        super(handle, site);
    }

    public Account add(String name, Role role) {
        Account account = new Account(Ids.next(), site(), PlainText.line(name), role);
        update("INSERT INTO account (id, site_id, name, role) VALUES (:id, :site, :name, :role)")
                .bindMethods(account)
                .execute();
        return account;
    }

    /** The account of that name, made with that role where there is none yet. */
    public Account named(String name, Role role) {
        return byName(name).orElseGet(() -> add(name, role));
    }

    private Optional<Account> byName(String name) {
        return query("SELECT id, site_id, name, role FROM account WHERE site_id = :site AND name = :name")
                .bind("name", PlainText.line(name))
                .map(ConstructorMapper.of(Account.class))
                .findOne();
    }
}
