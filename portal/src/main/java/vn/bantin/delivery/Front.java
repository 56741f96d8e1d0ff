package vn.bantin.delivery;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.EntityTag;
import vn.bantin.kit.web.Opening;
import vn.bantin.kit.web.Origin;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Visit;

/**
 * Answers before the routes what is ready in memory and known to be current, without waiting for anything; all else goes on
 * to the routes.
 */
public final class Front extends Handler.Wrapper {
    private static final HttpField TYPE = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    private static final HttpField ASK_AGAIN = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField BY_CODING = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");

    private final InstantSource clock;
    private final Counter counter;
    private final Latest latest;
    private final Slots slots;
    private final Memory memory;

    Front(InstantSource clock, Counter counter, Latest latest, Slots slots, Memory memory) {
        this.clock = clock;
        this.counter = counter;
        this.latest = latest;
        this.slots = slots;
        this.memory = memory;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Kept kept = known(request);
        if (kept == null) {
            return super.handle(request, response, callback);
        }
        send(kept, request, response, callback);
        return true;
    }

    private @Nullable Kept known(Request request) {
        if (!isReading(request)
                || !latest.isFresh()
                || !Codings.takesGzip(header(request, HttpHeader.ACCEPT_ENCODING.asString()))) {
            return null;
        }
        Kept kept = memory.get(address(request));
        return kept != null && kept.isCurrent(latest, clock.instant()) && slots.fillAtOnce(kept) ? kept : null;
    }

    private static boolean isReading(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    private static String address(Request request) {
        HttpURI uri = request.getHttpURI();
        return Origin.of(uri.getScheme(), Request.getServerName(request), Request.getServerPort(request))
                + uri.getPathQuery();
    }

    private static String header(Request request, String name) {
        return Objects.requireNonNullElse(request.getHeaders().get(name), "");
    }

    private void send(Kept kept, Request request, Response response, Callback callback) {
        count(kept, request);
        Composition composition = kept.composition();
        HttpFields.Mutable headers = response.getHeaders();
        headers.add(composition.tag());
        headers.add(ASK_AGAIN);
        headers.add(BY_CODING);
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        if (known != null && EntityTag.isKnown(known, composition.tag().getValue())) {
            response.setStatus(304);
            response.write(true, null, callback);
            return;
        }
        response.setStatus(200);
        headers.add(TYPE);
        headers.add(GZIP);
        headers.add(composition.length());
        response.write(true, ByteBuffer.wrap(composition.gzip()), callback);
    }

    private void count(Kept kept, Request request) {
        UUID article = kept.page().articleOrNull();
        HttpFields headers = request.getHeaders();
        if (article != null && Opening.isBy(request.getMethod(), headers::get)) {
            counter.saw(new Visit(
                    kept.page().site(),
                    article,
                    Request.getRemoteAddr(request),
                    header(request, "User-Agent"),
                    header(request, "Accept-Language")));
        }
    }
}
