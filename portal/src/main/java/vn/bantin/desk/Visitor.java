package vn.bantin.desk;

import vn.bantin.account.Account;
import vn.bantin.account.Session;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;

/** Whoever is signed in at the desk of a site. */
public record Visitor(Site site, Account account, Session session) {

    /** Whom the rule of the route has let in. */
    public static Visitor of(Request request) {
        return request.got(Visitor.class);
    }
}
