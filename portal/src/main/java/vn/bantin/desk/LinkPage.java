package vn.bantin.desk;

import vn.bantin.account.Link;
import vn.bantin.account.OwnAccount;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;

/** {@code /ban-bien-tap/loi-moi/{token}}: where a person chooses a password by a link that serves once. */
public final class LinkPage {
    static final String PATH = Doorkeeper.DESK + "/loi-moi/";

    private final DeskPages pages;
    private final OwnAccount own;

    LinkPage(DeskPages pages) {
        this.pages = pages;
        this.own = new OwnAccount(pages.database(), pages.clock());
    }

    /** What the template shows; {@code email} is empty where the link is spent. */
    public record Model(DeskFrame frame, String action, String email, String alert) {}

    public Reply show(Request request) {
        return page(200, request, "");
    }

    private Reply page(int status, Request request, String alert) {
        Site site = site(request);
        DeskFrame frame = pages.frame(site, request);
        String action = PATH + request.part("token");
        try {
            Link link = own.link(site.id(), request.part("token"));
            return pages.show(
                    status, "link", new Model(frame, action, link.account().email(), alert));
        } catch (Refusal spent) {
            return pages.show(
                    410, "link", new Model(frame, action, "", frame.messages().say(spent)));
        }
    }

    private Site site(Request request) {
        return pages.database().read(tx -> Doorkeeper.site(tx, request));
    }

    public Reply choose(Request request) {
        return Doorkeeper.logged(request, this::tryToChoose);
    }

    private Reply tryToChoose(Request request) {
        Form form = request.form();
        Site site = site(request);
        try {
            own.choosePassword(
                    site.id(), request.part("token"), form.text("password"), form.text("repeated"), site.name());
            return Reply.seeOther(Doorkeeper.SIGN_IN);
        } catch (Refusal refusal) {
            return page(422, request, pages.frame(site, request).messages().say(refusal));
        }
    }
}
