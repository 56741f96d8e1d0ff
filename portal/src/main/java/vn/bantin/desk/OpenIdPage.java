package vn.bantin.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Entrance;
import vn.bantin.account.OpenId;
import vn.bantin.account.OpenId.Arrival;
import vn.bantin.account.OpenId.Departure;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Cookie;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** {@code /ban-bien-tap/dang-nhap/oidc}: the way to the identity provider, and back. */
public final class OpenIdPage {
    static final String PATH = Doorkeeper.SIGN_IN + "/oidc";
    private static final String CALLBACK = PATH + "/ve";
    private static final String COOKIE = "bantin_oidc";
    private static final List<String> ANSWER = List.of("code", "state", "iss", "error", "error_description");

    private final DeskPages pages;
    private final SignInPage signIn;
    private final @Nullable OpenId openId;

    OpenIdPage(DeskPages pages, SignInPage signIn, AccountParts accounts) {
        this.pages = pages;
        this.signIn = signIn;
        this.openId =
                accounts.provider().isSet() ? new OpenId(pages.database(), pages.clock(), accounts.provider()) : null;
    }

    public Reply depart(Request request) {
        OpenId provider = provider();
        try {
            Departure departure = provider.depart(site(request), callback(request), Doors.next(request));
            return Reply.away(departure.address()).with(cookie(request, departure.state(), OpenId.PATIENCE));
        } catch (Refusal refusal) {
            return signIn.refused(request, "", refusal);
        }
    }

    private OpenId provider() {
        if (openId == null) {
            throw Problem.notFound();
        }
        return openId;
    }

    private long site(Request request) {
        return pages.database().read(tx -> Doorkeeper.site(tx, request)).id();
    }

    private static String callback(Request request) {
        return request.absolute(request.host(), CALLBACK);
    }

    private static Cookie cookie(Request request, String state, Duration lifetime) {
        return new Cookie(COOKIE, state, PATH, lifetime, request.isSecure());
    }

    public Reply arrive(Request request) {
        OpenId provider = provider();
        return Doorkeeper.logged(request, _ -> tryToArrive(request, provider)).with(cookie(request, "", Duration.ZERO));
    }

    private Reply tryToArrive(Request request, OpenId provider) {
        try {
            Arrival arrival = provider.arrive(
                    site(request),
                    callback(request),
                    answer(request),
                    request.cookie(COOKIE).orElse(""),
                    Doors.browser(request));
            Entrance entrance = arrival.entrance();
            String next =
                    entrance.strength().isIn() ? arrival.next() : Doors.along(Doorkeeper.SECOND_FACTOR, arrival.next());
            return Doors.with(Reply.seeOther(next), entrance, request);
        } catch (Refusal refusal) {
            return signIn.refused(request, "", refusal);
        }
    }

    private static Map<String, List<String>> answer(Request request) {
        return ANSWER.stream()
                .flatMap(name -> request.query(name).map(value -> Map.entry(name, List.of(value))).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
