package vn.bantin.delivery;

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
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Codings;
import vn.bantin.kit.web.Opening;
import vn.bantin.kit.web.Origin;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Visit;

/** Gives a ready page to whoever asked for it. */
final class Giving {
    private static final HttpField TYPE = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    private static final HttpField ASK_AGAIN = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");
    private static final HttpField BY_CODING = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private final Counter counter;
    private final Sharing sharing;

    Giving(Counter counter, Sharing sharing) {
        this.counter = counter;
        this.sharing = sharing;
    }

    static boolean isReading(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }

    static Codings codings(Request request) {
        return Codings.of(header(request, HttpHeader.ACCEPT_ENCODING.asString()));
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
        Packing packing = page.packing();
        HttpFields.Mutable headers = response.getHeaders();
        HttpField known = known(packing, request);
        if (known != null) {
            headers.add(known);
            response.setStatus(304);
            response.write(true, null, page.givingBack(callback));
            return;
        }
        response.setStatus(200);
        headers.add(packing.tag());
        headers.add(TYPE);
        headers.add(packing.coding());
        headers.add(packing.length());
        response.write(true, page.content(), page.givingBack(callback));
    }

    private static @Nullable HttpField known(Packing packing, Request request) {
        String tags = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        return tags == null ? null : packing.known(tags);
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
