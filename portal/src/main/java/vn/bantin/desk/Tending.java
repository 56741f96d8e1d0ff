package vn.bantin.desk;

import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Editions;
import vn.bantin.article.Presence;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** Signs of life that the pages of the desk send: the session goes on, and colleagues see who is at a text. */
final class Tending {
    private final DeskPages pages;

    Tending(DeskPages pages) {
        this.pages = pages;
    }

    /** {@code POST /ban-bien-tap/ban/{edition}/con-day}: that somebody asked has prolonged the session already. */
    Reply stay(Request request) {
        Visitor visitor = Visitor.of(request);
        UUID edition = EditionPage.id(request);
        pages.database().change(tx -> seen(tx, visitor, edition));
        return Reply.personalJson(200, Map.of());
    }

    /** {@code POST /ban-bien-tap/con-day}: the same from a page without a text. */
    Reply stayAtDesk(Request request) {
        return Reply.personalJson(200, Map.of());
    }

    private void seen(Handle tx, Visitor visitor, UUID edition) {
        long site = visitor.site().id();
        if (new Editions(tx, site).byId(edition).isPresent()) {
            new Presence(tx, site)
                    .seen(edition, visitor.account(), pages.clock().instant());
        }
    }
}
