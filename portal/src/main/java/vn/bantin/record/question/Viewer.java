package vn.bantin.record.question;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.directory.Memberships;

/**
 * Somebody at the desk who looks at questions: moderators see all, others what their bodies are to answer.
 *
 * @param bodies the bodies that the account works in, and those that they carry on
 */
public record Viewer(Account account, Set<Long> bodies) {

    public static Viewer of(Handle tx, Account account) {
        return new Viewer(account, new Memberships(tx, account.siteId()).bodiesActedFor(account.id()));
    }

    public boolean moderates() {
        return account.role().mayModerate();
    }

    boolean answers(Question question) {
        Assignee assignee = question.assignee();
        return assignee != null && (assignee.officer().equals(account.id()) || bodies.contains(assignee.body()));
    }
}
