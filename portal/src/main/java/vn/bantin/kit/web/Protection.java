package vn.bantin.kit.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts the headers on every answer that tell a browser to allow nothing we do not use. */
final class Protection extends Handler.Wrapper {
    private static final HttpField[] HEADERS = {
        new PreEncodedHttpField(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
                        + "media-src 'self'; worker-src 'self'; "
                        + "font-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'"),
        new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
        new PreEncodedHttpField("X-Frame-Options", "DENY"),
        new PreEncodedHttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
        new PreEncodedHttpField("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
        new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
        new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin")
    };

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField header : HEADERS) {
            headers.add(header);
        }
        return super.handle(request, response, callback);
    }

    /** Puts them on an answer that may have them already. */
    static void protect(HttpFields.Mutable headers) {
        for (HttpField header : HEADERS) {
            headers.put(header);
        }
    }
}
