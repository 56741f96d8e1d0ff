package vn.bantin.record.directive;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.directory.Memberships;

/**
 * Somebody at the desk who looks at directives.
 *
 * @param bodies the bodies that the account works in, and those that they carry on
 */
public record Viewer(Account account, Set<Long> bodies) {

    public static Viewer of(Handle tx, Account account) {
        return new Viewer(account, new Memberships(tx, account.siteId()).bodiesActedFor(account.id()));
    }

    /** Whether every directive of the site is this person's to see. */
    public boolean coordinates() {
        return account.role().mayReview();
    }
}
