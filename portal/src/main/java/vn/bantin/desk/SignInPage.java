package vn.bantin.desk;

import org.jspecify.annotations.Nullable;
import vn.bantin.account.Entrance;
import vn.bantin.account.OpenId.Provider;
import vn.bantin.account.SignIn;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;

/** {@code /ban-bien-tap/dang-nhap}: e-mail and password; and the way out. */
public final class SignInPage {
    private final DeskPages pages;
    private final Provider provider;
    private final SignIn signIn;

    SignInPage(DeskPages pages, Provider provider) {
        this.pages = pages;
        this.provider = provider;
        this.signIn = new SignIn(pages.database(), pages.clock());
    }

    /** What the template shows; {@code alert} is empty at first, {@code away} null where no provider is set. */
    public record Model(
            DeskFrame frame,
            String action,
            String email,
            String alert,
            @Nullable Away away) {}

    /** The way to the identity provider; {@code name} is empty where the settings have no words for it. */
    public record Away(String path, String name) {}

    public Reply show(Request request) {
        return page(200, request, "", "");
    }

    private Reply page(int status, Request request, String email, String alert) {
        return pages.show(
                status,
                "sign_in",
                new Model(
                        pages.frame(site(request), request),
                        Doors.along(Doorkeeper.SIGN_IN, request),
                        email,
                        alert,
                        away(request)));
    }

    private @Nullable Away away(Request request) {
        return provider.isSet() ? new Away(Doors.along(OpenIdPage.PATH, request), provider.name()) : null;
    }

    private Site site(Request request) {
        return pages.database().read(tx -> Doorkeeper.site(tx, request));
    }

    /** Signs in, and goes on to where the person wanted to go, or to the second step. */
    public Reply enter(Request request) {
        return Doorkeeper.logged(request, this::tryToEnter);
    }

    private Reply tryToEnter(Request request) {
        Form form = request.form();
        Site site = site(request);
        try {
            Entrance entrance =
                    signIn.byPassword(site.id(), form.text("email"), form.text("password"), Doors.browser(request));
            String next =
                    entrance.strength().isIn() ? Doors.next(request) : Doors.along(Doorkeeper.SECOND_FACTOR, request);
            return Doors.with(Reply.seeOther(next), entrance, request);
        } catch (Refusal refusal) {
            return refused(request, form.text("email"), refusal);
        }
    }

    /** The page once more, with the reason why nobody came in. */
    Reply refused(Request request, String email, Refusal refusal) {
        return page(
                422,
                request,
                email,
                pages.frame(site(request), request).messages().say(refusal));
    }

    /** The browser keeps nothing of what was written: copies of drafts may hold what readers are never to see. */
    public Reply leave(Request request) {
        signIn.out(Doors.signedIn(Visitor.of(request)));
        return Reply.seeOther(Doorkeeper.SIGN_IN)
                .with(Doorkeeper.noCookie(request))
                .with("Clear-Site-Data", "\"storage\"");
    }
}
