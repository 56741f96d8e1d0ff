package vn.bantin.desk;

import static vn.bantin.desk.DeskBrowser.page;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import vn.bantin.RunningPortal;
import vn.bantin.account.Administering;
import vn.bantin.account.Authenticator;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;

/** People of the newsroom's site who come in by its pages, all with one password. */
final class DeskPeople {
    static final String PASSWORD = "năm con gà trống đi bộ";

    private final RunningPortal portal;
    private final DeskBrowser browser;

    DeskPeople(RunningPortal portal, DeskBrowser browser) {
        this.portal = portal;
        this.browser = browser;
    }

    /** Somebody new, who is signed in whole. */
    Invited enter(Role role) {
        Invited person = person(role);
        signIn(person, PASSWORD);
        if (role.needsSecondFactor()) {
            Document setUp = page(browser.get("/ban-bien-tap/xac-thuc"));
            String code = Authenticator.code(setUp.select("code.key").text(), Instant.now());
            browser.post(
                    "/ban-bien-tap/xac-thuc/thiet-lap",
                    Map.of("offer", setUp.select("[name=offer]").val(), "code", code));
        }
        return person;
    }

    /** Somebody new with a password. */
    Invited person(Role role) {
        Invited invited = invite(role);
        browser.post("/ban-bien-tap/loi-moi/" + invited.token(), passwords(PASSWORD));
        return invited;
    }

    Invited invite(Role role) {
        String unique = UUID.randomUUID().toString();
        return new Administering(portal.portal().database(), Instant::now)
                .invite(
                        Authority.operator("test"),
                        portal.newsroom().site.id(),
                        "Người " + unique,
                        unique + "@mailinh.example",
                        role,
                        null);
    }

    static Map<String, String> passwords(String password) {
        return Map.of("password", password, "repeated", password);
    }

    HttpResponse<String> signIn(Invited person, String password) {
        return browser.post(
                "/ban-bien-tap/dang-nhap", Map.of("email", person.account().email(), "password", password));
    }
}
