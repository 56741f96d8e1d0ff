package vn.bantin.kit.web;

import java.time.Duration;

/**
 * A word that a browser keeps for us: never shown to scripts, never sent along from other sites' forms, and over HTTPS
 * only where the request came so. A lifetime of zero makes the browser forget it.
 */
public record Cookie(String name, String value, String path, Duration lifetime, boolean secure) {

    /** The cookie as the header {@code Set-Cookie} takes it. */
    String header() {
        return "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(name, value, path, lifetime.toSeconds(), secure ? "; Secure" : "");
    }
}
