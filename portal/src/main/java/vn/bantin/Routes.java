package vn.bantin;

import static vn.bantin.desk.Duty.SIGNED_IN;
import static vn.bantin.kit.web.Access.EVERYONE;
import static vn.bantin.kit.web.Route.get;

import java.util.List;
import vn.bantin.desk.Desk;
import vn.bantin.kit.web.Route;
import vn.bantin.reader.Reader;

/** Every address of the portal, with who may use it; the first that fits is taken, so names stand before patterns. */
final class Routes {
    private Routes() {}

    static List<Route> of(Reader reader, Desk desk) {
        return List.of(
                // files
                get("/media/{file}", EVERYONE, reader.picture()),
                get("/assets/{file}", EVERYONE, reader.asset()),

                // for programs that watch over the portal
                get("/health/live", EVERYONE, reader.health()::live),
                get("/health/ready", EVERYONE, reader.health()::ready),

                // the desk
                get("/ban-bien-tap", desk.admits(SIGNED_IN), desk.inbox()),

                // pages
                get("/", EVERYONE, reader.home()),
                get("/tim-kiem", EVERYONE, reader.search()::show),
                get("/tim-kiem.json", EVERYONE, reader.searchJson()::show),
                get("/tim-kiem/goi-y.json", EVERYONE, reader.suggestions()),
                get("/{section}", EVERYONE, reader.section()),
                get("/{section}/{slug}", EVERYONE, reader.article()));
    }
}
