package vn.bantin.desk;

import com.google.gson.JsonParser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Entrance;
import vn.bantin.account.FactorSetUp;
import vn.bantin.account.FactorSummary;
import vn.bantin.account.SecondFactor;
import vn.bantin.account.SignedIn;
import vn.bantin.account.TotpOffer;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** {@code /ban-bien-tap/xac-thuc}: the second step of signing in, or its set-up for whoever has none yet. */
public final class SecondFactorPage {
    private final DeskPages pages;
    private final SecondFactor secondFactor;

    SecondFactorPage(DeskPages pages, SecondFactor secondFactor) {
        this.pages = pages;
        this.secondFactor = secondFactor;
    }

    /** What the template of the question shows. */
    public record Question(DeskFrame frame, FactorSummary factors, String action, String next, String alert) {}

    /** What the template of the set-up shows. */
    public record SetUp(
            DeskFrame frame, String action, String next, TotpOffer offer, QrDrawing drawing, String alert) {}

    /** What the template of the recovery codes shows. */
    public record Codes(DeskFrame frame, List<String> codes, String next) {}

    public Reply show(Request request) {
        SignedIn who = Doors.signedIn(Visitor.of(request));
        if (who.isIn()) {
            return Reply.seeOther(Doors.next(request));
        }
        return secondFactor.of(who.account()).isSetUp()
                ? question(200, request, "")
                : setUp(200, request, offer(request), "");
    }

    private Reply question(int status, Request request, String alert) {
        return pages.show(
                status,
                "second_factor",
                new Question(
                        frame(request),
                        secondFactor.of(Visitor.of(request).account()),
                        Doors.along(Doorkeeper.SECOND_FACTOR, request),
                        Doors.query(request),
                        alert));
    }

    private DeskFrame frame(Request request) {
        return pages.frame(Visitor.of(request));
    }

    private TotpOffer offer(Request request) {
        Visitor visitor = Visitor.of(request);
        return secondFactor.offerTotp(Doors.signedIn(visitor), visitor.site().name());
    }

    private Reply setUp(int status, Request request, TotpOffer offer, String alert) {
        return pages.show(
                status,
                "set_up",
                new SetUp(
                        frame(request),
                        Doors.along(Doorkeeper.SECOND_FACTOR + "/thiet-lap", request),
                        Doors.query(request),
                        offer,
                        QrDrawing.of(offer.uri()),
                        alert));
    }

    /** Takes a code of the app, or a recovery code. */
    public Reply prove(Request request) {
        try {
            Entrance entrance = secondFactor.proveByCode(
                    Doors.signedIn(Visitor.of(request)), request.form().text("code"), Doors.browser(request));
            return Doors.with(Reply.seeOther(Doors.next(request)), entrance, request);
        } catch (Refusal refusal) {
            return question(422, request, frame(request).messages().say(refusal));
        }
    }

    /** The set-up for one who is in already and wants an app, or another. */
    public Reply offerMore(Request request) {
        return setUp(200, request, offer(request), "");
    }

    /** Takes the offered secret on, and shows the recovery codes this once. */
    public Reply keep(Request request) {
        Form form = request.form();
        SignedIn who = Doors.signedIn(Visitor.of(request));
        try {
            FactorSetUp done =
                    secondFactor.setUpTotp(who, form.text("offer"), form.text("code"), Doors.browser(request));
            return entered(request, done.entrance(), done.recoveryCodes());
        } catch (Refusal refusal) {
            return again(
                    request, who, form.text("offer"), frame(request).messages().say(refusal));
        }
    }

    private Reply entered(Request request, @Nullable Entrance entrance, List<String> codes) {
        String next = entrance == null ? OwnAccountPage.PATH : Doors.next(request);
        Reply reply = codes.isEmpty() ? Reply.seeOther(next) : codes(request, codes, next);
        return entrance == null ? reply : Doors.with(reply, entrance, request);
    }

    private Reply codes(Request request, List<String> codes, String next) {
        return pages.show(200, "recovery_codes", new Codes(frame(request), codes, next));
    }

    private Reply again(Request request, SignedIn who, String sealed, String alert) {
        try {
            String site = Visitor.of(request).site().name();
            return setUp(422, request, secondFactor.offerAgain(who, site, sealed), alert);
        } catch (Refusal stale) {
            return setUp(422, request, offer(request), frame(request).messages().say(stale));
        }
    }

    /** What the script is to ask a passkey of this account. */
    public Reply askPasskey(Request request) {
        String question = secondFactor.askPasskey(Doors.signedIn(Visitor.of(request)), Doors.place(request));
        return Reply.personalJson(200, JsonParser.parseString(question));
    }

    /** Takes what a passkey answered. */
    public Reply proveByPasskey(Request request) {
        try {
            Entrance entrance = secondFactor.proveByPasskey(
                    Doors.signedIn(Visitor.of(request)),
                    Doors.place(request),
                    request.form().text("answer"),
                    Doors.browser(request));
            return Doors.with(Reply.seeOther(Doors.next(request)), entrance, request);
        } catch (Refusal refusal) {
            return question(422, request, frame(request).messages().say(refusal));
        }
    }

    /** What the script is to ask of a new passkey. */
    public Reply offerPasskey(Request request) {
        Visitor visitor = Visitor.of(request);
        try {
            String question = secondFactor.offerPasskey(
                    Doors.signedIn(visitor),
                    Doors.place(request),
                    visitor.site().name());
            return Reply.personalJson(200, JsonParser.parseString(question));
        } catch (Refusal notYet) {
            throw Problem.forbidden();
        }
    }

    /** Takes a new passkey on. */
    public Reply keepPasskey(Request request) {
        Form form = request.form();
        try {
            FactorSetUp done = secondFactor.setUpPasskey(
                    Doors.signedIn(Visitor.of(request)),
                    Doors.place(request),
                    form.text("name"),
                    form.text("answer"),
                    Doors.browser(request));
            return entered(request, done.entrance(), done.recoveryCodes());
        } catch (Refusal refusal) {
            return setUp(422, request, offer(request), frame(request).messages().say(refusal));
        }
    }

    /** New recovery codes for one who is in. */
    public Reply renewCodes(Request request) {
        try {
            List<String> codes = secondFactor.renewRecoveryCodes(Doors.signedIn(Visitor.of(request)));
            return codes(request, codes, OwnAccountPage.PATH);
        } catch (Refusal refusal) {
            return new OwnAccountPage(pages, secondFactor).refused(request, refusal);
        }
    }
}
