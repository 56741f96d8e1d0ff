package vn.bantin.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Authority;
import vn.bantin.account.Role;
import vn.bantin.article.Allowing;
import vn.bantin.article.LinkHost;
import vn.bantin.article.LinkHosts;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** {@code /ban-bien-tap/lien-ket-ngoai}: where the articles of a site may link to; everybody reads it, administrators change it. */
public final class LinkHostsPage {
    static final String PATH = Doorkeeper.DESK + "/lien-ket-ngoai";

    private final DeskPages pages;
    private final Allowing allowing;

    LinkHostsPage(DeskPages pages) {
        this.pages = pages;
        this.allowing = new Allowing(pages.database(), pages.clock());
    }

    /** What the template shows; {@code administrators} are those whom the others may ask. */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            List<LinkHost> listed,
            boolean mayChange,
            String administrators,
            Days days,
            Typed typed,
            String alert) {

        public String query() {
            return chosen.all().isEmpty() ? "" : chosen.query();
        }

        public String always() {
            return String.join(", ", LinkHosts.STATE);
        }

        public int longestNote() {
            return Allowing.LONGEST_NOTE;
        }
    }

    /** What was typed and refused. */
    public record Typed(String host, String note) {
        static final Typed NOTHING = new Typed("", "");
    }

    public Reply show(Request request) {
        return show(request, 200, Typed.NOTHING, "");
    }

    private Reply show(Request request, int status, Typed typed, String alert) {
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        return pages.show(status, "link_hosts", pages.database().read(tx -> model(tx, visitor, chosen, typed, alert)));
    }

    private Model model(Handle tx, Visitor visitor, ChosenSite chosen, Typed typed, String alert) {
        long site = chosen.site().id();
        return new Model(
                pages.frame(visitor),
                chosen,
                new LinkHosts(tx, site).listed(),
                Authority.of(visitor.account()).administers(site),
                administrators(new Accounts(tx, site)),
                new Days(),
                typed,
                alert);
    }

    private static String administrators(Accounts accounts) {
        return accounts.all().stream()
                .filter(account -> account.role() == Role.SITE_ADMINISTRATOR && !account.disabled())
                .map(Account::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public Reply allow(Request request) {
        Form form = request.form();
        Typed typed = new Typed(form.text("host"), form.text("note"));
        ChosenSite chosen = ChosenSite.of(request, pages);
        Visitor visitor = Visitor.of(request);
        try {
            allowing.allow(visitor.account(), chosen.site().id(), typed.host(), typed.note());
            return Reply.seeOther(PATH + chosen.query());
        } catch (Refusal refusal) {
            return show(request, 422, typed, pages.frame(visitor).messages().say(refusal));
        }
    }

    public Reply remove(Request request) {
        ChosenSite chosen = ChosenSite.of(request, pages);
        allowing.remove(
                Visitor.of(request).account(),
                chosen.site().id(),
                request.form().text("host"));
        return Reply.seeOther(PATH + chosen.query());
    }
}
