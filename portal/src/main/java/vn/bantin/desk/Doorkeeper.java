package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Audit;
import vn.bantin.account.Session;
import vn.bantin.account.Sessions;
import vn.bantin.account.SignedIn;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Access;
import vn.bantin.kit.web.Cookie;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** Lets those in at the desk who are signed in and whose office a page is; sends the others to sign in. */
public final class Doorkeeper {
    /** Where the desk begins, and the only part of the site that the cookie is sent to. */
    public static final String DESK = "/ban-bien-tap";

    static final String SIGN_IN = DESK + "/dang-nhap";
    static final String SECOND_FACTOR = DESK + "/xac-thuc";
    static final String NEXT = "tiep";
    private static final String COOKIE = "bantin_phien";

    private final Database database;
    private final InstantSource clock;

    Doorkeeper(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The rule that a page is for those with this duty. */
    public Access admits(Duty duty) {
        return new Admission(this, duty);
    }

    /** The rule of one page; what is done under it is written to the log with the address it came from. */
    public record Admission(Doorkeeper doorkeeper, Duty duty) implements Access {
        @Override
        public Reply admit(Request request, Handler handler) {
            return doorkeeper
                    .visitor(request)
                    .map(visitor -> doorkeeper.admit(request, handler, duty, visitor))
                    .orElseGet(() -> toSignIn(request));
        }
    }

    private Reply admit(Request request, Handler handler, Duty duty, Found found) {
        if (!duty.isEnough(found.signedIn())) {
            return request.isSafe() && !request.isFromScript() ? Reply.seeOther(SECOND_FACTOR) : refuse();
        }
        if (!duty.isOf(found.signedIn().account().role())) {
            throw Problem.forbidden();
        }
        keepGoing(found);
        request.put(Visitor.class, found.visitor());
        return logged(request, handler);
    }

    /** Every answer of the desk that may write to the log is given under the address it was asked from. */
    static Reply logged(Request request, Handler handler) {
        try {
            return Audit.from(request.address(), () -> handler.answer(request));
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Reply toSignIn(Request request) {
        return request.isSafe() && !request.isFromScript() ? Reply.seeOther(signIn(request)) : refuse();
    }

    private static Reply refuse() {
        throw Problem.signedOut();
    }

    private static String signIn(Request request) {
        String here = request.path() + request.queryString();
        return here.equals(DESK)
                ? SIGN_IN
                : SIGN_IN + "?" + NEXT + "=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    private void keepGoing(Found found) {
        Session session = found.signedIn().session();
        Instant now = clock.instant();
        if (session.wantsTouch(now)) {
            database.change(tx -> new Sessions(tx, found.site().id()).touch(session, now));
        }
    }

    private Optional<Found> visitor(Request request) {
        return database.read(tx -> {
            Site site = site(tx, request);
            return token(request)
                    .flatMap(token -> new Sessions(tx, site.id()).find(token, clock.instant()))
                    .map(signedIn -> new Found(site, signedIn));
        });
    }

    /** A session that goes on, at the site that was asked for. */
    private record Found(Site site, SignedIn signedIn) {
        Visitor visitor() {
            return new Visitor(site, signedIn.account(), signedIn.session());
        }
    }

    static Site site(Handle tx, Request request) {
        return new Sites(tx).byHost(request.host()).orElseThrow(() -> Problem.noSuchSite(request.host()));
    }

    /** The token of the session that the browser says it is in. */
    static Optional<String> token(Request request) {
        return request.cookie(COOKIE);
    }

    /** The cookie that keeps a session's token, until the session is over in any case. */
    static Cookie cookie(String token, Request request) {
        return new Cookie(COOKIE, token, DESK, Session.WHOLE, request.isSecure());
    }

    /** The cookie that makes the browser forget its session. */
    static Cookie noCookie(Request request) {
        return new Cookie(COOKIE, "", DESK, Duration.ZERO, request.isSecure());
    }
}
