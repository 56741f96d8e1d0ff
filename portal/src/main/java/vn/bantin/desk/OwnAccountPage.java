package vn.bantin.desk;

import java.util.List;
import vn.bantin.account.Entrance;
import vn.bantin.account.FactorSummary;
import vn.bantin.account.OwnAccount;
import vn.bantin.account.SecondFactor;
import vn.bantin.account.Session;
import vn.bantin.account.SignedIn;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** {@code /ban-bien-tap/tai-khoan}: the own password, second factor, language and sessions. */
public final class OwnAccountPage {
    static final String PATH = Doorkeeper.DESK + "/tai-khoan";

    private final DeskPages pages;
    private final OwnAccount own;
    private final SecondFactor secondFactor;

    OwnAccountPage(DeskPages pages, SecondFactor secondFactor) {
        this.pages = pages;
        this.own = new OwnAccount(pages.database(), pages.clock());
        this.secondFactor = secondFactor;
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame, FactorSummary factors, List<Session> sessions, Session here, Days days, String alert) {}

    public Reply show(Request request) {
        return page(200, request, "");
    }

    private Reply page(int status, Request request, String alert) {
        Visitor visitor = Visitor.of(request);
        return pages.show(
                status,
                "own_account",
                new Model(
                        pages.frame(visitor),
                        secondFactor.of(visitor.account()),
                        own.sessions(Doors.signedIn(visitor)),
                        visitor.session(),
                        new Days(),
                        alert));
    }

    public Reply changePassword(Request request) {
        Visitor visitor = Visitor.of(request);
        Form form = request.form();
        try {
            Entrance entrance = own.changePassword(
                    Doors.signedIn(visitor),
                    form.text("before"),
                    form.text("password"),
                    form.text("repeated"),
                    visitor.site().name(),
                    Doors.browser(request));
            return Doors.with(Reply.seeOther(PATH), entrance, request);
        } catch (Refusal refusal) {
            return refused(request, refusal);
        }
    }

    public Reply chooseLanguage(Request request) {
        Language language = Language.of(request.form().text("language")).orElseThrow(Problem::notFound);
        own.chooseLanguage(who(request), language);
        return Reply.seeOther(PATH);
    }

    private static SignedIn who(Request request) {
        return Doors.signedIn(Visitor.of(request));
    }

    public Reply endSession(Request request) {
        own.endSession(who(request), Ids.part(request, "session"));
        return Reply.seeOther(PATH);
    }

    public Reply removeTotp(Request request) {
        return removing(request, () -> secondFactor.removeTotp(who(request)));
    }

    public Reply removePasskey(Request request) {
        return removing(request, () -> secondFactor.removePasskey(who(request), Ids.part(request, "passkey")));
    }

    private Reply removing(Request request, Runnable removal) {
        try {
            removal.run();
            return Reply.seeOther(PATH);
        } catch (Refusal refusal) {
            return refused(request, refusal);
        }
    }

    /** The page again, with the sentence of what was refused. */
    Reply refused(Request request, Refusal refusal) {
        return page(422, request, pages.frame(Visitor.of(request)).messages().say(refusal));
    }
}
