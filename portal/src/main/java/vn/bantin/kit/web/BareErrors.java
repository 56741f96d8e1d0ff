package vn.bantin.kit.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what Jetty refuses before any route is asked, such as a malformed path, without naming the server. */
final class BareErrors extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(BareErrors.class);

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        if (code == 500 && cause != null && !(cause instanceof QuietException)) {
            LOG.error("a request failed before any route", cause);
        }
        response.setStatus(code);
        Protection.protect(response.getHeaders());
        describe(response.getHeaders());
        response.write(true, ByteBuffer.wrap(page(code)), callback);
    }

    private static void describe(HttpFields.Mutable headers) {
        headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    private static byte[] page(int code) {
        return BareProblem.page(Problem.ofStatus(code)).getBytes(StandardCharsets.UTF_8);
    }
}
