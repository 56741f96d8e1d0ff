package vn.bantin.kit.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a form of our own from one that another site sends in the name of a reader who is signed in here. Every browser
 * since 2023 says by Sec-Fetch-Site where a request came from, older ones say by Origin; a request that says neither is
 * taken for forged, since only programs leave both out and those can add one.
 */
final class Forgery {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Forgery() {}

    /** Whether the request may change something and was not sent from a page of this host. */
    static boolean isForged(Context context) {
        return !SAFE.contains(context.method().name()) && !isOurs(context);
    }

    private static boolean isOurs(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = context.header("Origin");
        return origin != null && authority(origin).equals(authorityAskedFor(context));
    }

    private static String authority(String origin) {
        try {
            URI address = URI.create(origin);
            return address.getAuthority() == null ? "" : authority(address.getScheme(), address.getAuthority());
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String authorityAskedFor(Context context) {
        String host = context.req().getServerName();
        int port = context.req().getServerPort();
        return authority(context.scheme(), host + ":" + port);
    }

    /** Host and port, without the port that goes without saying. */
    private static String authority(String scheme, String authority) {
        String usual = scheme.equals("https") ? ":443" : ":80";
        String lower = authority.toLowerCase(Locale.ROOT);
        return lower.endsWith(usual) ? lower.substring(0, lower.length() - usual.length()) : lower;
    }
}
