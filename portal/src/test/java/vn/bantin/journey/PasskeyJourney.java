package vn.bantin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bantin.RunningPortal;
import vn.bantin.account.Administering;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** A publisher with a passkey, which Chromium itself keeps. */
class PasskeyJourney {
    private static final String PASSWORD = "năm con gà trống đi bộ";

    private final RunningPortal portal = RunningPortal.on(Engine.SQLITE);

    @Test
    void a_publisher_adds_a_passkey_and_signs_in_with_it() {
        Invited invited = invite();
        Page page = Browser.page(390, ColorScheme.LIGHT);
        addAuthenticator(page);
        page.navigate(portal.address("/ban-bien-tap/loi-moi/" + invited.token()));
        page.fill("#new", PASSWORD);
        page.fill("#repeated", PASSWORD);
        page.click("main button");
        signIn(page, invited);

        page.fill("#key-name", "Máy của tôi");
        page.click("[data-passkey=create] button");
        page.waitForSelector(".codes");
        assertThat(page.locator(".codes code").count()).isEqualTo(10);
        page.click("main a.button");
        assertThat(page.url()).endsWith("/ban-bien-tap");

        page.click("header form button");
        signIn(page, invited);
        page.click("[data-passkey=get] button");
        page.waitForURL("**/ban-bien-tap");
        page.navigate(portal.address("/ban-bien-tap/tai-khoan"));
        assertThat(page.textContent("main")).contains("Máy của tôi");
        page.context().close();
    }

    private static void addAuthenticator(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private static void signIn(Page page, Invited invited) {
        page.fill("#email", invited.account().email());
        page.fill("#password", PASSWORD);
        page.click("main button");
    }

    private Invited invite() {
        String unique = UUID.randomUUID().toString();
        return new Administering(portal.portal().database(), Instant::now)
                .invite(Authority.operator("test"), 1, "Người " + unique, unique + "@x.example", Role.PUBLISHER, null);
    }
}
