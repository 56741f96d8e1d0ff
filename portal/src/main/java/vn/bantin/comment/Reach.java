package vn.bantin.comment;

import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.text.Refusal;
import vn.bantin.site.Sites;

/** The sites whose comments somebody decides on: the own one, or all. */
public record Reach(List<Long> sites) {

    public Reach {
        sites = List.copyOf(sites);
    }

    /** @throws Refusal for an account that moderates nothing */
    public static Reach of(Handle tx, Account account) {
        if (!account.role().mayModerate()) {
            throw new Refusal(CommentRule.NOT_A_MODERATOR);
        }
        return account.role().mayModerateAll() ? new Reach(new Sites(tx).ids()) : new Reach(List.of(account.siteId()));
    }

    /** @throws Refusal for a site that lies beyond it */
    void require(long site) {
        if (!sites.contains(site)) {
            throw new Refusal(CommentRule.UNKNOWN);
        }
    }
}
