package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.bantin.account.Browser;
import vn.bantin.account.Entrance;
import vn.bantin.account.Place;
import vn.bantin.account.SignedIn;
import vn.bantin.kit.web.Cookie;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** What the pages about signing in have in common: the browser, its cookies, and where to go next. */
final class Doors {
    private static final String KNOWN = "bantin_trinh_duyet";
    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private Doors() {}

    static Browser browser(Request request) {
        return new Browser(
                request.address(), request.userAgent(), request.cookie(KNOWN).orElse(""));
    }

    static SignedIn signedIn(Visitor visitor) {
        return new SignedIn(visitor.session(), visitor.account());
    }

    /** Gives the browser what it has earned. */
    static Reply with(Reply reply, Entrance entrance, Request request) {
        Reply signedIn = reply.with(Doorkeeper.cookie(entrance.token(), request));
        return entrance.known().isEmpty()
                ? signedIn
                : signedIn.with(new Cookie(KNOWN, entrance.known(), Doorkeeper.DESK, KNOWN_FOR, request.isSecure()));
    }

    /** Where the browser wanted to go before it was asked to sign in; only to the desk. */
    static String next(Request request) {
        String asked = request.query(Doorkeeper.NEXT).orElse(Doorkeeper.DESK);
        boolean ofTheDesk = asked.equals(Doorkeeper.DESK) || asked.startsWith(Doorkeeper.DESK + "/");
        return ofTheDesk && Reply.isPath(asked) ? asked : Doorkeeper.DESK;
    }

    /** Where the browser believes to be. */
    static Place place(Request request) {
        return new Place(request.host(), request.absolute(request.host(), ""));
    }

    /** The same address, which takes the next one along. */
    static String along(String path, Request request) {
        return path + query(request);
    }

    static String query(Request request) {
        return query(next(request));
    }

    private static String query(String next) {
        return "?" + Doorkeeper.NEXT + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    static String along(String path, String next) {
        return path + query(next);
    }
}
