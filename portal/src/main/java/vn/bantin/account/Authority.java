package vn.bantin.account;

import org.jspecify.annotations.Nullable;

/** Who administers accounts: somebody at the desk, or the operator of the machine, who may do everything. */
public final class Authority {
    private final @Nullable Account account;
    private final String name;

    private Authority(@Nullable Account account, String name) {
        this.account = account;
        this.name = name;
    }

    public static Authority of(Account account) {
        return new Authority(account, account.name());
    }

    /** Whoever may run commands on the data folder, under the name of the command. */
    public static Authority operator(String name) {
        return new Authority(null, name);
    }

    public boolean administers(long site) {
        return account == null
                || account.role().mayAdministerAll()
                || (account.role().mayAdminister() && account.siteId() == site);
    }

    /** Whether it may give this role, and change accounts that have it. */
    boolean mayGive(Role role) {
        return account == null || account.role().mayAdministerAll() || !role.isOfProvince();
    }

    boolean is(Account other) {
        return account != null && account.id().equals(other.id());
    }

    void record(Audit audit, Deed deed, Account subject, String detail) {
        String id = subject.id().toString();
        if (account == null) {
            audit.recordOf(name, deed, id, detail);
        } else {
            audit.record(account, deed, id, detail);
        }
    }
}
