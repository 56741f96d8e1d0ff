package vn.bantin.desk;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.site.Site;

/** What the pages of the desk are made with: the data, the clock, the frame and the templates. */
record DeskPages(Database database, InstantSource clock, Assets assets, Templates templates) {

    /** The frame of a page for whoever is signed in, in the language of the account. */
    DeskFrame frame(Visitor visitor) {
        return frame(visitor.site(), visitor.account(), visitor.account().language());
    }

    /** The frame of a page before anybody is signed in, in the language that the request asks for. */
    DeskFrame frame(Site site, Request request) {
        return frame(site, null, request.language());
    }

    private DeskFrame frame(Site site, @Nullable Account account, Language language) {
        return new DeskFrame(site, account, language, Messages.in(language), assets);
    }

    Reply show(int status, String template, Object model) {
        return Reply.personal(status, templates.render("desk/" + template + ".jte", model));
    }
}
