package vn.bantin.record.directive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Memberships;

/**
 * Somebody at the desk who looks at directives.
 *
 * @param bodies the bodies that the account works in, and those that they carry on
 */
public record Viewer(Account account, Set<Long> bodies) {

    public static Viewer of(Handle tx, Account account) {
        Set<Long> own = new Memberships(tx, account.siteId()).bodiesOf(account.id());
        return new Viewer(account, withPredecessors(new Bodies(tx, account.siteId()), own));
    }

    private static Set<Long> withPredecessors(Bodies bodies, Set<Long> own) {
        Set<Long> all = new HashSet<>(own);
        Deque<Long> open = new ArrayDeque<>(own);
        while (!open.isEmpty()) {
            bodies.predecessorsOf(open.pop()).stream()
                    .map(Body::id)
                    .filter(all::add)
                    .forEach(open::push);
        }
        return all;
    }

    /** Whether every directive of the site is this person's to see. */
    public boolean coordinates() {
        return account.role().mayReview();
    }
}
