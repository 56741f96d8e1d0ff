package vn.bantin.delivery;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.bantin.kit.web.Codings;
import vn.bantin.kit.web.EntityTag;
import vn.bantin.kit.web.Opening;
import vn.bantin.kit.web.Origin;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Visit;

/** Gives a ready page to whoever asked for it. */
final class Giving {
    private static final HttpField TYPE = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    private static final HttpField ASK_AGAIN = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField BY_CODING = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final String ACCEPTED = HttpHeader.ACCEPT_ENCODING.asString();

    private final Counter counter;
    private final Sharing sharing;

    Giving(Counter counter, Sharing sharing) {
        this.counter = counter;
        this.sharing = sharing;
    }

    /** Whether a page as it is kept would do. */
    static boolean isAskedFor(Request request) {
        return isReading(request) && Codings.takesGzip(header(request, ACCEPTED));
    }

    private static boolean isReading(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    /** The address that was asked for, as {@link Address} writes it where nothing needs to be left out. */
    static String address(Request request) {
        HttpURI uri = request.getHttpURI();
        return Origin.of(uri.getScheme(), Request.getServerName(request), Request.getServerPort(request))
                + uri.getPathQuery();
    }

    private static String header(Request request, String name) {
        return Objects.requireNonNullElse(request.getHeaders().get(name), "");
    }

    /** What is lent is given back by the callback, or at once where it does not come to that. */
    void give(Kept kept, Outgoing page, Request request, Response response, Callback callback) {
        try {
            count(kept, request);
            HttpFields.Mutable headers = response.getHeaders();
            headers.add(ASK_AGAIN);
            headers.add(BY_CODING);
            sharing.headers(kept).forEach(headers::add);
        } catch (RuntimeException failure) {
            page.giveBack();
            throw failure;
        }
        send(page, request, response, callback);
    }

    private static void send(Outgoing page, Request request, Response response, Callback callback) {
        switch (page) {
            case Composition body -> send(body, request, response, callback);
            case Lent lent ->
                send(
                        lent.packing(),
                        isKnown(request, lent.packing()),
                        lent.bytes(),
                        response,
                        lent.givingBack(callback));
        }
    }

    private static void send(Composition body, Request request, Response response, Callback callback) {
        Packed packed = body.packed(Codings.takesBrotli(header(request, ACCEPTED)));
        /* In whatever coding the browser has it. */
        boolean isKnown = isKnown(request, packed.packing())
                || isKnown(request, body.gzip().packing());
        send(packed.packing(), isKnown, ByteBuffer.wrap(packed.bytes()), response, callback);
    }

    private static boolean isKnown(Request request, Packing packing) {
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        return known != null && EntityTag.isKnown(known, packing.tag().getValue());
    }

    private static void send(Packing packing, boolean isKnown, ByteBuffer bytes, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.add(packing.tag());
        if (isKnown) {
            response.setStatus(304);
            response.write(true, null, callback);
            return;
        }
        response.setStatus(200);
        headers.add(TYPE);
        headers.add(packing.coding());
        headers.add(packing.length());
        response.write(true, bytes, callback);
    }

    private void count(Kept kept, Request request) {
        UUID article = kept.page().articleOrNull();
        HttpFields headers = request.getHeaders();
        String address = Request.getRemoteAddr(request);
        /* Whoever has hung up already has no address. */
        if (article != null && address != null && Opening.isBy(request.getMethod(), headers::get)) {
            counter.saw(new Visit(
                    kept.page().site(),
                    article,
                    address,
                    header(request, "User-Agent"),
                    header(request, "Accept-Language")));
        }
    }
}
