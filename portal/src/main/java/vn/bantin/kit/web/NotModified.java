package vn.bantin.kit.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Takes the length off an answer that a copy is still good: Jetty puts that of nothing there, which would be understood as the
 * length of the page (RFC 9110, 8.6).
 */
final class NotModified extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getHeaders().contains(HttpHeader.IF_NONE_MATCH)) {
            request.addHttpStreamWrapper(stream -> new WithoutLength(stream, response));
        }
        return super.handle(request, response, callback);
    }

    private static final class WithoutLength extends HttpStream.Wrapper {
        private final Response response;

        WithoutLength(HttpStream stream, Response response) {
            super(stream);
            this.response = response;
        }

        @Override
        public void prepareResponse(HttpFields.Mutable headers) {
            if (response.getStatus() == 304) {
                headers.remove(HttpHeader.CONTENT_LENGTH);
            }
            super.prepareResponse(headers);
        }

        /** In HTTP/2 the length of whatever is the end goes out with it; so the end follows, empty. */
        @Override
        public void send(
                MetaData.Request request,
                MetaData.@Nullable Response head,
                boolean isEnd,
                @Nullable ByteBuffer content,
                Callback callback) {
            if (head == null || head.getStatus() != 304 || head.getHttpVersion() != HttpVersion.HTTP_2) {
                super.send(request, head, isEnd, content, callback);
                return;
            }
            MetaData.Response unmeasured = new MetaData.Response(
                    head.getStatus(), head.getReason(), head.getHttpVersion(), head.getHttpFields(), -1);
            super.send(
                    request,
                    unmeasured,
                    false,
                    null,
                    Callback.from(() -> super.send(request, null, isEnd, null, callback), callback::failed));
        }
    }
}
